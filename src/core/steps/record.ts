import { BOUNDARY, type Clock } from '../clock';
import type { Pulse } from '../events';
import type { Entry } from '../journal';
import type { Instant } from '../time';

/** What one event makes of the clock, and the lines it adds to the journal. */
export interface Step {
  readonly clock: Clock;
  readonly entries: readonly Entry[];
}

type WithoutIdentity<E> = E extends Entry ? Omit<E, 'id' | 'zone'> : never;

/** The step with some of its clock changed. */
export function change(step: Step, part: Partial<Clock>): Step {
  return { ...step, clock: { ...step.clock, ...part } };
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

/** How far two measurements of the same last input may lie apart: both browsers round to seconds. */
const JITTER = 2000;

/**
 * The last input, from what was known and a new reading. A departure once set never moves later, unless there
 * was input since; an exact reading may set it earlier than the guess of a reading under 15 s.
 */
export function lastInput(clock: Clock, pulse: Pulse, now: Instant): Instant {
  const read = now - (pulse.idleMs >= BOUNDARY ? pulse.idleMs : 0);
  const known = clock.pulse?.inputAt;
  return known === undefined || read > known + JITTER ? read : Math.min(known, read);
}
