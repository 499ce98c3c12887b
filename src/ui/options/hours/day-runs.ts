/** Days off are stored one by one, and shown and edited as runs: a holiday is one line. */
import { isOptionValue, optionTable } from '../../../core/options/options';
import { addDays } from '../../../core/time';

/** The first and the last day of a run, YYYY-MM-DD. */
export type Run = readonly [first: string, last: string];

function datesOf([first, last]: Run): string[] {
  const dates: string[] = [];
  for (let date = first; date <= last; date = addDays(date, 1)) dates.push(date);
  return dates;
}

/** Groups consecutive dates into runs, in order. */
export function runsOf(dates: readonly string[]): Run[] {
  const runs: Run[] = [];
  for (const date of dates.toSorted()) {
    const last = runs.at(-1);
    if (last && addDays(last[1], 1) === date) runs[runs.length - 1] = [last[0], date];
    else runs.push([date, date]);
  }
  return runs;
}

/** Dates that still matter. Yesterday counts, because its night of work can reach into today. */
export function upcoming(dates: readonly string[], today: string): string[] {
  return dates.filter((date) => date >= addDays(today, -1));
}

export function addRun(dates: readonly string[], run: Run): string[] {
  return [...new Set([...dates, ...datesOf(run)])].toSorted();
}

export function removeRun(dates: readonly string[], [first, last]: Run): string[] {
  return dates.filter((date) => date < first || date > last);
}

/** The reason why a run cannot be added; undefined if it can. */
export function objection(
  dates: readonly string[],
  run: Run,
  today: string,
): 'missing' | 'over' | 'order' | 'full' | undefined {
  const [first, last] = run;
  if (!isDate(first) || !isDate(last)) return 'missing';
  if (last < first) return 'order';
  if (last < today) return 'over';
  // Checked before the days are expanded: a wrong year would give thousands.
  if (last >= addDays(first, optionTable.daysOff.max)) return 'full';
  return isOptionValue('daysOff', addRun(dates, run)) ? undefined : 'full';
}

function isDate(text: string): boolean {
  return optionTable.daysOff.form.test(text);
}
