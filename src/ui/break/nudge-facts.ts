/** The facts that decide which answers a nudge offers beyond the plain ones. */
import type { Clock } from '../../core/clock/clock';
import { canNotify } from '../../core/clock/decision';
import { FULL_BREAK, LATERS } from '../../core/clock/rules';
import type { OpenBreak, Question } from '../../core/clock/state';
import { stillBefore } from '../../core/clock/steps/recall';
import type { Options } from '../../core/options/options';
import { type Instant, MINUTE } from '../../core/time';

export interface NudgeFacts {
  /** Whether the person stands: then they are asked to move, not to get up. */
  readonly stands: boolean;
  /** Whether the next *Later* would be a *Skip*; the page then says so. */
  readonly lastLater: boolean;
  /** The stillness just before this nudge, for *I was just up*. */
  readonly still: { readonly from: Instant; readonly until: Instant; readonly zone: string } | null;
  /** Whether *I'm reading* is offered: not while standing, and not under a plain clock, which does not need it. */
  readonly reads: boolean;
  /** The call that ended before this nudge, for *I stood during the call*. */
  readonly call: { readonly id: string; readonly ms: number } | null;
  /** The question about an absence that may have been sitting, or about stillness that may have been an absence. */
  readonly absence: Question | null;
  readonly offersHours: boolean;
  /** Whether the page offers to ask in full screen too, or confirms that this was just chosen. */
  readonly fullScreen: 'offered' | 'chosen' | null;
}

export function nudgeFactsOf(
  clock: Clock,
  open: OpenBreak,
  options: Pick<Options, 'counts' | 'inFullScreen'>,
): NudgeFacts {
  const absence = absenceBefore(clock);
  const still = withoutQuestion(stillBefore(clock, open), absence);
  return {
    stands: open.standingMs !== null,
    lastLater: clock.ask.snoozes >= LATERS - 1,
    still: still && { from: still.from, until: still.until, zone: clock.pulse?.zone ?? 'UTC' },
    reads: open.standingMs === null && options.counts !== 'clock',
    call: callBefore(clock, open),
    absence,
    offersHours: open.offer === 'hours',
    fullScreen: open.offer === 'full screen' ? fullScreenOf(clock, options) : null,
  };
}

/** *I was just up* says the same as an answer to the question about that stillness: the question alone is enough. */
function withoutQuestion(still: ReturnType<typeof stillBefore>, question: Question | null) {
  const isAsked =
    still && question && question.entry.startedAt < still.until && question.entry.endedAt > still.from;
  return isAsked ? null : still;
}

/** Once notifications are allowed, they appear in full screen too. */
function fullScreenOf(
  clock: Clock,
  { inFullScreen }: Pick<Options, 'inFullScreen'>,
): NudgeFacts['fullScreen'] {
  return inFullScreen === 'ask' || canNotify(clock) ? 'chosen' : 'offered';
}

function callBefore({ pastCall }: Clock, { callId }: OpenBreak): NudgeFacts['call'] {
  if (!pastCall || pastCall.id !== callId) return null;
  const ms = pastCall.endedAt - pastCall.startedAt;
  return ms < FULL_BREAK ? null : { id: pastCall.id, ms };
}

/** A tolerance in ms: the look that notices a return comes some seconds after it. */
const NOTICED = MINUTE;

/** The question is asked once: on the first page after the return, before the person has answered anything else. */
function absenceBefore({ question, bout, ask }: Clock): Question | null {
  if (!question || !bout) return null;
  const { entry, within } = question;
  if (within ? entry.startedAt < bout.startedAt : entry.endedAt !== bout.startedAt) return null;
  // If the person read on beside a nudge, that nudge may be counted as let go only when they return.
  const uncountedMs = within?.after.uncountedMs ?? 0;
  const sittingMs = entry.endedAt - bout.startedAt - uncountedMs + bout.carriedMs;
  return ask.sinceMs <= (question.about === 'reading' ? sittingMs + NOTICED : 0) ? question : null;
}
