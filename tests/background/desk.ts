/** Somebody at a desk with a browser in memory. */
import { vi } from 'vitest';
import { type Clock, readClock } from '../../src/core/clock/clock';
import type { OpenBreak } from '../../src/core/clock/state';
import { MINUTE, SECOND } from '../../src/core/time';
import { fake } from '../browser/fake-browser';

export const NOON = Date.UTC(2026, 10, 23, 12);

/** The Web Locks that pages hold. */
export const pageLocks = new Set<string>();

type Work = () => Promise<unknown>;

/** One holder of a lock after the other, as the browser grants it; a failure frees it. */
function grantLocks(): void {
  const tails = new Map<string, Promise<unknown>>();
  const waiting: string[] = [];
  const request = (name: string, ...[first, second]: [Work] | [LockOptions, Work]) => {
    const work = second ?? (first as Work);
    const begin = () => {
      waiting.splice(waiting.indexOf(name), 1);
      return work();
    };
    waiting.push(name);
    const next = (tails.get(name) ?? Promise.resolve()).then(begin, begin);
    tails.set(
      name,
      next.catch(() => {}),
    );
    return next;
  };
  const named = (names: Iterable<string>) => [...names].map((name) => ({ name }));
  const query = async () => ({ held: named(pageLocks), pending: named(waiting) });
  vi.stubGlobal('navigator', { language: 'en-US', locks: { request, query } });
}

/** Monday noon, nothing stored, one window in front. */
export function begin(): void {
  vi.restoreAllMocks();
  fake.reset();
  pageLocks.clear();
  grantLocks();
  vi.stubGlobal('addEventListener', () => {});
  vi.useFakeTimers({ now: NOON, toFake: ['Date'] });
}

/** Lets seconds pass. */
export function pass(seconds: number): void {
  vi.setSystemTime(Date.now() + seconds * SECOND);
}

export function stored(): Clock {
  const clock = readClock(fake.local.clock);
  if (!clock) throw new Error('No clock is stored');
  return clock;
}

/** The break that is asked for or done. */
export function openBreak(): OpenBreak {
  const { break: open } = stored();
  if (!open) throw new Error('No break is open');
  return open;
}

/** Lets the person have sat for so many minutes. */
export function seat(minutes: number): void {
  const { bout } = stored();
  fake.local.clock = { ...stored(), bout: bout && { ...bout, startedAt: NOON - minutes * MINUTE } };
}

/** Stores an option, as the options page does. */
export function choose(key: string, value: unknown): void {
  fake.local[`option:${key}`] = { value, at: 0 };
}

/** Every line of the journal, by its kind. */
export function journalKinds(): unknown[] {
  const days = Object.entries(fake.local).filter(([key]) => key.startsWith('journal:'));
  return days.flatMap(([, day]) => (day as { kind: unknown }[]).map(({ kind }) => kind));
}
