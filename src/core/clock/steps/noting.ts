/** Observations about the input that this browser can see. Once they are certain, pages show them and what helps. */

import type { ClockOptions } from '../../options/clock-options';
import type { Instant } from '../../time';
import type { Clock } from '../clock';
import { BOUNDARY, GETTING_UP } from '../rules';
import { type Noted, nothingNoted, type OpenBreak } from '../state';
import { change, type Step } from './record';

/** After this many breaks in which the mouse never rested, it seems to move by itself. */
const RESTLESS_BREAKS = 2;
/** After this many blind returns, the browser seems not to see the input in other programs. */
const BLIND_RETURNS = 3;

/** What seems to be wrong with the input that this browser reports; null if nothing does. */
export function inputProblemOf({
  noted,
}: Clock): 'mouse moves by itself' | 'input elsewhere is not seen' | null {
  if (noted.breaksWithoutRest >= RESTLESS_BREAKS) return 'mouse moves by itself';
  return noted.blindReturns >= BLIND_RETURNS ? 'input elsewhere is not seen' : null;
}

/** Notes whether the mouse rested in a break that has ended. A plain clock ignores rests. */
export function noteBreak(step: Step, { stillMs }: OpenBreak, { counts }: ClockOptions): Step {
  const { noted } = step.clock;
  if (counts === 'clock') return step;
  const breaksWithoutRest = stillMs === 0 ? noted.breaksWithoutRest + 1 : 0;
  return change(step, { noted: { ...noted, breaksWithoutRest } });
}

/** Notes what one look shows: a rest, input in another program, or a return that ended a stillness in that program. */
export function noteInput(step: Step, before: Clock, now: Instant): Step {
  const { noted, pulse } = step.clock;
  const last = before.pulse;
  if (!pulse || !last) return step;
  const rested = now - pulse.inputAt >= BOUNDARY && noted.breaksWithoutRest > 0;
  const restful = rested ? { ...noted, breaksWithoutRest: 0 } : noted;
  const next = noteElsewhere(restful, pulse, last, now);
  return next === noted ? step : change(step, { noted: next });
}

type Seen = NonNullable<Clock['pulse']>;

function noteElsewhere(noted: Noted, pulse: Seen, last: Seen, now: Instant): Noted {
  const { elsewhereFrom: from } = noted;
  if (pulse.place === 'elsewhere') {
    if (from === null) return { ...noted, elsewhereFrom: now };
    // Input within the first seconds may have been the switch itself.
    const touched = pulse.inputAt > from + BOUNDARY;
    return touched && !noted.seesElsewhere
      ? { ...nothingNoted, seesElsewhere: true, elsewhereFrom: from }
      : noted;
  }
  if (from === null) return noted;
  const blind = !noted.seesElsewhere && now - from >= GETTING_UP && last.at - last.inputAt >= GETTING_UP;
  const blindReturns = blind && pulse.lockedAt === null ? noted.blindReturns + 1 : noted.blindReturns;
  return { ...noted, elsewhereFrom: null, blindReturns };
}
