/** Connects the page to any period of the journal. */
import { useEffect, useState } from 'preact/hooks';
import { corrected } from '../../core/journal/corrections';
import type { Entry } from '../../core/journal/entries';
import { localDate } from '../../core/time';
import type { MeasuredDay } from '../../measures/days';
import { countedFrom, datesOf, monthsOf } from '../../measures/months';
import { before, type Period, yearOf } from '../../measures/period';
import { onStorageChange, readJournal } from '../../page/readings';
import { invalidateMonths, journalKeysOf, knownDays, loadMonths, recountMonths } from './counted-months';

/**
 * The entries that begin in a period, with corrections applied. They are read month by month, so that the page stays
 * responsive.
 */
export async function entriesWithin(period: Period): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const month of monthsOf(period).toReversed()) {
    const { from, to } = datesOf(month);
    const first = from > period.from ? from : period.from;
    const last = to < period.to ? to : period.to;
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

/** The dates of a period as the journal has them now. `today` is a local date. */
export async function daysWithin(period: Period, today: string): Promise<readonly MeasuredDay[]> {
  await recountMonths(period, today);
  return knownDays(period) ?? [];
}

interface LoadedDays {
  /** The dates of the period, and those of the one before once they are loaded. */
  readonly days: readonly MeasuredDay[];
  readonly earlier: readonly MeasuredDay[] | undefined;
}

/** The dates of a period and of the one before, kept up to date; undefined until they are loaded. */
export function useDays(period: Period, today: string): LoadedDays | undefined {
  const [read, setRead] = useState<LoadedDays & { readonly of: string }>();
  const [changes, setChanges] = useState(0);
  const of = `${period.from}/${period.to}`;
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
      const days = knownDays(period);
      if (!days || controller.signal.aborted) return;
      // Keeps the same array while the days are the same, so that their drawing is not repeated.
      setRead((old) => ({
        of,
        days: old && isSame(old.days, days) ? old.days : days,
        earlier: knownDays(before(period)),
      }));
    };
    loadPeriod(period, today, update, controller.signal).catch(console.error);
    return () => controller.abort();
  }, [of, today, changes]);
  return read?.of === of ? read : undefined;
}

function isSame(some: readonly MeasuredDay[], others: readonly MeasuredDay[]): boolean {
  return some.length === others.length && some.every((day, n) => day === others[n]);
}

/**
 * Loads a period, then the one before, then checks both against the journal, and calls `update` after each step. Then
 * prefetches the period before those.
 */
async function loadPeriod(
  period: Period,
  today: string,
  update: () => void,
  signal: AbortSignal,
): Promise<void> {
  const earlier = before(period);
  await loadMonths(period, today);
  update();
  if (signal.aborted) return;
  await loadMonths(earlier, today);
  update();
  if (await recountMonths({ from: earlier.from, to: period.to }, today, signal)) update();
  await prefetch(before(earlier), today, signal);
}

/** Loads a period, month by month, the last first, until `signal` is aborted. */
async function prefetch(period: Period, today: string, signal: AbortSignal): Promise<void> {
  for (const month of monthsOf(period)) if (!signal.aborted) await loadMonths(datesOf(month), today);
}

/** Prefetches this year and the last one while the person has no period open. */
export function usePrefetch(today: string, isFree: boolean): void {
  useEffect(() => {
    const controller = new AbortController();
    const { from } = before(yearOf(today));
    if (isFree) prefetch({ span: 'year', from, to: today }, today, controller.signal).catch(console.error);
    return () => controller.abort();
  }, [today, isFree]);
}
