/** An afternoon at a desk with the real background, over a browser in memory in which one call fails. */
import { vi } from 'vitest';
import { PULSE_PERIOD } from '../../src/core/clock/rules';
import { readEntries } from '../../src/core/journal/days';
import type { Entry } from '../../src/core/journal/entries';
import { MINUTE, SECOND } from '../../src/core/time';
import browser, { type FakeWindow, fake, notifications, onNotification } from '../browser/fake-browser';
import { begin, NOON, pageLocks, stored } from './desk';

/** How a call fails: it rejects, never answers, or answers after it counts as failed. */
export const kinds = ['rejects', 'never answers', 'answers late'] as const;
export interface Fault {
  readonly call: string;
  /** Which of its calls fails, counted from 1. */
  readonly number: number;
  readonly kind: (typeof kinds)[number];
}

/** Later than any limit for a call. */
const LATE = 30 * SECOND;

type Call = (...args: unknown[]) => unknown;
type Api = Record<string, Call>;

/** The calls of the browser that the background makes, by name. */
function callsOf(): [name: string, api: Api, method: string][] {
  const { storage, alarms, idle, windows, tabs, permissions, action, runtime } = browser;
  const apis: [string, object, string[]][] = [
    ['storage.local', storage.local, ['get', 'set']],
    ['storage.session', storage.session, ['get', 'set', 'remove']],
    ['storage.managed', storage.managed, ['get']],
    ['alarms', alarms, ['get', 'create', 'clear']],
    ['idle', idle, ['queryState', 'setDetectionInterval']],
    ['windows', windows, ['getAll', 'get', 'create', 'update']],
    ['tabs', tabs, ['query']],
    ['permissions', permissions, ['getAll']],
    ['action', action, ['setBadgeText', 'setTitle', 'setIcon', 'getUserSettings', 'setBadgeBackgroundColor']],
    ['runtime', runtime, ['getPlatformInfo']],
    ['notifications', notifications, ['create', 'clear']],
    ['locks', navigator.locks, ['query']],
  ];
  return apis.flatMap(([name, api, methods]) =>
    methods.map((method): [string, Api, string] => [`${name}.${method}`, api as Api, method]),
  );
}

/** Makes a call fail. Storage still carries out its calls in order, however late its answer is; a window opens late. */
function failCall(kind: Fault['kind'], call: string, work: () => unknown): unknown {
  const late = () => new Promise((resolve) => setTimeout(resolve, LATE));
  if (kind === 'rejects') return Promise.reject(new Error(`${call} failed`));
  if (kind === 'never answers') return new Promise(() => {});
  if (!call.startsWith('storage')) return late().then(work);
  const answer = Promise.resolve(work());
  // The error is handled when the late answer is awaited.
  answer.catch(() => {});
  return late().then(() => answer);
}

/** The name of a call. Those of session storage are many, and named by what they are about, so that each is tried. */
function nameOf(name: string, [about]: unknown[]): string {
  if (!name.startsWith('storage.session')) return name;
  const keys =
    typeof about === 'string' || Array.isArray(about) ? [about].flat() : Object.keys(Object(about));
  return `${name} ${keys.join(' ')}`;
}

/** Makes one call fail, and counts all calls. Returns a function that removes the faults. */
function inject(fault: Fault | undefined, counts: Map<string, number>): () => void {
  const undo = callsOf().map(([call, api, method]) => {
    const work = api[method] as Call;
    api[method] = (...args) => {
      const name = nameOf(call, args);
      const number = (counts.get(name) ?? 0) + 1;
      counts.set(name, number);
      const fails = fault?.call === name && fault.number === number;
      return fails ? failCall(fault.kind, name, () => work.apply(api, args)) : work.apply(api, args);
    };
    return () => {
      api[method] = work;
    };
  });
  return () => {
    for (const undoCall of undo) undoCall();
  };
}

