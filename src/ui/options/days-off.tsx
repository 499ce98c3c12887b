/** Holidays and other days without working hours: stored one by one, shown and edited as runs. */
import { useContext, useRef, useState } from 'preact/hooks';
import { isOptionValue, optionTable } from '../../core/options/options';
import { addDays } from '../../core/time';
import { number, t, weekdayRange } from '../text';
import { Problem } from './fields/field';
import { useDraft } from './fields/use-draft';
import { Lockable, Managed, SetByOrganisation } from './managed';
import { Findable } from './search';

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

interface DaysOffProps {
  readonly daysOff: readonly string[];
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly onChange: (daysOff: readonly string[]) => void;
}

export function DaysOff({ daysOff, today, onChange }: DaysOffProps) {
  const { added } = useContext(Managed);
  const given = added.daysOff;
  const own = daysOff.filter((date) => !given.includes(date));
  const [dates, edit] = useDraft(own, onChange);
  const first = useRef<HTMLInputElement>(null);
  const remove = (run: Run) => {
    edit((old) => upcoming(removeRun(old, run), today));
    first.current?.focus();
  };
  return (
    <Findable words={t('option_daysOff_words')}>
      <fieldset class="list">
        <legend>{t('option_daysOff')}</legend>
        <ul>
          {runsOf(given.filter((date) => date >= today)).map((run) => (
            <li key={`given ${run.join()}`}>
              {textOf(run)} <SetByOrganisation />
            </li>
          ))}
          {runsOf(dates.filter((date) => date >= today)).map((run) => (
            <li key={run.join()}>
              {textOf(run)}
              <button
                type="button"
                class="icon"
                aria-label={t('options_remove', textOf(run))}
                onClick={() => remove(run)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
        <Lockable names={['daysOff']}>
          <Adding
            first={first}
            today={today}
            object={(run) => objection(upcoming([...given, ...dates], today), run, today)}
            onAdd={(run) => edit((old) => addRun(upcoming(old, today), run))}
          />
        </Lockable>
      </fieldset>
    </Findable>
  );
}

function textOf([first, last]: Run): string {
  return weekdayRange(first, last, 'long');
}

interface AddingProps {
  readonly first: { current: HTMLInputElement | null };
  readonly today: string;
  readonly object: (run: Run) => ReturnType<typeof objection>;
  readonly onAdd: (run: Run) => void;
}

function Adding({ first, today, object, onAdd }: AddingProps) {
  const last = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<ReturnType<typeof objection>>();
  // Reads the fields themselves: while a date is half typed, a date field has no value.
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const from = first.current?.value ?? '';
    const run: Run = [from, last.current?.value || from];
    const wrong = object(run);
    setProblem(wrong);
    if (wrong === undefined) onAdd(run);
    if (wrong === undefined && event.target instanceof HTMLFormElement) event.target.reset();
  };
  const field = (label: string, input: { current: HTMLInputElement | null }) => (
    <label>
      {label}
      <input
        type="date"
        ref={input}
        min={today}
        aria-invalid={problem !== undefined}
        aria-describedby="days-off-problem"
      />
    </label>
  );
  return (
    <form class="adding" noValidate onSubmit={add}>
      {field(t('option_daysOff_first'), first)} {field(t('option_daysOff_last'), last)}{' '}
      <button type="submit">{t('option_daysOff_add')}</button>
      <Problem
        id="days-off-problem"
        text={problem && t(`option_daysOff_${problem}`, number(optionTable.daysOff.max))}
      />
    </form>
  );
}
