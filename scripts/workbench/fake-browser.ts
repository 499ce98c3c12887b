/**
 * An in-memory implementation of the browser's API with which every page works: storage fires its change events, and
 * messages reach the background.
 */
import { FakeEvent } from './fake-event';
import { type Failure, type Items, storageArea } from './fake-storage';
import { Hands } from './hands';

/** The browser in which a page is shown. Everything that is not set is as in a newly installed Chromium. */
export interface BrowserSetting {
  readonly notifications?: boolean;
  /** Whether the icon is on the toolbar (default: true). */
  readonly onToolbar?: boolean;
  /** True on macOS: there, the button that maximises a window on other systems puts it in full screen. */
  readonly fullScreenByButton?: boolean;
  readonly fullScreen?: boolean;
  /** Whether the tab in front plays sound. */
  readonly sounds?: boolean;
  /** For how many seconds the hands have been still when the page opens; undefined if they are moving. */
  readonly stillSeconds?: number;
  /** Match patterns for which the permission was given. */
  readonly origins?: readonly string[];
  /** Whether the person refuses every permission that is requested (default: false). */
  readonly refuses?: boolean;
  /** The policy of an organisation. */
  readonly managed?: Readonly<Items>;
  readonly broken?: Failure;
  /** Whether the computer has a voice that can read texts aloud. Otherwise, the voices are those of this computer. */
  readonly voice?: boolean;
  /** Whether data that was stored earlier has been lost. */
  readonly lost?: boolean;
}

/** The initial content of the browser, and its callbacks. */
interface BrowserParts {
  readonly setting: BrowserSetting;
  readonly local: Readonly<Items>;
  readonly session?: Readonly<Items>;
  /** The alarms that are set, by name. */
  readonly alarms?: readonly string[];
  /** The text for a message key; '' if there is none. */
  readonly message: (key: string) => string;
  /** The base address of the page's files, with a slash at its end. */
  readonly root: string;
  /** Called when a window or tab with this address was opened. */
  readonly onOpened?: (url: string) => void;
  /** Called when the page closed its own tab. */
  readonly onClosed?: () => void;
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

/** Throws for filters that only Firefox knows: whether a tab uses the camera or microphone, or shares a screen. */
function assertKnownFilter(filter: object): void {
  const unknown = ['camera', 'microphone', 'screen'].find((name) => name in filter);
  if (unknown) throw new TypeError(`Unexpected property: '${unknown}'.`);
}

/** A permissions API that grants every request, or refuses every request. */
function permissionsOf({ notifications, origins = [], refuses }: BrowserSetting) {
  const held = { permissions: new Set(notifications ? ['notifications'] : []), origins: new Set(origins) };
  const onAdded = new FakeEvent<[object]>();
  const onRemoved = new FakeEvent<[object]>();
  type PermissionRequest = { readonly permissions?: readonly string[]; readonly origins?: readonly string[] };
  return {
    getAll: async () => ({ permissions: [...held.permissions], origins: [...held.origins] }),
    async request(request: PermissionRequest): Promise<boolean> {
      if (refuses) return false;
      for (const name of request.permissions ?? []) held.permissions.add(name);
      for (const origin of request.origins ?? []) held.origins.add(origin);
      onAdded.fire(request);
      return true;
    },
    async remove(request: PermissionRequest): Promise<boolean> {
      for (const name of request.permissions ?? []) held.permissions.delete(name);
      for (const origin of request.origins ?? []) held.origins.delete(origin);
      onRemoved.fire(request);
      return true;
    },
    onAdded,
    onRemoved,
    has: (name: string) => held.permissions.has(name),
  };
}

/** The commands of the manifest with their keyboard shortcuts. Some have no shortcut. */
const commands = [
  { name: 'break', key: 'Alt+Shift+B' },
  { name: 'pause', key: 'Alt+Shift+P' },
  { name: 'stand', key: '' },
  { name: 'history', key: '' },
];

/**
 * Creates the API of a browser, and the hands that it senses. The browser does nothing by itself: it stores alarms, but
 * they never fire.
 */
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
        assertKnownFilter(filter);
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
    /** Undefined until the permission is given. */
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
    extension: { isAllowedIncognitoAccess: async () => false, getViews: () => [] },
    i18n: {
      getUILanguage: () => message('language'),
      getMessage: (key: string, texts: string | readonly string[] = []) =>
        message(key).replace(/\$(\d)/g, (_, n: string) => [texts].flat()[Number(n) - 1] ?? ''),
    },
    runtime: {
      id: 'flexor',
      async sendMessage(message: unknown): Promise<unknown> {
        if (setting.broken === 'background')
          throw new Error('Could not establish connection. Receiving end does not exist.');
        return await onMessage.fire(structuredClone(message), sender)[0];
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
