/** The days of the journal as they are stored: a key for each UTC day, and a list of entries under it. */
import * as v from '../schema';
import { HOUR, type Instant, utcDate } from '../time';
import { type Entry, readEntry } from './entries';

/** The storage key of the UTC day in which an entry starts. It only partitions the journal: no page shows UTC days. */
export function journalKey(startedAt: Instant): string {
  return `journal:${utcDate(startedAt)}`;
}

/** Whether a storage key holds a part of the journal. */
export function isJournalKey(key: string): boolean {
  return key.startsWith('journal:');
}

/** The id of a stored line, which may be any value; undefined if it has none. */
export function idOf(item: unknown): string | undefined {
  return v.isRecord(item) && typeof item.id === 'string' ? item.id : undefined;
}

/** Puts entries into one stored day: an entry with the same id is replaced in place, everything else is kept. */
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

/** How many days before the wall clock was set back a line may have begun and still be cut. */
const CUT_DAYS = 31;

/** The keys of the stored days that may hold a line which ends after `now`. */
export function keysBefore(now: Instant): string[] {
  return Array.from({ length: CUT_DAYS }, (_, n) => journalKey(now - n * 24 * HOUR));
}

/**
 * Cuts the lines of one stored day after the wall clock was set back to `now`, by `byMs`. A line that ends after `now`
 * and is at least `byMs` long contains the time by which the clock was ahead. That time has not passed, so the line
 * ends `byMs` sooner. Bouts stay as they are, because their sitting was counted; so do lines that begin after `now` and
 * lines that cannot be read. Undefined if no line is cut.
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

/** The readable entries of one stored day. Never throws: what cannot be read is left out. */
export function readEntries(day: unknown): Entry[] {
  if (!Array.isArray(day)) return [];
  return day.flatMap((item) => readEntry(item) ?? []);
}
