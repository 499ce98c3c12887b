/** Connects the page to any period of the journal. */
import { useEffect, useState } from 'preact/hooks';
import { corrected } from '../../core/journal/corrections';
import type { Entry } from '../../core/journal/entries';
import { localDate } from '../../core/time';
import type { MeasuredDay } from '../../measures/days';
import { countedFrom, datesOf, monthsOf } from '../../measures/months';
import { before, type Period, yearOf } from '../../measures/period';
import { onStorageChange, readJournal } from '../../page/readings';
import { forget, journalKeysOf, knownDays, learn, verify } from './counted-months';

/** The entries that begin in a period, as the person says they were; read month by month, so that nothing is held up. */
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
  await verify(period, today);
  return knownDays(period) ?? [];
}

interface Known {
  /** The dates of the period; of the one before once they are known. */
  readonly days: readonly MeasuredDay[];
  readonly earlier: readonly MeasuredDay[] | undefined;
}

/** The dates of a period and of the one before, kept up to date; undefined until they are known. */
export function useDays(period: Period, today: string): Known | undefined {
  const [read, setRead] = useState<Known & { readonly of: string }>();
  const [changes, setChanges] = useState(0);
  const of = `${period.from}/${period.to}`;
  useEffect(
    () =>
      onStorageChange((keys) => {
        if (forget(keys)) setChanges((n) => n + 1);
      }),
    [],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: after a change it is read anew.
  useEffect(() => {
    const controller = new AbortController();
    const tell = () => {
      const days = knownDays(period);
      if (!days || controller.signal.aborted) return;
      // The same array as long as they are the same days: what is drawn of them is then not drawn again.
      setRead((was) => ({
        of,
        days: was && isSame(was.days, days) ? was.days : days,
        earlier: knownDays(before(period)),
      }));
    };
    look(period, today, tell, controller.signal).catch(console.error);
    return () => controller.abort();
  }, [of, today, changes]);
  return read?.of === of ? read : undefined;
}

function isSame(some: readonly MeasuredDay[], others: readonly MeasuredDay[]): boolean {
  return some.length === others.length && some.every((day, n) => day === others[n]);
}

/** Tells what is known of a period, of the one before, and of both once the journal has been read; then looks ahead. */
async function look(period: Period, today: string, tell: () => void, signal: AbortSignal): Promise<void> {
  const earlier = before(period);
  await learn(period, today);
  tell();
  if (signal.aborted) return;
  await learn(earlier, today);
  tell();
  if (await verify({ from: earlier.from, to: period.to }, today, signal)) tell();
  await foresee(before(earlier), today, signal);
}

/** Learns of a period, month by month, the last first, until `signal` says that something else is wanted. */
async function foresee(period: Period, today: string, signal: AbortSignal): Promise<void> {
  for (const month of monthsOf(period)) if (!signal.aborted) await learn(datesOf(month), today);
}

/** Learns of this year and the last one while nobody asks for any. */
export function useForesight(today: string, isFree: boolean): void {
  useEffect(() => {
    const controller = new AbortController();
    const { from } = before(yearOf(today));
    if (isFree) foresee({ span: 'year', from, to: today }, today, controller.signal).catch(console.error);
    return () => controller.abort();
  }, [today, isFree]);
}
