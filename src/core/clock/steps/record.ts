import type { Entry } from '../../journal/entries';
import type { Clock } from '../clock';

/** What one event makes of the clock, and the lines it adds to the journal. */
export interface Step {
  readonly clock: Clock;
  readonly entries: readonly Entry[];
}

type WithoutIdentity<E> = E extends Entry ? Omit<E, 'id' | 'zone'> : never;

/** The step with some of its clock changed; itself if nothing is: most looks find most things as they were. */
export function change(step: Step, part: Partial<Clock>): Step {
  const { clock, entries } = step;
  for (const key in part) {
    if (part[key as keyof Clock] !== clock[key as keyof Clock])
      return { clock: Object.assign({ ...clock }, part), entries };
  }
  return step;
}

/** The next identity; ids are never used twice. */
export function nextId(clock: Clock): string {
  return `${clock.device}.${clock.sequence}`;
}

/** A new line with the clock's next identity and zone. */
export function record(step: Step, body: WithoutIdentity<Entry>): Step {
  const { clock, entries } = step;
  const entry: Entry = { ...body, id: nextId(clock), zone: clock.pulse?.zone ?? 'UTC' };
  return { clock: { ...clock, sequence: clock.sequence + 1 }, entries: [...entries, entry] };
}

/** A line written again, with what has become known since. */
export function rewrite(step: Step, entry: Entry): Step {
  return { ...step, entries: [...step.entries.filter(({ id }) => id !== entry.id), entry] };
}
