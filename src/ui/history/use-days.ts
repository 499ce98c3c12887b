/** Connects the page to any period of the journal: read month by month, so that nothing is held up. */
import { useEffect, useState } from 'preact/hooks';
import { corrected } from '../../core/corrections';
import { type Entry, journalKey } from '../../core/journal';
import { addDays, localDate } from '../../core/time';
import { countDays } from '../../measures/count';
import type { Day } from '../../measures/days';
import type { Period } from '../../measures/period';
import { readJournal } from '../../platform/storage';

/** So many dates are read and counted at once. */
const CHUNK = 28;

function keysOf(from: string, to: string): string[] {
  const keys = [];
  // Whatever the zone, and what began the day before.
  for (let date = addDays(from, -2); date <= addDays(to, 1); date = addDays(date, 1))
    keys.push(journalKey(Date.parse(`${date}T00:00Z`)));
  return keys;
}

/** The entries of some dates as they were written, and of the days around them. */
function readEntriesOf(from: string, to: string): Promise<Entry[]> {
  return readJournal(keysOf(from, to));
}

/** The entries that begin in a period, as the person says they were. */
export async function entriesWithin({ from, to }: Period): Promise<Entry[]> {
  const entries = corrected(await readEntriesOf(from, to));
  return entries.filter(({ startedAt, zone }) => {
    const date = localDate(startedAt, zone);
    return date >= from && date <= to;
  });
}

/** Every date from one to another, counted. `isWanted` says whether to go on. */
async function readDays(from: string, to: string, isWanted = () => true): Promise<Day[]> {
  const days: Day[] = [];
  for (let start = from; start <= to && isWanted(); start = addDays(start, CHUNK)) {
    const last = addDays(start, CHUNK - 1);
    const end = last < to ? last : to;
    days.push(...countDays(corrected(await readEntriesOf(start, end)), start, end));
  }
  return days;
}

/** The dates of a period; undefined until they are read. They are read anew when `version` changes. */
export function useDays(from: string, to: string, version: number): readonly Day[] | undefined {
  const [read, setRead] = useState<{ readonly of: string; readonly days: readonly Day[] }>();
  const of = `${from}/${to}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version is read anew.
  useEffect(() => {
    let current = true;
    readDays(from, to, () => current).then((days) => {
      if (current) setRead({ of, days });
    }, console.error);
    return () => {
      current = false;
    };
  }, [from, to, of, version]);
  return read?.of === of ? read.days : undefined;
}
