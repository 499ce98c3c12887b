/** A browser in memory, alive enough for every page: storage tells of changes, messages reach the background. */

type Items = Record<string, unknown>;

/** What a browser is like in which a page is shown; what is not said is as in a Chromium that was just set up. */
export interface BrowserSetting {
  readonly notifications?: boolean;
  /** Whether the icon is on the toolbar; it is if nothing is said. */
  readonly onToolbar?: boolean;
  /** macOS, where the button that elsewhere maximises a window puts it in full screen. */
  readonly fullScreenByButton?: boolean;
  readonly fullScreen?: boolean;
  /** Whether something plays in the tab in front. */
  readonly sounds?: boolean;
  /** Whether the hands are still as the page opens, and for how many seconds they were. */
  readonly stillSeconds?: number;
  /** Match patterns that were allowed. */
  readonly origins?: readonly string[];
  /** Whether a person says yes when asked for a permission; they do if nothing is said. */
  readonly refuses?: boolean;
  /** The policy of an organisation. */
  readonly managed?: Readonly<Items>;
  /** What does not work: to read or write storage.local, or to reach the background. */
  readonly broken?: 'reading' | 'writing' | 'background';
  /** Whether the store of yesterday is gone. */
  readonly lost?: boolean;
}

/** What there is in it at first, and what it calls back. */
export interface BrowserParts {
  readonly setting: BrowserSetting;
  readonly local: Readonly<Items>;
  readonly session?: Readonly<Items>;
  /** The alarms that are set, by name. */
  readonly alarms?: readonly string[];
  /** The text of a message; '' if there is none. */
  readonly message: (key: string) => string;
  /** The address under which the page's files lie, with a slash at its end. */
  readonly root: string;
  /** A window or tab of this address was opened. */
  readonly onOpened?: (url: string) => void;
  /** The page closed its own tab. */
  readonly onClosed?: () => void;
}

/** Adding a listener twice is adding it once, as in both browsers. */
export class FakeEvent<Args extends readonly unknown[] = []> {
  readonly #listeners = new Set<(...args: Args) => unknown>();

  addListener = (listener: (...args: Args) => unknown): void => {
    this.#listeners.add(listener);
  };

  removeListener = (listener: (...args: Args) => unknown): void => {
    this.#listeners.delete(listener);
  };

  hasListener = (listener: (...args: Args) => unknown): boolean => this.#listeners.has(listener);

  /** Calls every listener; what they answer, in the order in which they were added. */
  fire(...args: Args): unknown[] {
    return [...this.#listeners].map((listener) => listener(...args));
  }
}

interface Change {
  readonly oldValue?: unknown;
  readonly newValue?: unknown;
}

const IN_VAIN = 'An unexpected error occurred';

/** A storage area over `items`. What is set is copied, and what is equal is no change, as in both browsers. */
export function storageArea(items: Items, broken?: BrowserSetting['broken']) {
  const onChanged = new FakeEvent<[Record<string, Change>]>();
  const put = async (changes: Items, removed: readonly string[]) => {
    if (broken === 'writing' || broken === 'reading') throw new Error(IN_VAIN);
    const told: Record<string, Change> = {};
    for (const [key, newValue] of Object.entries(structuredClone(changes))) {
      if (JSON.stringify(items[key]) === JSON.stringify(newValue)) continue;
      told[key] = { ...(key in items ? { oldValue: items[key] } : {}), newValue };
      items[key] = newValue;
    }
    for (const key of removed) {
      if (!(key in items)) continue;
      told[key] = { oldValue: items[key] };
      delete items[key];
    }
    // Both browsers tell of it after the promise has settled, or at about that time.
    if (Object.keys(told).length > 0) queueMicrotask(() => onChanged.fire(told));
  };
  return {
    async get(keys?: string | readonly string[] | null): Promise<Items> {
      if (broken === 'reading') throw new Error(IN_VAIN);
      const wanted = keys == null ? Object.keys(items) : [keys].flat();
      return structuredClone(
        Object.fromEntries(wanted.flatMap((key) => (key in items ? [[key, items[key]]] : []))),
      );
    },
    set: (changes: Items) => put(changes, []),
    remove: (keys: string | readonly string[]) => put({}, [keys].flat()),
    clear: () => put({}, Object.keys(items)),
    async getBytesInUse(): Promise<number> {
      return JSON.stringify(items).length;
    },
    onChanged,
  };
}

/** Hands on keyboard and mouse, which a person moves or a script does. */
export class Hands {
  #stillFrom: number;
  readonly onStateChanged = new FakeEvent<['active' | 'idle']>();

