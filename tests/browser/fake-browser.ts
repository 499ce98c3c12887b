/** A browser in memory with all that Flexor needs: storage really stores, and windows, alarms and so on are lists. */
import messages from '../../public/_locales/en/messages.json';

type Items = Record<string, unknown>;

function copy(value: unknown) {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

function area(items: Items) {
  return {
    async get(keys?: string | string[]) {
      const wanted = keys === undefined ? Object.keys(items) : [keys].flat();
      return Object.fromEntries(wanted.filter((key) => key in items).map((key) => [key, copy(items[key])]));
    },
    async set(changes: Items) {
      fake.calls.push(`set ${Object.keys(changes).join(' ')}`);
      Object.assign(items, copy(changes));
    },
    async remove(keys: string | string[]) {
      for (const key of [keys].flat()) delete items[key];
    },
    async clear() {
      for (const key of Object.keys(items)) delete items[key];
    },
    onChanged: new FakeEvent(),
  };
}

/** The storage of other computers: one account, as far as this computer has received it. */
function syncArea(items: Items) {
  const plain = area(items);
  const answer = async () => {
    if (fake.syncFails) throw new Error(fake.syncFails);
  };
  const onChanged = new FakeEvent();
  return {
    async get() {
      await answer();
      return await plain.get();
    },
    async set(changes: Items) {
      await answer();
      fake.calls.push(`sync ${Object.keys(changes).join(' ')}`);
      Object.assign(items, copy(changes));
      onChanged.fire();
    },
    async clear() {
      await answer();
      await plain.clear();
      onChanged.fire();
    },
    onChanged,
  };
}

/** An event. Adding a listener twice has the same effect as adding it once, as in both browsers. */
class FakeEvent<Args extends unknown[] = []> {
  readonly listeners = new Set<(...args: Args) => unknown>();

  addListener(listener: (...args: Args) => unknown) {
    this.listeners.add(listener);
  }

  removeListener(listener: (...args: Args) => unknown) {
    this.listeners.delete(listener);
  }

  fire(...args: Args) {
    for (const listener of [...this.listeners]) listener(...args);
  }
}

interface FakeAlarm {
  name: string;
  scheduledTime: number;
  periodInMinutes: number;
}

export interface FakeTab {
  active?: boolean;
  status?: 'loading' | 'complete';
  audible?: boolean;
  mutedInfo?: { muted: boolean };
  url?: string;
  sharingState?: { camera: boolean; microphone: boolean; screen?: string };
}

/** Where a window is on the screen. */
interface FakeBounds {
  left?: number;
  top?: number;
  width?: number;
  height?: number;
}

export interface FakeWindow extends FakeBounds {
  id: number;
  type?: 'normal' | 'popup';
  focused: boolean;
  state: string;
  tabs: FakeTab[];
}

/** A window in front, with one silent tab in it. */
export function aWindow(changes: Partial<FakeWindow> = {}): FakeWindow {
  return { id: 1, focused: true, state: 'normal', tabs: [{ active: true, audible: false }], ...changes };
}

interface FakeNotification {
  title?: string;
  message?: string;
  silent?: boolean;
}

export const fake = {
  local: {} as Items,
  session: {} as Items,
  /** The policy of the organisation; like Firefox, it rejects if there is none. */
  managed: undefined as Items | undefined,
  sync: {} as Items,
  /** The error of every call of the browser's sync; '' while it works. */
  syncFails: '',
  /** All calls that change the browser. */
  calls: [] as string[],
  /** The pixels of each icon that was set. */
  icons: [] as ArrayLike<number>[],
  alarms: new Map<string, FakeAlarm>(),
  windows: [] as FakeWindow[],
  windowsOpened: 0,
  /** The size of the screen, which begins at 0, 0. */
  screen: { width: 1366, height: 768 },
  /** What is added to the size of each new window, as by Firefox. */
  frame: { width: 0, height: 0 },
  /** Seconds since the last input. */
  idleSeconds: 0,
  locked: false,
  onToolbar: false,
  os: 'linux',
  /** Whether Flexor may run in private windows. */
  inPrivateWindows: false,
  /** The windows of other tabs with pages of Flexor. */
  views: [] as object[],
  permissions: new Set<string>(),
  origins: new Set<string>(),
  /** The answer of the person to a request for a permission. */
  answers: true,
  badge: '',
  /** The tooltip of the icon. */
  title: '',
  /** The browser whose notifications are imitated; they report different events. */
  notifies: 'like Chromium' as 'like Chromium' | 'like Firefox',
  permissionLevel: 'granted',
  notifications: new Map<string, FakeNotification>(),
  heard: undefined as undefined | ((message: unknown, sender: unknown) => unknown),

  reset() {
    for (const items of [this.local, this.session, this.sync])
      for (const key of Object.keys(items)) delete items[key];
    this.managed = undefined;
    this.calls.length = 0;
    this.icons.length = 0;
    this.windows = [aWindow()];
    this.windowsOpened = 0;
    this.screen = { width: 1366, height: 768 };
    this.frame = { width: 0, height: 0 };
    for (const list of [this.alarms, this.permissions, this.origins, this.notifications]) list.clear();
    Object.assign(this, { idleSeconds: 0, locked: false, onToolbar: false, os: 'linux', answers: true });
    Object.assign(this, {
      inPrivateWindows: false,
      views: [],
      syncFails: '',
      badge: '',
      title: '',
      notifies: 'like Chromium',
      permissionLevel: 'granted',
    });
  },
};

interface TabFilter {
  windowId?: number;
  audible?: boolean;
  url?: string[];
  camera?: boolean;
  microphone?: boolean;
  screen?: boolean;
}

/** Matches patterns as both browsers read them: a host, with its subdomains after `*.`. */
function matches(pattern: string, url = ''): boolean {
  const { protocol, hostname } = new URL(url || 'about:blank');
  const host = /^https:\/\/(.*)\/\*$/.exec(pattern)?.[1] ?? '';
  const domain = host.replace(/^\*\./, '');
  const below = host !== domain && hostname.endsWith(`.${domain}`);
  return protocol === 'https:' && (hostname === domain || below);
}

function passes(tab: FakeTab & { windowId: number }, wanted: TabFilter): boolean {
  const { windowId, audible, url, camera, microphone, screen } = wanted;
  const { sharingState } = tab;
  return (
    (windowId === undefined || tab.windowId === windowId) &&
    (audible === undefined || (tab.audible ?? false) === audible) &&
    (url === undefined || url.some((pattern) => matches(pattern, tab.url))) &&
    (camera === undefined || sharingState?.camera === camera) &&
    (microphone === undefined || sharingState?.microphone === microphone) &&
    (screen === undefined || (sharingState?.screen !== undefined) === screen)
  );
}

/** Whether at least half of a window would be on the screen: Chromium refuses to open any other. */
function isHalfOnScreen({ left, top, width = 0, height = 0 }: FakeBounds): boolean {
  if (left === undefined || top === undefined) return true;
  const inside = (at: number, size: number, room: number) =>
    Math.max(0, Math.min(at + size, room) - Math.max(at, 0));
  const seen = inside(left, width, fake.screen.width) * inside(top, height, fake.screen.height);
  return seen >= (width * height) / 2;
}

interface Asked {
  permissions?: string[];
  origins?: string[];
}

const onNotification = {
  onClicked: new FakeEvent<[string]>(),
  onClosed: new FakeEvent<[string, boolean]>(),
  onShown: new FakeEvent<[string]>(),
};

const notifications = {
  async create(id: string, options: FakeNotification & { type?: string; iconUrl?: string }) {
    const known = [
      'type',
      'iconUrl',
      'title',
      'message',
      ...(fake.notifies === 'like Chromium' ? ['silent'] : []),
    ];
    const unknown = Object.keys(options).filter((key) => !known.includes(key));
    if (unknown.length > 0) throw new Error(`Unexpected property "${unknown}"`);
    const { title = '', message = '', silent } = options;
    fake.calls.push(`notify ${id}`);
    fake.notifications.set(id, { title, message, ...(silent === undefined ? {} : { silent }) });
    return id;
  },
  async clear(id: string) {
    fake.calls.push(`clear ${id}`);
    return fake.notifications.delete(id);
  },
  onClicked: onNotification.onClicked,
  onClosed: onNotification.onClosed,
};

const onPermission = { onAdded: new FakeEvent<[Asked]>(), onRemoved: new FakeEvent<[Asked]>() };

const browser = {
  storage: {
    local: area(fake.local),
    session: area(fake.session),
    sync: syncArea(fake.sync),
    managed: {
      async get() {
        if (!fake.managed) throw new Error('Managed storage manifest not found');
        return copy(fake.managed);
      },
      onChanged: new FakeEvent(),
    },
  },
  alarms: {
    get: async (name: string) => fake.alarms.get(name),
    clear: async (name: string) => fake.alarms.delete(name),
    create(name: string, { when, periodInMinutes }: { when: number; periodInMinutes: number }) {
      fake.calls.push('alarm');
      fake.alarms.set(name, { name, scheduledTime: when, periodInMinutes });
    },
    onAlarm: new FakeEvent(),
  },
  idle: {
    async queryState(seconds: number) {
      if (fake.locked) return 'locked';
      return fake.idleSeconds >= seconds ? 'idle' : 'active';
    },
    setDetectionInterval() {},
    onStateChanged: new FakeEvent<[string]>(),
  },
  windows: {
    async get(id: number) {
      const found = fake.windows.find((window) => window.id === id);
      if (!found) throw new Error('No such window');
      return copy(found);
    },
    getAll: async () => copy(fake.windows),
    /** The window of the page under test is the first one. */
    getCurrent: async () => copy(fake.windows[0]),
    async create({ url, focused, ...bounds }: { url: string; focused?: boolean } & FakeBounds) {
      if (!isHalfOnScreen(bounds)) throw new Error('Invalid value for bounds.');
      fake.calls.push(`window ${url}${focused === false ? ' without focus' : ''}`);
      fake.windowsOpened += 1;
      const id = 100 + fake.windowsOpened;
      const { left = 20, top = 20, width = 0, height = 0 } = bounds;
      const framed = { width: width + fake.frame.width, height: height + fake.frame.height };
      const created = aWindow({
        id,
        focused: false,
        left,
        top,
        ...framed,
        tabs: [{ active: true, url }],
      });
      fake.windows.push(created);
      return copy(created);
    },
    async update(id: number, changes: object) {
      fake.calls.push(`update ${Object.keys(changes)}`);
      const index = fake.windows.findIndex((window) => window.id === id);
      const before = fake.windows[index];
      if (!before) throw new Error('No such window');
      const after = { ...before, ...changes };
      fake.windows[index] = after;
      return copy(after);
    },
    async remove(id: number) {
      fake.calls.push(`close window ${id}`);
      fake.windows = fake.windows.filter((window) => window.id !== id);
    },
    onFocusChanged: new FakeEvent<[number]>(),
    onRemoved: new FakeEvent<[number]>(),
  },
  tabs: {
    getZoom: async () => 1,
    async create({ url }: { url: string }) {
      fake.calls.push(`tab ${url}`);
      return { id: 1 };
    },
    async update(id: number, changes: object) {
      fake.calls.push(`update tab ${id} ${Object.keys(changes)}`);
    },
    async query(wanted: TabFilter) {
      const tabs = fake.windows.flatMap((window) =>
        window.tabs.map((tab) => ({ ...tab, windowId: window.id })),
      );
      const unknown = ['camera', 'microphone', 'screen'].find((name) => name in wanted);
      if (unknown && !tabs.some(({ sharingState }) => sharingState))
        throw new TypeError(`Unexpected property: '${unknown}'.`);
      return copy(tabs.filter((tab) => passes(tab, wanted)));
    },
  },
  commands: { onCommand: new FakeEvent<[string]>(), getAll: async () => [] },
  permissions: {
    getAll: async () => ({ permissions: [...fake.permissions], origins: [...fake.origins] }),
    async request({ permissions = [], origins = [] }: Asked) {
      if (!fake.answers) return false;
      for (const name of permissions) fake.permissions.add(name);
      for (const origin of origins) fake.origins.add(origin);
      onPermission.onAdded.fire({ permissions, origins });
      return true;
    },
    async remove({ permissions = [], origins = [] }: Asked) {
      for (const name of permissions) fake.permissions.delete(name);
      for (const origin of origins) fake.origins.delete(origin);
      onPermission.onRemoved.fire({ permissions, origins });
      return true;
    },
    ...onPermission,
  },
  /** Undefined until notifications are allowed; then it appears in the running background. */
  get notifications() {
    if (!fake.permissions.has('notifications')) return undefined;
    if (fake.notifies === 'like Firefox') return { ...notifications, onShown: onNotification.onShown };
    return { ...notifications, getPermissionLevel: async () => fake.permissionLevel };
  },
  action: {
    async setBadgeText({ text }: { text: string }) {
      fake.badge = text;
    },
    setBadgeBackgroundColor: async () => {},
    setBadgeTextColor: async () => {},
    setTitle: async ({ title }: { title: string }) => {
      fake.title = title;
    },
    async setIcon({ imageData }: { imageData: { data: ArrayLike<number> } }) {
      fake.icons.push(imageData.data);
    },
    getUserSettings: async () => ({ isOnToolbar: fake.onToolbar }),
  },
  extension: {
    isAllowedIncognitoAccess: async () => fake.inPrivateWindows,
    getViews: (): object[] => fake.views,
  },
  i18n: {
    getUILanguage: () => 'de',
    getMessage(key: string, substitutions: string[] = []) {
      const text = (messages as Record<string, { message: string }>)[key]?.message ?? '';
      return text.replace(/\$(\d)/g, (_match, n) => substitutions[n - 1] ?? '');
    },
  },
  runtime: {
    id: 'flexor',
    async sendMessage(message: { type: string }) {
      fake.calls.push(`say ${message.type}`);
    },
    getURL: (path: string) => `chrome-extension://flexor/${path}`,
    getManifest: () => ({ version: '0.0.0' }),
    getPlatformInfo: async () => ({ os: fake.os, arch: 'x86-64' }),
    onStartup: new FakeEvent(),
    onInstalled: new FakeEvent(),
    onUpdateAvailable: new FakeEvent(),
    reload() {
      fake.calls.push('reload');
    },
    onMessage: {
      addListener(listener: NonNullable<typeof fake.heard>) {
        fake.heard = listener;
      },
    },
  },
};

/** Notifications and their events, whether or not they are allowed. */
export { notifications, onNotification };
export default browser;
