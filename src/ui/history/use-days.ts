/** Connects the page to any dates of the journal. */
import { useEffect, useState } from 'preact/hooks';
import { corrected } from '../../core/journal/corrections';
import { isJournalKey } from '../../core/journal/days';
import type { Entry } from '../../core/journal/entries';
import { addDays, localDate } from '../../core/time';
import type { MeasuredDay } from '../../measures/days';
import { countedFrom, datesOf, monthsOf } from '../../measures/months';
import { type DateRange, periodBefore, yearOf } from '../../measures/period';
import { onStorageChange, readJournal } from '../../page/page-data';
import { invalidateMonths, journalKeysOf, knownDays, loadMonths, recountMonths } from './counted-months';

/**
 * The entries that begin in a range of dates, with corrections applied. They are read month by month, so that the page
 * stays responsive.
 */
export async function entriesWithin(range: DateRange): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const month of monthsOf(range).toReversed()) {
    const { from, to } = datesOf(month);
    const first = from > range.from ? from : range.from;
    const last = to < range.to ? to : range.to;
    const around = corrected(await readJournal(journalKeysOf(countedFrom(month))));
    entries.push(
      ...around.filter(({ startedAt, zone }) => {
        const date = localDate(startedAt, zone);
        return date >= first && date <= last;
      }),
    );
  }
  return entries;
}

/** The dates of a range as the journal has them now. `today` is a local date. */
export async function daysWithin(range: DateRange, today: string): Promise<readonly MeasuredDay[]> {
  await recountMonths(range, today);
  return knownDays(range) ?? [];
}

/**
 * The entries that can touch a local date, as they were written, kept up to date; undefined until they are loaded.
 * Reads nothing while `date` is undefined.
 */
export function useWritten(date: string | undefined): readonly Entry[] | undefined {
  const [read, setRead] = useState<{ readonly of: string; readonly entries: readonly Entry[] }>();
  useEffect(() => {
    if (date === undefined) return undefined;
    let current = true;
    // A long absence, such as a night, begins on the day before; UTC dates are a day off at most.
    const keys = journalKeysOf({ from: addDays(date, -2), to: addDays(date, 1) });
    const load = () => {
      readJournal(keys).then((entries) => {
        if (current) setRead({ of: date, entries });
      }, console.error);
    };
    load();
    const stop = onStorageChange((changed) => {
      if (changed.some(isJournalKey)) load();
    });
    return () => {
      current = false;
      stop();
    };
  }, [date]);
  return read?.of === date ? read?.entries : undefined;
}

/** Ranges of dates, in the order in which they are loaded. */
interface Ranges {
  readonly shown: DateRange;
  /** The dates before, which `shown` is compared with. */
  readonly earlier?: DateRange;
  /** Dates that the person will probably look at next. */
  readonly next?: DateRange;
}

interface LoadedDays {
  /** The shown dates, and the earlier ones once they are loaded. */
  readonly days: readonly MeasuredDay[];
  readonly earlier: readonly MeasuredDay[] | undefined;
}

/** The days of these ranges, kept up to date; undefined until they are loaded, and while `ranges` is undefined. */
export function useDays(ranges: Ranges | undefined, today: string): LoadedDays | undefined {
  const [read, setRead] = useState<LoadedDays & { readonly of: string }>();
  const [changes, setChanges] = useState(0);
  const of = ranges && `${ranges.shown.from}/${ranges.shown.to}`;
  useEffect(
    () =>
      onStorageChange((keys) => {
        if (invalidateMonths(keys)) setChanges((n) => n + 1);
      }),
    [],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: `changes` makes it read again after a change.
  useEffect(() => {
    const controller = new AbortController();
    const update = () => {
      const days = ranges && knownDays(ranges.shown);
      if (!of || !days || controller.signal.aborted) return;
      // Keeps the same array while the days are the same, so that their drawing is not repeated.
      setRead((old) => ({
        of,
        days: old && isSame(old.days, days) ? old.days : days,
        earlier: ranges.earlier && knownDays(ranges.earlier),
      }));
    };
    if (ranges) loadRanges(ranges, today, update, controller.signal).catch(console.error);
    return () => controller.abort();
  }, [of, today, changes]);
  return of !== undefined && read?.of === of ? read : undefined;
}

function isSame(some: readonly MeasuredDay[], others: readonly MeasuredDay[]): boolean {
  return some.length === others.length && some.every((day, n) => day === others[n]);
}

/** Loads the ranges, then checks them against the journal, and calls `update` after each step. */
async function loadRanges(
  { shown, earlier, next }: Ranges,
  today: string,
  update: () => void,
  signal: AbortSignal,
): Promise<void> {
  await loadMonths(shown, today);
  update();
  if (signal.aborted) return;
  if (earlier) {
    await loadMonths(earlier, today);
    update();
  }
  const all = { from: earlier?.from ?? shown.from, to: shown.to };
  if (await recountMonths(all, today, signal)) update();
  if (next) await prefetch(next, today, signal);
}

/** Loads a range, month by month, the last first, until `signal` is aborted. */
async function prefetch(range: DateRange, today: string, signal: AbortSignal): Promise<void> {
  for (const month of monthsOf(range)) if (!signal.aborted) await loadMonths(datesOf(month), today);
}

/** Prefetches this year and the last one while the person has no period open. */
export function usePrefetch(today: string, isFree: boolean): void {
  useEffect(() => {
    const controller = new AbortController();
    const { from } = periodBefore(yearOf(today));
    if (isFree) prefetch({ from, to: today }, today, controller.signal).catch(console.error);
    return () => controller.abort();
  }, [today, isFree]);
}