  constructor(stillSeconds: number | undefined) {
    this.#stillFrom =
      stillSeconds === undefined ? Number.POSITIVE_INFINITY : Date.now() - stillSeconds * 1000;
  }

  get still(): boolean {
    return this.#stillFrom <= Date.now();
  }

  /** They come to rest, and have been still for 15 s at once; or they move. */
  set(still: boolean): void {
    if (still === this.still) return;
    this.#stillFrom = still ? Date.now() - 15_000 : Number.POSITIVE_INFINITY;
    this.onStateChanged.fire(still ? 'idle' : 'active');
  }

  stateFor(seconds: number): 'active' | 'idle' {
    return Date.now() - this.#stillFrom >= seconds * 1000 ? 'idle' : 'active';
  }
}

const WINDOW_ID = 1;

function windowsOf({ fullScreen, sounds }: BrowserSetting, root: string) {
  const tab = {
    id: 1,
    windowId: WINDOW_ID,
    active: true,
    audible: sounds ?? false,
    url: 'https://example.org/',
  };
  const window = {
    id: WINDOW_ID,
    focused: true,
    state: fullScreen ? 'fullscreen' : 'normal',
    type: 'normal',
  };
  return { tab, own: { ...tab, id: 2, audible: false, url: root }, window };
}

/** Only Firefox tells what tabs share. */
function refuseUnknown(filter: object): void {
  const unknown = ['camera', 'microphone', 'screen'].find((name) => name in filter);
  if (unknown) throw new TypeError(`Unexpected property: '${unknown}'.`);
}

/** A permission API in which everything that is asked for is allowed, or refused. */
function permissionsOf({ notifications, origins = [], refuses }: BrowserSetting) {
  const held = { permissions: new Set(notifications ? ['notifications'] : []), origins: new Set(origins) };
  const onAdded = new FakeEvent<[object]>();
  const onRemoved = new FakeEvent<[object]>();
  type Asked = { readonly permissions?: readonly string[]; readonly origins?: readonly string[] };
  return {
    getAll: async () => ({ permissions: [...held.permissions], origins: [...held.origins] }),
    async request(asked: Asked): Promise<boolean> {
      if (refuses) return false;
      for (const name of asked.permissions ?? []) held.permissions.add(name);
      for (const origin of asked.origins ?? []) held.origins.add(origin);
      onAdded.fire(asked);
      return true;
    },
    async remove(asked: Asked): Promise<boolean> {
      for (const name of asked.permissions ?? []) held.permissions.delete(name);
      for (const origin of asked.origins ?? []) held.origins.delete(origin);
      onRemoved.fire(asked);
      return true;
    },
    onAdded,
    onRemoved,
    has: (name: string) => held.permissions.has(name),
  };
}

/** The keys of the manifest's commands, as a browser lists them: some have none. */
const commands = [
  { name: 'break', key: 'Alt+Shift+B' },
  { name: 'pause', key: 'Alt+Shift+P' },
  { name: 'stand', key: '' },
  { name: 'history', key: '' },
];

/** The API of a browser, and the hands before it. Nothing in it happens by itself: alarms are kept and never ring. */
export function createFakeBrowser(parts: BrowserParts) {
  const { setting, message, root, onOpened = () => {}, onClosed = () => {} } = parts;
  const hands = new Hands(setting.stillSeconds);
  const { has: allows, ...permissions } = permissionsOf(setting);
  const { tab, own, window } = windowsOf(setting, root);
  const sender = { id: 'flexor', url: root, tab: own };
  const onMessage = new FakeEvent<[unknown, typeof sender]>();
  const alarms = new Map((parts.alarms ?? []).map((name) => [name, { name, scheduledTime: Date.now() }]));
  const managed = storageArea({ ...setting.managed });
  const shown = {
    create: async (id: string) => id,
    clear: async () => true,
    getPermissionLevel: async () => 'granted',
    onClicked: new FakeEvent<[string]>(),
    onClosed: new FakeEvent<[string, boolean]>(),
  };
  const browser = {
    storage: {
      local: storageArea({ ...parts.local }, setting.broken),
      session: storageArea({ ...parts.session }),
      sync: storageArea({}),
      managed: { get: managed.get, onChanged: managed.onChanged },
    },
    alarms: {
      get: async (name: string) => alarms.get(name),
      clear: async (name: string) => alarms.delete(name),
      async create(name: string, { when }: { when: number }) {
        alarms.set(name, { name, scheduledTime: when });
      },
      onAlarm: new FakeEvent(),
    },
    idle: {
      queryState: async (seconds: number) => hands.stateFor(seconds),
      setDetectionInterval() {},
      onStateChanged: hands.onStateChanged,
    },
    windows: {
      get: async () => window,
      getAll: async () => [window],
      getCurrent: async () => window,
      async create({ url }: { url: string }) {
        onOpened(url);
        return { id: WINDOW_ID + 1 };
      },
      update: async () => window,
      onFocusChanged: new FakeEvent<[number]>(),
      onRemoved: new FakeEvent<[number]>(),
    },
    tabs: {
      async create({ url }: { url: string }) {
        onOpened(url);
        return { id: 3 };
      },
      async query(filter: { audible?: boolean; url?: readonly string[] }) {
        refuseUnknown(filter);
        const passes =
          filter.url === undefined && (filter.audible === undefined || filter.audible === tab.audible);
        return passes ? [tab] : [];
      },
      getCurrent: async () => own,
      getZoom: async () => 1,
      remove: async () => onClosed(),
    },
    commands: {
      getAll: async () =>
        commands.map(({ name, key }) => ({ name, description: message(`command_${name}`), shortcut: key })),
      openShortcutSettings: async () => onOpened('chrome://extensions/shortcuts'),
      onCommand: new FakeEvent<[string]>(),
    },
    permissions,
    /** Undefined until it is allowed. */
    get notifications() {
      return allows('notifications') ? shown : undefined;
    },
    action: {
      setBadgeText: async () => {},
      setBadgeBackgroundColor: async () => {},
      setBadgeTextColor: async () => {},
      setTitle: async () => {},
      setIcon: async () => {},
      getUserSettings: async () => ({ isOnToolbar: setting.onToolbar ?? true }),
    },
    extension: { isAllowedIncognitoAccess: async () => false },
    i18n: {
      getUILanguage: () => message('language'),
      getMessage: (key: string, texts: string | readonly string[] = []) =>
        message(key).replace(/\$(\d)/g, (_, n: string) => [texts].flat()[Number(n) - 1] ?? ''),
    },
    runtime: {
      id: 'flexor',
      async sendMessage(said: unknown): Promise<unknown> {
        if (setting.broken === 'background')
          throw new Error('Could not establish connection. Receiving end does not exist.');
        return await onMessage.fire(structuredClone(said), sender)[0];
      },
      openOptionsPage: async () => onOpened('options.html'),
      getURL: (path: string) => root + path,
      getManifest: () => ({ version: '0.1.0' }),
      getPlatformInfo: async () => ({ os: setting.fullScreenByButton ? 'mac' : 'linux', arch: 'x86-64' }),
      reload: onClosed,
      onMessage,
      onStartup: new FakeEvent(),
      onInstalled: new FakeEvent(),
      onUpdateAvailable: new FakeEvent(),
    },
  };
  return { browser, hands };
}
