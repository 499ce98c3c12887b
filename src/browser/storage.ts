/**
 * Everything Flexor keeps lies in storage.local, as plain JSON. Here is what the clock's loop reads and writes; what
 * pages read is in `readings.ts`, what they add to the journal in `journal-edits.ts`.
 */
import browser from 'webextension-polyfill';
import { type Clock, clockFaults, newClock, readClock } from '../core/clock/clock';
import { cutDay, journalKey, keysBefore, putEntries } from '../core/journal/days';
import type { Entry } from '../core/journal/entries';
import { type ClockOptions, clockKeys, readClockOptions } from '../core/options/clock-options';
import { MANAGED, optionStorageKey } from '../core/options/rows';
import type { Instant } from '../core/time';
import { isInstant } from '../core/values';

/** Whoever reads in order to write clock or journal holds this Web Lock; it is freed when its holder dies. */
export const JOURNAL_LOCK = 'journal';

/** Whoever reads options or own exercises in order to write them holds this one: never while others are waited for. */
export const OPTIONS_LOCK = 'chosen';

export const CLOCK = 'clock';
/** Stored while other computers are to have the same options: how that goes (`core/sync/state.ts`). */
export const SYNC = 'sync';
/** When a page of ours was used last; in `storage.session`. */
export const USED_AT = 'usedAt';

const store = browser.storage.local;

/** What the background starts from. */
export interface ClockAndOptions {
  readonly clock: Clock;
  readonly options: ClockOptions;
}

/** A clock that has seen nothing yet, of a device that has a name. */
export function freshClock(): Clock {
  return newClock(crypto.randomUUID().slice(0, 8));
}

/**
 * The clock and the options it goes by, as stored. A clock that cannot be read wholly is set aside, never erased, and
 * goes on with what can be, or a new one begins. (On a computer that is itself beyond all dates none ever could be.)
 */
export async function loadForWriting(now: Instant): Promise<ClockAndOptions> {
  const stored = await store.get([CLOCK, MANAGED, ...clockKeys.map(optionStorageKey)]);
  const { [CLOCK]: raw } = stored;
  const clock = readClock(raw);
  if (raw !== undefined && isInstant(now) && clockFaults(raw).length > 0)
    await store.set({ [`aside:${CLOCK}:${now}`]: raw });
  return { clock: clock ?? freshClock(), options: readClockOptions(stored) };
}

/** Cuts the lines of the journal that run beyond `now`, after the wall clock was set back by `byMs`. */
export async function cutJournal(now: Instant, byMs: number): Promise<void> {
  const days = await store.get(keysBefore(now));
  const cut = Object.entries(days).flatMap(([key, day]) => {
    const lines = cutDay(day, now, byMs);
    return lines ? [[key, lines]] : [];
  });
  if (cut.length > 0) await store.set(Object.fromEntries(cut));
}

/** Writes clock and journal in one `set`, which both browsers do wholly or not at all. */
export async function save(clock: Clock, entries: readonly Entry[], now: Instant): Promise<void> {
  const keys = [...new Set(entries.map(({ startedAt }) => journalKey(startedAt)))];
  const days = keys.length > 0 ? await store.get(keys) : {};
  const changes: Record<string, unknown> = { [CLOCK]: clock };
  for (const key of keys) {
    const day: unknown = days[key];
    if (day !== undefined && !Array.isArray(day)) changes[`aside:${key}:${now}`] = day;
    const fresh = entries.filter(({ startedAt }) => journalKey(startedAt) === key);
    changes[key] = putEntries(Array.isArray(day) ? day : [], fresh);
  }
  await store.set(changes);
}
