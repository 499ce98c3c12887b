/** *It hurts* and *Skip* while their page still offers the way back: a press by mistake leaves no entry. */
import type { Instant } from '../../time';
import type { PageEvent } from '../events';
import type { OpenBreak } from '../state';
import { change, record, type Step } from './record';

type Leaving = NonNullable<OpenBreak['leaving']>;

/** Notes that the person leaves the break; `exercise` is the one in which it hurt. */
export function leave(
  step: Step,
  open: OpenBreak,
  why: Leaving['why'],
  at: Instant,
  exercise: Leaving['exercise'] = null,
): Step {
  return change(step, { break: { ...open, leaving: { why, at, exercise } } });
}

/** Takes back *It hurts* or *Skip*. */
export function stay(step: Step, open: OpenBreak): Step {
  return open.finished ? step : change(step, { break: { ...open, leaving: null } });
}

/** *It hurts*: in a break under way it is recorded when the break ends, and otherwise at once. */
export function noteHurt(step: Step, { id, exercise }: PageEvent & { type: 'hurt' }, now: Instant): Step {
  const open = step.clock.break;
  const isUnderWay = open?.id === id && open.startedAt !== null && !open.finished;
  return isUnderWay ? leave(step, open, 'hurt', now, exercise) : recordHurt(step, id, exercise, now);
}

export function recordHurt(step: Step, breakId: string, exercise: string | null, at: Instant): Step {
  return record(step, { kind: 'hurt', breakId, exercise, startedAt: at, endedAt: at });
}