/** What the person does, by minutes and seconds of the afternoon. */
const script: Readonly<Record<string, (desk: FaultyDesk) => void>> = {
  '33:00': (desk) => desk.start(),
  '34:20': (desk) => desk.finish(),
  '35:30': (desk) => desk.return(),
  '50:00': (desk) => desk.say({ type: 'called' }),
  '58:00': (desk) => desk.say({ type: 'hungUp' }),
  '60:00': (desk) => desk.workElsewhere(),
  '67:30': (desk) => desk.answer('snoozed'),
  '75:00': (desk) => desk.allowNotifications(),
  '79:00': (desk) => desk.click(),
  '79:40': (desk) => desk.start(),
  '81:00': (desk) => desk.finish(),
  '82:00': (desk) => desk.return(),
  '92:00': (desk) => desk.leave(),
  '95:00': (desk) => desk.restart(),
  '104:00': (desk) => desk.return(),
  '112:00': (desk) => desk.say({ type: 'paused', until: 'resumed' }),
  '117:00': (desk) => desk.say({ type: 'resumed' }),
  '136:30': (desk) => desk.answer('skipped'),
};
/** In these minutes the hands rest for the last 20 seconds: good moments to ask. */
const restful: readonly [number, number][] = [
  [29, 33],
  [64, 84],
  [133, 140],
];
const END = 145 * MINUTE;
/** All events happen at a multiple of this. */
const STEP = 5 * SECOND;

export class FaultyDesk {
  readonly counts = new Map<string, number>();
  /** Messages of pages that were rejected. */
  readonly unheard: string[] = [];
  /** The number of messages that have no answer yet. */
  private unanswered = 0;
  private inputAt = NOON;
  private away = false;
  private wasIdle = false;
  private detectionSeconds = 60;
  private readonly seen = new Set<number>();
  private readonly notified = new Set<string>();
  private readonly restore: () => void;

