/** Months of the history, counted once and kept: shown at once as they were kept, then read and counted again. */

import { version } from '../../browser/i18n';
import { corrected } from '../../core/journal/corrections';
import { isJournalKey, journalKey } from '../../core/journal/days';
import { addDays } from '../../core/time';
import { countDays } from '../../measures/count';
import { datesFrom, type MeasuredDay } from '../../measures/days';
import { countedFrom, datesOf, monthsOf, monthsWith, readMonth, writeMonth } from '../../measures/months';
import type { Period } from '../../measures/period';
import { keepCounted, readCounted } from '../../page/month-cache';
import { readJournal } from '../../page/readings';

interface Known {
  readonly days: readonly MeasuredDay[];
  /** Whether the journal said so, since this page began and since that changed. */
  readonly sure: boolean;
}

/** What this page knows, by month (YYYY-MM). */
const known = new Map<string, Known>();
/** How often the journal has changed since. */
const changes = { seen: 0 };

/** The storage keys of the journal of these UTC dates, both among them. */
export function journalKeysOf({ from, to }: Pick<Period, 'from' | 'to'>): string[] {
  return datesFrom(from, to).map((date) => journalKey(Date.parse(`${date}T00:00Z`)));
}

/** Forgets what was counted from these storage keys; whether there was any of the journal among them. */
export function forget(keys: readonly string[]): boolean {
  const journal = keys.filter(isJournalKey);
  if (journal.length === 0) return false;
  changes.seen += 1;
  for (const key of journal) for (const month of monthsWith(key.slice(-10))) known.delete(month);
  return true;
}

/** The dates of a period as far as they are known; undefined if one of its months is not. */
export function knownDays({ from, to }: Pick<Period, 'from' | 'to'>): readonly MeasuredDay[] | undefined {
  const months = monthsOf({ from, to }).toReversed();
  if (!months.every((month) => known.has(month))) return undefined;
  const days = months.flatMap((month) => known.get(month)?.days ?? []);
  return days.filter(({ date }) => date >= from && date <= to);
}

async function count(month: string): Promise<readonly MeasuredDay[]> {
  const { seen } = changes;
  const { from, to } = datesOf(month);
  const days = countDays(corrected(await readJournal(journalKeysOf(countedFrom(month)))), from, to);
  known.set(month, { days, sure: seen === changes.seen });
  return days;
}

/** A month is kept once nothing of it can still be going on: what it is counted from is over by `today`. */
async function keep(months: readonly string[], today: string): Promise<void> {
  const over = months.filter((month) => addDays(countedFrom(month).to, 1) < today);
  const texts = over.flatMap((month): [string, string][] => {
    const counted = known.get(month);
    return counted?.sure ? [[month, writeMonth(counted.days, version())]] : [];
  });
  await keepCounted(new Map(texts));
}

/** Makes the dates of a period known: as they were kept, or else as they are counted. `today` is a local date. */
export async function learn(period: Pick<Period, 'from' | 'to'>, today: string): Promise<void> {
  const wanted = monthsOf(period).filter((month) => !known.has(month));
  const kept = await readCounted(wanted);
  for (const [month, text] of kept) {
    const days = readMonth(text, version());
    if (days && !known.has(month)) known.set(month, { days, sure: false });
  }
  const missing = wanted.filter((month) => !known.has(month));
  await Promise.all(missing.map(count));
  await keep(missing, today);
}

/**
 * Counts what is only known as it was kept. Whether anything was otherwise. Stops when `signal` says so: then not all
 * of it has been counted.
 */
export async function verify(
  period: Pick<Period, 'from' | 'to'>,
  today: string,
  signal?: AbortSignal,
): Promise<boolean> {
  const wrong: string[] = [];
  for (const month of monthsOf(period)) {
    const before = known.get(month);
    if (before?.sure || signal?.aborted) continue;
    const days = await count(month);
    if (JSON.stringify(days) !== JSON.stringify(before?.days)) wrong.push(month);
  }
  await keep(wrong, today);
  return wrong.length > 0;
}
