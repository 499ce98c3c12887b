/** A person at a desk with a browser in memory. */
import { vi } from 'vitest';
import { type Clock, readClock } from '../../src/core/clock/clock';
import type { OpenBreak } from '../../src/core/clock/state';
import { MINUTE, SECOND } from '../../src/core/time';
import { fake } from '../browser/fake-browser';

export const NOON = Date.UTC(2026, 10, 23, 12);

/** The Web Locks that pages hold. */
export const pageLocks = new Set<string>();

type Work = () => Promise<unknown>;

/** Grants a lock to one holder after the other, as the browser does; an error releases it. */
export function grantLocks(): void {
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

/** Begins at noon on a Monday, with empty storage and one window in front. */
export function begin(): void {
  vi.restoreAllMocks();
  fake.reset();
  pageLocks.clear();
  grantLocks();
  vi.stubGlobal('addEventListener', () => {});
  vi.useFakeTimers({ now: NOON, toFake: ['Date'] });
}

/** Lets time pass, in seconds. */
export function pass(seconds: number): void {
  vi.setSystemTime(Date.now() + seconds * SECOND);
}

export function stored(): Clock {
  const clock = readClock(fake.local.clock);
  if (!clock) throw new Error('No clock is stored');
  return clock;
}

/** The break that is being asked for or done. */
export function openBreak(): OpenBreak {
  const { break: open } = stored();
  if (!open) throw new Error('No break is open');
  return open;
}

/** Makes the open bout begin this many minutes before noon. */
export function seat(minutes: number): void {
  const { bout } = stored();
  fake.local.clock = { ...stored(), bout: bout && { ...bout, startedAt: NOON - minutes * MINUTE } };
}

/** Stores an option, as the options page does. */
export function choose(key: string, value: unknown): void {
  fake.local[`option:${key}`] = { value, at: 0 };
}

/** The kinds of all lines of the journal. */
export function journalKinds(): unknown[] {
  const days = Object.entries(fake.local).filter(([key]) => key.startsWith('journal:'));
  return days.flatMap(([, day]) => (day as { kind: unknown }[]).map(({ kind }) => kind));
}
