/** What is true besides the ask, and decides which answers there are beyond the plain ones. */
import type { Clock } from '../../core/clock';
import type { OpenBreak } from '../../core/clock/open-break';
import { FULL_BREAK, LATERS } from '../../core/rules';

export interface Besides {
  /** Somebody on their feet is asked to move, not to get up. */
  readonly stands: boolean;
  /** The next *Later* would be a *Skip*, and says so. */
  readonly lastLater: boolean;
  /** The call that ended before this nudge, for *I stood for it*. */
  readonly call: { readonly id: string; readonly ms: number } | null;
  /** The absence that may have been none. */
  readonly absence: Absence | null;
  readonly offersHours: boolean;
}

type Absence = NonNullable<Clock['question']>['entry'];

export function besidesOf(clock: Clock, open: OpenBreak): Besides {
  return {
    stands: open.standingMs !== null,
    lastLater: clock.ask.snoozes >= LATERS - 1,
    call: callBefore(clock, open),
    absence: absenceBefore(clock),
    offersHours: open.offer === 'hours',
  };
}

function callBefore({ pastCall }: Clock, { callId }: OpenBreak): Besides['call'] {
  if (!pastCall || pastCall.id !== callId) return null;
  const ms = pastCall.endedAt - pastCall.startedAt;
  return ms < FULL_BREAK ? null : { id: pastCall.id, ms };
}

/** Asked once: on the first page after the return, before anything else was answered. */
function absenceBefore({ question, bout, ask }: Clock): Absence | null {
  const justBefore = question?.entry.endedAt === bout?.startedAt && ask.sinceMs === 0;
  return justBefore ? (question?.entry ?? null) : null;
}
