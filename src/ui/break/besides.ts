/** What is true besides the ask, and decides which answers there are beyond the plain ones. */
import type { Clock } from '../../core/clock/clock';
import { canNotify } from '../../core/clock/decision';
import { FULL_BREAK, LATERS } from '../../core/clock/rules';
import type { OpenBreak, Question } from '../../core/clock/state';
import { stillBefore } from '../../core/clock/steps/recall';
import type { Options } from '../../core/options/options';
import { type Instant, MINUTE } from '../../core/time';

export interface Besides {
  /** Somebody on their feet is asked to move, not to get up. */
  readonly stands: boolean;
  /** The next *Later* would be a *Skip*, and says so. */
  readonly lastLater: boolean;
  /** Still hands just before this nudge, for *I was just up*. */
  readonly still: { readonly from: Instant; readonly until: Instant; readonly zone: string } | null;
  /** Whether *I'm reading* is offered: not on one's feet, and not under a plain clock, which does not need it. */
  readonly reads: boolean;
  /** The call that ended before this nudge, for *I stood for it*. */
  readonly call: { readonly id: string; readonly ms: number } | null;
  /** The absence that may have been none, or the stillness that may have been one. */
  readonly absence: Question | null;
  readonly offersHours: boolean;
  /** Whether it is offered to ask in full screen too; or that it was just chosen. */
  readonly fullScreen: 'offered' | 'chosen' | null;
}

export function besidesOf(
  clock: Clock,
  open: OpenBreak,
  options: Pick<Options, 'counts' | 'inFullScreen'>,
): Besides {
  const still = stillBefore(clock, open);
  return {
    stands: open.standingMs !== null,
    lastLater: clock.ask.snoozes >= LATERS - 1,
    still: still && { from: still.from, until: still.until, zone: clock.pulse?.zone ?? 'UTC' },
    reads: open.standingMs === null && options.counts !== 'clock',
    call: callBefore(clock, open),
    absence: absenceBefore(clock),
    offersHours: open.offer === 'hours',
    fullScreen: open.offer === 'full screen' ? fullScreenOf(clock, options) : null,
  };
}

/** Once notifications are allowed they come in full screen too. */
function fullScreenOf(clock: Clock, { inFullScreen }: Pick<Options, 'inFullScreen'>): Besides['fullScreen'] {
  return inFullScreen === 'ask' || canNotify(clock) ? 'chosen' : 'offered';
}

function callBefore({ pastCall }: Clock, { callId }: OpenBreak): Besides['call'] {
  if (!pastCall || pastCall.id !== callId) return null;
  const ms = pastCall.endedAt - pastCall.startedAt;
  return ms < FULL_BREAK ? null : { id: pastCall.id, ms };
}

/** The look that tells of a return comes some seconds after it. */
const NOTICED = MINUTE;

/** Asked once: on the first page after the return, before anything else was answered. */
function absenceBefore({ question, bout, ask }: Clock): Question | null {
  if (!question || !bout) return null;
  const { entry, within } = question;
  if (within ? entry.startedAt < bout.startedAt : entry.endedAt !== bout.startedAt) return null;
  // A nudge beside which the person read on may be counted as let go, with the return.
  const uncountedMs = within?.after.uncountedMs ?? 0;
  const sittingMs = entry.endedAt - bout.startedAt - uncountedMs + bout.carriedMs;
  return ask.sinceMs <= (question.about === 'reading' ? sittingMs + NOTICED : 0) ? question : null;
}
