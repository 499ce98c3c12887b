/** Answers that put a break off, and when the next ask follows. */
import type { Answer } from '../../journal/entries';
import type { ClockOptions } from '../../options/clock-options';
import { MINUTE } from '../../time';
import type { Clock } from '../clock';
import { showsBadge } from '../decision';
import { LATERS, UNANSWERED_A_DAY, UNANSWERED_IN_A_ROW } from '../rules';
import { sittingMs } from '../sitting';
import { firstAsk, type OpenBreak } from '../state';
import { change, record, type Step, type Turn } from './record';

/** Sets the next ask, counted from the sitting so far. */
export function askAgain(
  step: Step,
  { now, options }: Turn,
  ask: Pick<Clock['ask'], 'snoozeMinutes' | 'snoozes'> & Partial<Pick<Clock['ask'], 'spacing'>>,
): Step {
  const { clock } = step;
  const sinceMs = sittingMs(clock, options, now);
  const minutes = (ask.snoozeMinutes ?? options.intervalMinutes) * (ask.spacing ?? 1);
  const standing = clock.standing && { ...clock.standing, askAt: now + minutes * MINUTE };
  return change(step, { standing, ask: { ...firstAsk, ...ask, sinceMs } });
}

/**
 * The factor on the time to the next ask. Where no badge can be seen, nudges without an answer become rarer instead of
 * quieter.
 */
function spacingOf(clock: Clock, by: Answer): 1 | 2 {
  return by === 'unanswered' && clock.unanswered >= UNANSWERED_IN_A_ROW && !showsBadge(clock) ? 2 : 1;
}

/** The field of a skip's line that gives the wait, if it is longer than one interval. */
function longerWait(spacing: 1 | 2, { intervalMinutes }: ClockOptions): { readonly minutes?: number } {
  return spacing === 1 ? {} : { minutes: spacing * intervalMinutes };
}

/** Whether only the person asked for the break; a nudge that was answered by a routine is still one of the clock. */
export function isOwn({ why }: OpenBreak): boolean {
  return why === null;
}

/** Who or what put a nudge off, and for how many minutes; by default as long as the options say. */
interface PutOff {
  readonly by: Answer;
  readonly minutes?: number | undefined;
}

/** *Later*: asks again at the first boundary after the snooze. The third is a *Skip*; an early break is dropped. */
export function snooze(
  step: Step,
  open: OpenBreak,
  turn: Turn,
  { by, minutes = turn.options.laterMinutes }: PutOff,
): Step {
  const { now } = turn;
  if (isOwn(open)) return change(step, { break: null });
  const closed = change(by === 'unanswered' ? countUnanswered(step) : step, { break: null });
  const snoozes = step.clock.ask.snoozes + 1;
  if (snoozes >= LATERS) return skip(closed, open, turn, by);
  const spacing = spacingOf(closed.clock, by);
  const asked = askAgain(closed, turn, { snoozeMinutes: minutes, snoozes, spacing });
  const line = { breakId: open.id, by, minutes: minutes * spacing, startedAt: now, endedAt: now };
  return record(asked, { kind: 'snoozed', ...line });
}

/**
 * Counts a nudge as unanswered that was first taken for answered, because the person read on beside it. `before` holds
 * the counts from before this nudge.
 */
export function countAsUnanswered(
  step: Step,
  breakId: string,
  before: { readonly snoozes: number; readonly unanswered: number },
  turn: Turn,
): Step {
  const { now: at, options } = turn;
  const counted = countUnanswered(change(step, { unanswered: before.unanswered }));
  const snoozes = before.snoozes + 1;
  const spacing = spacingOf(counted.clock, 'unanswered');
  const body = { breakId, by: 'unanswered', startedAt: at, endedAt: at } as const;
  if (snoozes >= LATERS) {
    const skipped = askAgain(counted, turn, { snoozeMinutes: null, snoozes: 0, spacing });
    return record(change(skipped, { missedAt: at }), {
      kind: 'skipped',
      ...body,
      ...longerWait(spacing, options),
    });
  }
  const minutes = options.laterMinutes;
  return record(askAgain(counted, turn, { snoozeMinutes: minutes, snoozes, spacing }), {
    kind: 'snoozed',
    ...body,
    minutes: minutes * spacing,
  });
}

function countUnanswered(step: Step): Step {
  const { day, unanswered } = step.clock;
  const today = (day?.unanswered ?? 0) + 1;
  const asks = today >= UNANSWERED_A_DAY && day?.tooOften === 'no';
  return change(step, {
    unanswered: unanswered + 1,
    day: day && { ...day, unanswered: today, tooOften: asks ? 'ask' : day.tooOften },
  });
}

/** *Skip*: the bout goes on, and the next ask comes one interval later and shows the whole time sat. */
export function skip(step: Step, open: OpenBreak, turn: Turn, by: Answer): Step {
  const { now, options } = turn;
  const closed = change(step, { break: null });
  if (isOwn(open)) return closed;
  const spacing = spacingOf(step.clock, by);
  const asked = askAgain(closed, turn, { snoozeMinutes: null, snoozes: 0, spacing });
  // The person skipped when they pressed *Skip*, however long the page offered the way back.
  const at = open.leaving?.at ?? now;
  const missed = change(asked, { missedAt: at });
  const line = { breakId: open.id, by, startedAt: at, endedAt: at, ...longerWait(spacing, options) };
  return record(missed, { kind: 'skipped', ...line });
}
