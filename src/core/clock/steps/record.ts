/** What every step of the clock works with: its result, its time and options, and the ways to write to both. */
import type { Entry } from '../../journal/entries';
import type { ClockOptions } from '../../options/clock-options';
import type { Instant } from '../../time';
import type { Clock } from '../clock';

/** The result of an event: the new clock, and the lines that it adds to the journal. */
export interface Step {
  readonly clock: Clock;
  readonly entries: readonly Entry[];
}

/** When an event is applied, and under which options. */
export interface Turn {
  readonly now: Instant;
  readonly options: ClockOptions;
}

type WithoutIdentity<E> = E extends Entry ? Omit<E, 'id' | 'zone'> : never;

/** Changes some fields of the clock. Returns the same step if no field differs, as in most stages of most looks. */
export function change(step: Step, part: Partial<Clock>): Step {
  const { clock, entries } = step;
  for (const key in part) {
    if (part[key as keyof Clock] !== clock[key as keyof Clock])
      return { clock: Object.assign({ ...clock }, part), entries };
  }
  return step;
}

/** The id of the next entry or break; no id is used twice. */
export function nextId(clock: Clock): string {
  return `${clock.device}.${clock.sequence}`;
}

/** Adds a line to the journal, with the clock's next id and its time zone. */
export function record(step: Step, body: WithoutIdentity<Entry>): Step {
  const { clock, entries } = step;
  const entry: Entry = { ...body, id: nextId(clock), zone: clock.pulse?.zone ?? 'UTC' };
  return { clock: { ...clock, sequence: clock.sequence + 1 }, entries: [...entries, entry] };
}

/** Writes a line again, with what has become known since. */
export function rewrite(step: Step, entry: Entry): Step {
  return { ...step, entries: [...step.entries.filter(({ id }) => id !== entry.id), entry] };
}
