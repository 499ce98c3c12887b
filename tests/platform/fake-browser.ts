/** A browser in memory, as far as the background needs one: storage really stores, alarms and windows list. */

type Items = Record<string, unknown>;

function area(items: Items) {
  const copy = (value: unknown) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
  return {
    async get(keys?: string | string[]) {
      const wanted = keys === undefined ? Object.keys(items) : [keys].flat();
      return Object.fromEntries(wanted.filter((key) => key in items).map((key) => [key, copy(items[key])]));
    },
    async set(changes: Items) {
      fake.calls.push(`set ${Object.keys(changes).join(' ')}`);
      Object.assign(items, copy(changes));
    },
    onChanged: { addListener() {}, removeListener() {} },
  };
}

interface FakeAlarm {
  name: string;
  scheduledTime: number;
  periodInMinutes: number;
}

export const fake = {
  local: {} as Items,
  session: {} as Items,
  /** What was asked of the browser that changes it. */
  calls: [] as string[],
  alarms: new Map<string, FakeAlarm>(),
  windows: new Set<number>(),
  /** Seconds since the last input. */
  idleSeconds: 0,
  heard: undefined as undefined | ((message: unknown, sender: unknown) => unknown),

  reset() {
    for (const key of Object.keys(this.local)) delete this.local[key];
    for (const key of Object.keys(this.session)) delete this.session[key];
    this.calls.length = 0;
    this.alarms.clear();
    this.windows.clear();
    this.idleSeconds = 0;
  },
};

const browser = {
  storage: { local: area(fake.local), session: area(fake.session) },
  alarms: {
    get: async (name: string) => fake.alarms.get(name),
    clear: async (name: string) => fake.alarms.delete(name),
    create(name: string, { when, periodInMinutes }: { when: number; periodInMinutes: number }) {
      fake.calls.push('alarm');
      fake.alarms.set(name, { name, scheduledTime: when, periodInMinutes });
    },
  },
  idle: {
    queryState: async (seconds: number) => (fake.idleSeconds >= seconds ? 'idle' : 'active'),
    setDetectionInterval() {},
  },
  windows: {
    async get(id: number) {
      if (!fake.windows.has(id)) throw new Error('No such window');
      return { id };
    },
    getLastFocused: async () => ({ id: 1, focused: true }),
    async create({ url }: { url: string }) {
      fake.calls.push(`window ${url}`);
      const id = 100 + fake.windows.size;
      fake.windows.add(id);
      return { id };
    },
    update: async () => ({}),
  },
  action: {
    setBadgeText: async () => {},
    setBadgeBackgroundColor: async () => {},
    setBadgeTextColor: async () => {},
    setTitle: async () => {},
  },
  i18n: { getMessage: (key: string) => key },
  runtime: {
    id: 'flexor',
    getURL: (path: string) => `chrome-extension://flexor/${path}`,
    onMessage: {
      addListener(listener: NonNullable<typeof fake.heard>) {
        fake.heard = listener;
      },
    },
  },
};

export default browser;
