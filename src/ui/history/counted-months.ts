/**
 * Counts months of the history once and caches them. The page first shows the cached months, then reads and counts them
 * again.
 */

import { version } from '../../browser/i18n';
import { corrected } from '../../core/journal/corrections';
import { isJournalKey, journalKey } from '../../core/journal/days';
import { addDays } from '../../core/time';
import { countDays } from '../../measures/count';
import { datesFrom, type MeasuredDay } from '../../measures/days';
import { countedFrom, datesOf, monthsOf, monthsWith, readMonth, writeMonth } from '../../measures/months';
import type { DateRange } from '../../measures/period';
import { cacheMonths, readCachedMonths } from '../../page/month-cache';
import { readJournal } from '../../page/page-data';

interface KnownMonth {
  readonly days: readonly MeasuredDay[];
  /** Whether it was counted from the journal since this page began, and the journal has not changed since. */
  readonly sure: boolean;
}

/** The months that this page knows (YYYY-MM). */
const known = new Map<string, KnownMonth>();
/** How often the journal has changed since the page began. */
const changes = { seen: 0 };

/** The storage keys of the journal for these UTC dates, both included. */
export function journalKeysOf({ from, to }: DateRange): string[] {
  return datesFrom(from, to).map((date) => journalKey(Date.parse(`${date}T00:00Z`)));
}

/** Invalidates what was counted from these storage keys. Returns whether any of them belongs to the journal. */
export function invalidateMonths(keys: readonly string[]): boolean {
  const journal = keys.filter(isJournalKey);
  if (journal.length === 0) return false;
  changes.seen += 1;
  for (const key of journal) for (const month of monthsWith(key.slice(-10))) known.delete(month);
  return true;
}

/** The known dates of a period; undefined if one of its months is not known. */
export function knownDays({ from, to }: DateRange): readonly MeasuredDay[] | undefined {
  const months = monthsOf({ from, to }).toReversed();
  if (!months.every((month) => known.has(month))) return undefined;
  const days = months.flatMap((month) => known.get(month)?.days ?? []);
  return days.filter(({ date }) => date >= from && date <= to);
}

/** Counts a month (YYYY-MM) from the journal. */
async function countMonth(month: string): Promise<readonly MeasuredDay[]> {
  const { seen } = changes;
  const { from, to } = datesOf(month);
  const days = countDays(corrected(await readJournal(journalKeysOf(countedFrom(month)))), from, to);
  known.set(month, { days, sure: seen === changes.seen });
  return days;
}

/** Caches months that are over. A month is over once all that it is counted from ends before `today`. */
async function cacheFinished(months: readonly string[], today: string): Promise<void> {
  const over = months.filter((month) => addDays(countedFrom(month).to, 1) < today);
  const texts = over.flatMap((month): [string, string][] => {
    const counted = known.get(month);
    return counted?.sure ? [[month, writeMonth(counted.days, version())]] : [];
  });
  await cacheMonths(new Map(texts));
}

/** Loads the dates of a period: from the cache, or else by counting. `today` is a local date. */
export async function loadMonths(period: DateRange, today: string): Promise<void> {
  const wanted = monthsOf(period).filter((month) => !known.has(month));
  const cached = await readCachedMonths(wanted);
  for (const [month, text] of cached) {
    const days = readMonth(text, version());
    if (days && !known.has(month)) known.set(month, { days, sure: false });
  }
  const missing = wanted.filter((month) => !known.has(month));
  await Promise.all(missing.map(countMonth));
  await cacheFinished(missing, today);
}

/**
 * Counts the months again that were read only from the cache. Resolves to whether any of them differed. If `signal` is
 * aborted it stops, and then not all of them have been counted.
 */
export async function recountMonths(
  period: DateRange,
  today: string,
  signal?: AbortSignal,
): Promise<boolean> {
  const stale: string[] = [];
  for (const month of monthsOf(period)) {
    const before = known.get(month);
    if (before?.sure || signal?.aborted) continue;
    const days = await countMonth(month);
    if (JSON.stringify(days) !== JSON.stringify(before?.days)) stale.push(month);
  }
  await cacheFinished(stale, today);
  return stale.length > 0;
}
