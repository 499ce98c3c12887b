/**
 * Flexor keeps all its data in storage.local, as plain JSON. This file has what the clock's loop reads and writes. What
 * pages read is in `page-data.ts`; what they add to the journal is in `journal-edits.ts`.
 */
import browser from 'webextension-polyfill';
import { type Clock, clockFaults, newClock, readClock } from '../core/clock/clock';
import { cutDay, journalKey, keysBefore, putEntries } from '../core/journal/days';
import type { Entry } from '../core/journal/entries';
import { type ClockOptions, clockKeys, readClockOptions } from '../core/options/clock-options';
import { MANAGED, optionStorageKey } from '../core/options/rows';
import type { Instant } from '../core/time';
import { isInstant } from '../core/values';
import { withTimeLimit } from './time-limit';

/**
 * The Web Lock for code that reads clock or journal in order to write them. The browser frees it when its holder dies.
 */
export const JOURNAL_LOCK = 'journal';

/**
 * The Web Lock for code that reads options or own exercises in order to write them. Its holder never waits for other
 * computers.
 */
export const OPTIONS_LOCK = 'chosen';

export const CLOCK = 'clock';
/**
 * The storage key for the state of sync (`core/sync/state.ts`). It exists while other computers are to have the same
 * options.
 */
export const SYNC = 'sync';
/** When one of our pages was last used; in `storage.session`. */
export const USED_AT = 'usedAt';

const { local } = browser.storage;

/**
 * `storage.local` for code that holds a lock. Each call has a time limit (`time-limit.ts`), so that one that never
 * answers does not hold the lock for good. A `set` that was given up may still be done later.
 */
export const limitedStore = {
  get: (keys?: string | string[]) => withTimeLimit(local.get(keys), 'Storage'),
  set: (items: Readonly<Record<string, unknown>>) => withTimeLimit(local.set(items), 'Storage'),
  remove: (keys: string | string[]) => withTimeLimit(local.remove(keys), 'Storage'),
};

/** What the background starts from. */
export interface ClockAndOptions {
  readonly clock: Clock;
  readonly options: ClockOptions;
}

/** A clock that has no history yet, with a new device name. */
export function freshClock(): Clock {
  return newClock(crypto.randomUUID().slice(0, 8));
}

/**
 * The stored clock, and the options that it uses. A clock that cannot be read completely is set aside, never erased. It
 * goes on with the parts that can be read, or a new clock begins. (While the computer's own time is outside the valid
 * dates, no stored clock could be read completely, so none is set aside.)
 */
export async function loadForWriting(now: Instant): Promise<ClockAndOptions> {
  const stored = await limitedStore.get([CLOCK, MANAGED, ...clockKeys.map(optionStorageKey)]);
  const { [CLOCK]: raw } = stored;
  const clock = readClock(raw);
  if (raw !== undefined && isInstant(now) && clockFaults(raw).length > 0)
    await limitedStore.set({ [`aside:${CLOCK}:${now}`]: raw });
  return { clock: clock ?? freshClock(), options: readClockOptions(stored) };
}

/** Cuts the lines of the journal that end after `now`, when the wall clock was set back by `byMs`. */
export async function cutJournal(now: Instant, byMs: number): Promise<void> {
  const days = await limitedStore.get(keysBefore(now));
  const cut = Object.entries(days).flatMap(([key, day]) => {
    const lines = cutDay(day, now, byMs);
    return lines ? [[key, lines]] : [];
  });
  if (cut.length > 0) await limitedStore.set(Object.fromEntries(cut));
}

/** Writes clock and journal in one `set`, which both browsers do completely or not at all. */
export async function save(clock: Clock, entries: readonly Entry[], now: Instant): Promise<void> {
  const keys = [...new Set(entries.map(({ startedAt }) => journalKey(startedAt)))];
  const days = keys.length > 0 ? await limitedStore.get(keys) : {};
  const changes: Record<string, unknown> = { [CLOCK]: clock };
  for (const key of keys) {
    const day: unknown = days[key];
    if (day !== undefined && !Array.isArray(day)) changes[`aside:${key}:${now}`] = day;
    const fresh = entries.filter(({ startedAt }) => journalKey(startedAt) === key);
    changes[key] = putEntries(Array.isArray(day) ? day : [], fresh);
  }
  await limitedStore.set(changes);
}
