/** Moves the clock to now by one reading of presence. */
import type { ClockOptions } from '../../options/clock-options';
import type { Instant } from '../../time';
import type { Clock } from '../clock';
import type { Pulse } from '../events';
import { notBeforeSeated, presumesSitting } from '../sitting';
import type { Bout } from '../state';
import { grow, growBreak } from './bout';
import { endFinishedBreak, watchHands } from './breaks';
import { beginDay, closeHours, updateHours } from './day';
import { askIfDue } from './due';
import { expireReading, updateHold } from './holds';
import type { Look, Stage } from './look';
import { noteInput } from './noting';
import { expirePause, remindOfPause } from './pause';
import { updatePresence } from './presence';
import { isShowing, lastInput, plainPulse, readPulse, touchOf } from './reading';
import { change, type Step } from './record';
import { clearDeafness, closeSilence, shiftBack } from './silence';
import { presumeSeated } from './standing';
import { maintainOpenBreak } from './tending';
import { doubtPlainClock } from './unknown';

/**
 * The stages of a look, in order; `read` comes before all of them. Two orders are rules: a finished break is settled
 * before presence is updated, and everything that may end a reason not to ask comes before asking.
 */
const stages: readonly Stage[] = [
  // After reading, because it compares this look with the last one. A plain clock sees no input.
  (step, { previous, now, options }) => (options.counts === 'clock' ? step : noteInput(step, previous, now)),
  // Before asking, because a pause that is over holds no break back.
  (step, { absentMs, now }) => expirePause(step, absentMs, now),
  // Before presence, because a break that turns out to be none leaves the person seated.
  (step, { options }) => endFinishedBreak(step, options),
  // After settling, because the break before a night belongs to the day that ends.
  (step, { absentMs, now }) => beginDay(step, absentMs, now),
  // Before presence, because outside working hours presence is not counted.
  (step, look) => closeHours(step, look.stored, look),
  // Before the open break, because a person who left has answered the nudge.
  updatePresence,
  // After presence, because only a person who is there can leave a nudge unanswered.
  maintainOpenBreak,
  // After the open break, because standing nudges without an answer are counted there.
  presumeSeated,
  // After presence, because reading lasts no longer than the person is there.
  (step, { pulse, now }) => expireReading(step, pulse, now),
  // Before asking, because a person who may not be there is not asked.
  doubtPlainClock,
  // After presence and holds, because only a person at the desk who is not held is reminded.
  (step, { now, options }) => remindOfPause(step, now, options),
  // Last, because it relies on the results of all other stages.
  askIfDue,
];

/** Moves the clock to now. A second look at the same moment changes nothing. */
export function pulsed(clock: Clock, sensed: Pulse, now: Instant, options: ClockOptions): Step {
  const { step, look } = read(clock, sensed, now, options);
  return stages.reduce((moved, stage) => stage(moved, look), step);
}

/** Applies the reading: what was true until now, and what is true from now on. */
function read(
  clock: Clock,
  sensed: Pulse,
  now: Instant,
  options: ClockOptions,
): { readonly step: Step; readonly look: Look } {
  const previous = clearDeafness(updateHours(shiftBack(clock, now), options, sensed.zone, now), sensed);
  const pulse = options.counts === 'clock' ? plainPulse(previous, sensed, now) : sensed;
  const woken = closeSilence({ clock: previous, entries: [] }, pulse, now, options);
  const held = updateHold(woken, pulse, now);
  const silent = woken.clock.pulse?.at !== previous.pulse?.at;
  const { inputAt, inputSpanMs } = lastInput(previous, pulse, now);
  const touchedAt = touchOf(previous, sensed, options, now);
  const reading = { inputAt, inputSpanMs, touchedAt, ended: held.ended, silent };
  const seen = readPulse(held.step.clock, pulse, reading, now);
  const seatedSince = notBeforeSeated(woken.clock, seen.inputAt);
  const hands = watchHands(held.step.clock.break, woken.clock.pulse, seatedSince, now);
  const bout = grow(woken.clock, seen, options);
  const presumed = presumesSitting(held.step.clock, now) && !pulse.locked && !isShowing(pulse);
  const step = change(held.step, {
    bout: bout && withEvidence(bout, seen, presumed),
    // A plain clock begins without the unanswered nudges of another way of counting.
    unanswered: touchedAt !== null && previous.pulse?.touchedAt == null ? 0 : woken.clock.unanswered,
    break: growBreak(woken.clock, hands, now, options),
    pulse: seen,
  });
  const absentMs = previous.pulse ? seen.inputAt - previous.pulse.seenAt : 0;
  return { step, look: { stored: clock, previous, before: woken.clock, pulse, absentMs, now, options } };
}

/** The bout with the evidence on how its stillness is taken: a person who locks the screen does not read behind it. */
function withEvidence(bout: Bout, seen: NonNullable<Clock['pulse']>, presumed: boolean): Bout {
  if (seen.lockedAt !== null && seen.lockedByHand) return { ...bout, stills: 0, presumedAt: null };
  return presumed ? { ...bout, presumedAt: seen.at } : bout;
}
