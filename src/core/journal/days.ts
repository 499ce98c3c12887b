/** The days of the journal as they are stored: a key for each UTC day, and a list of entries under it. */
import * as v from '../schema';
import { HOUR, type Instant, utcDate } from '../time';
import { type Entry, readEntry } from './entries';

/** The storage key of the UTC day an entry starts in. A partition only: nothing is shown by UTC days. */
export function journalKey(startedAt: Instant): string {
  return `journal:${utcDate(startedAt)}`;
}

/** Whether a storage key holds a part of the journal. */
export function isJournalKey(key: string): boolean {
  return key.startsWith('journal:');
}

/** The id of a line as it is stored, whatever it is; undefined if it has none. */
export function idOf(item: unknown): string | undefined {
  return v.isRecord(item) && typeof item.id === 'string' ? item.id : undefined;
}

/** Puts entries into one stored day: one with the same id is replaced in place, whatever else is there is kept. */
export function putEntries(day: readonly unknown[], entries: readonly Entry[]): unknown[] {
  const fresh = new Map<string | undefined, Entry>(entries.map((entry) => [entry.id, entry]));
  const kept = day.map((item) => {
    const id = idOf(item);
    const newer = fresh.get(id);
    fresh.delete(id);
    return newer ?? item;
  });
  return [...kept, ...fresh.values()];
}

/** For how many days a line may have begun before the wall clock was set back, and still be cut. */
const CUT_DAYS = 31;

/** The keys of the stored days in which a line may lie that runs beyond `now`. */
export function keysBefore(now: Instant): string[] {
  return Array.from({ length: CUT_DAYS }, (_, n) => journalKey(now - n * 24 * HOUR));
}

/**
 * One stored day after the wall clock was set back to `now`, by `byMs`. A line that runs beyond `now` and is no shorter
 * than that holds the time for which the clock was ahead, which has not been: it ends so much sooner. Sitting was
 * counted and stays as it is, as do lines that lie beyond `now` wholly, and lines that cannot be read. Undefined if no
 * line is cut.
 */
export function cutDay(day: unknown, now: Instant, byMs: number): unknown[] | undefined {
  if (!Array.isArray(day)) return undefined;
  const cut = day.map((item: unknown) => cutLine(item, now, byMs));
  return cut.some((item, n) => item !== day[n]) ? cut : undefined;
}

function cutLine(item: unknown, now: Instant, byMs: number): unknown {
  const entry = readEntry(item);
  if (!entry || entry.kind === 'bout' || entry.startedAt > now || entry.endedAt <= now) return item;
  const endedAt = entry.endedAt - byMs;
  return endedAt >= entry.startedAt ? { ...entry, endedAt } : item;
}

/** The readable entries of one stored day. Total: what cannot be read is left out here and left alone there. */
export function readEntries(day: unknown): Entry[] {
  if (!Array.isArray(day)) return [];
  return day.flatMap((item) => readEntry(item) ?? []);
}