  constructor(fault?: Fault) {
    begin();
    vi.useFakeTimers({ now: NOON, toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout'] });
    for (const method of ['warn', 'error'] as const) vi.spyOn(console, method).mockImplementation(() => {});
    fake.notifies = 'like Firefox';
    const set = browser.idle.setDetectionInterval;
    browser.idle.setDetectionInterval = (seconds?: number) => {
      this.detectionSeconds = seconds ?? 60;
    };
    const stop = inject(fault, this.counts);
    this.restore = () => {
      stop();
      browser.idle.setDetectionInterval = set;
    };
  }

  /** Runs the afternoon; returns its journal. */
  async live(): Promise<Entry[]> {
    try {
      await this.restart();
      for (let at = STEP; at <= END; at += STEP) await this.passUntil(at);
      await vi.advanceTimersByTimeAsync(5 * MINUTE);
    } finally {
      this.restore();
    }
    const days = Object.entries(fake.local).filter(([key]) => key.startsWith('journal:'));
    return days.flatMap(([, day]) => readEntries(day)).toSorted((a, b) => a.startedAt - b.startedAt);
  }

  /** What still waits at the end: holders of locks, and pages without an answer. */
  async waiting(): Promise<string[]> {
    const { pending = [] } = await navigator.locks.query();
    return [...pending.map(({ name }) => name ?? ''), ...(this.unanswered > 0 ? ['a page'] : [])];
  }

  private async passUntil(at: number): Promise<void> {
    await vi.advanceTimersByTimeAsync(NOON + at - Date.now());
    this.moveHands(at);
    const minutes = Math.floor(at / MINUTE);
    const seconds = String((at % MINUTE) / SECOND).padStart(2, '0');
    const act = script[`${minutes}:${seconds}`];
    if (act) act(this);
    this.ring();
    this.noticeIdleness();
    this.livePages();
    await vi.advanceTimersByTimeAsync(0);
  }

  private moveHands(at: number): void {
    const minute = Math.floor(at / MINUTE);
    const rests = restful.some(([from, to]) => minute >= from && minute < to) && at % MINUTE >= 40 * SECOND;
    if (!this.away && !rests) this.inputAt = Date.now();
    fake.idleSeconds = Math.floor((Date.now() - this.inputAt) / SECOND);
  }

  private ring(): void {
    const alarm = fake.alarms.get('pulse');
    if (!alarm) return;
    alarm.scheduledTime ??= Date.now() + alarm.periodInMinutes * MINUTE;
    if (Date.now() < alarm.scheduledTime) return;
    alarm.scheduledTime = Date.now() + alarm.periodInMinutes * MINUTE;
    browser.alarms.onAlarm.fire();
  }

  private noticeIdleness(): void {
    const idle = fake.idleSeconds >= this.detectionSeconds;
    if (idle === this.wasIdle) return;
    this.wasIdle = idle;
    browser.idle.onStateChanged.fire(idle ? 'idle' : 'active');
  }

  /** Pages load one step after their window has opened, and close when their break is over. */
  private livePages(): void {
    for (const window of [...fake.windows]) {
      const id = this.breakIn(window);
      if (id === undefined) continue;
      if (stored().break?.id !== id) this.close(window, id);
      else if (!this.seen.has(window.id)) this.load(window, id);
    }
    for (const id of fake.notifications.keys()) {
      if (this.notified.has(id)) continue;
      this.notified.add(id);
      onNotification.onShown.fire(id);
    }
  }

  private breakIn({ tabs: [tab] }: FakeWindow): string | undefined {
    return /break\.html#(.*)$/.exec(tab?.url ?? '')?.[1];
  }

  private load(window: FakeWindow, id: string): void {
    this.seen.add(window.id);
    pageLocks.add(`break:${id}`);
    const open = stored().break;
    if (open?.startedAt === null && open.way !== 'window') this.say({ type: 'arrived', id }, window.id);
    this.say({ type: 'shown', id }, window.id);
  }

  private close(window: FakeWindow, id: string): void {
    pageLocks.delete(`break:${id}`);
    fake.windows = fake.windows.filter((other) => other !== window);
  }

  /** The number of windows of the open break. */
  get windows(): number {
    return fake.windows.filter((window) => this.breakIn(window) !== undefined).length;
  }

  say(event: object, windowId = 1): void {
    const sender = {
      id: 'flexor',
      url: 'chrome-extension://flexor/break.html',
      tab: { windowId },
    };
    this.unanswered += 1;
    Promise.resolve(fake.heard?.({ ...event, at: Date.now() }, sender))
      .catch((error: unknown) => {
        this.unheard.push(`${JSON.stringify(event)}: ${error}`);
      })
      .finally(() => {
        this.unanswered -= 1;
      })
      .catch(console.error);
  }

  answer(type: 'snoozed' | 'skipped' | 'started'): void {
    const id = stored().break?.id;
    if (id !== undefined) this.say({ type, id });
  }

  start(): void {
    this.answer('started');
    this.away = true;
  }

  finish(): void {
    const id = stored().break?.id;
    const done = [{ exercise: 'ceiling', side: null, seconds: 60 }];
    if (id !== undefined) this.say({ type: 'finished', id, by: 'end', done });
  }

  leave(): void {
    this.away = true;
  }

  return(): void {
    this.away = false;
    this.inputAt = Date.now();
    fake.idleSeconds = 0;
  }

  /** Puts another program in front. */
  workElsewhere(): void {
    for (const window of fake.windows) window.focused = false;
  }

  allowNotifications(): void {
    fake.permissions.add('notifications');
    browser.permissions.onAdded.fire({ permissions: ['notifications'] });
  }

  /** Clicks the notification, if there is one. */
  click(): void {
    const id = stored().break?.id;
    if (id !== undefined && fake.notifications.has(id)) onNotification.onClicked.fire(id);
  }

  /** Stops the background and starts it again. */
  async restart(): Promise<void> {
    const { alarms, idle, runtime, commands, permissions, storage, windows } = browser;
    for (const event of [
      alarms.onAlarm,
      idle.onStateChanged,
      runtime.onStartup,
      runtime.onInstalled,
      runtime.onUpdateAvailable,
      commands.onCommand,
      permissions.onAdded,
      permissions.onRemoved,
      storage.managed.onChanged,
      storage.sync.onChanged,
      windows.onFocusChanged,
      windows.onRemoved,
      ...Object.values(onNotification),
    ])
      event.listeners.clear();
    vi.resetModules();
    await import('../../src/background');
  }
}

/** A line may be shifted by at most one look, in ms. */
const SHIFT = PULSE_PERIOD;

/** The differences between a journal and that of the undisturbed afternoon. */
export function differences(journal: readonly Entry[], undisturbed: readonly Entry[]): string[] {
  const kindsOf = (lines: readonly Entry[]) => lines.map(({ kind }) => kind).join(', ');
  if (kindsOf(journal) !== kindsOf(undisturbed))
    return [`${kindsOf(journal)} instead of ${kindsOf(undisturbed)}`];
  return journal.flatMap((line, n) => {
    const other = undisturbed[n];
    if (!other) return [];
    const shift = Math.max(
      Math.abs(line.startedAt - other.startedAt),
      Math.abs(line.endedAt - other.endedAt),
    );
    return shift > SHIFT ? [`${line.kind} is shifted by ${shift / SECOND} s`] : [];
  });
}
