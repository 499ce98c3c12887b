/** What the page of a break shows: one phase, with its data and its actions. */
import type { SkipReason } from '../../core/journal/entries';
import type { RoutinePlan } from '../../exercises/routine/plan';
import type { RoutineEndedProps } from '../routine/ended';
import type { RoutineListProps } from '../routine/list';
import type { AskingProps } from './asking';
import type { DoingProps } from './doing';
import type { Ending, EndReason } from './endings';
import type { HurtExercise, HurtProps, WayBack } from './hurt';
import type { LivedProps, ReadingQuestionProps, StillUpProps } from './over';
import type { SkippedProps } from './skipped';

export type BreakPhase =
  /** There is nothing to show yet, or nothing any more: the window closes. */
  | { readonly phase: 'loading' }
  | ({ readonly phase: 'asking' } & AskingProps)
  | ({ readonly phase: 'choosing a routine' } & RoutineListProps)
  | ({ readonly phase: 'doing' } & DoingProps)
  | ({ readonly phase: 'skipped' } & SkippedProps)
  | ({ readonly phase: 'hurt' } & HurtProps)
  | { readonly phase: 'seated'; readonly onClose: () => void }
  | ({ readonly phase: 'up or reading' } & ReadingQuestionProps)
  | ({ readonly phase: 'still up' } & StillUpProps)
  | ({ readonly phase: 'ended' } & LivedProps)
  | ({ readonly phase: 'routine ended' } & RoutineEndedProps);

/** Nothing is shown. */
export const loading = { phase: 'loading' } as const;

/** What the phases after a break show beside how it ended. */
type EndingContext = Pick<LivedProps, 'day' | 'clock' | 'journal' | 'options' | 'onEvent'> & {
  readonly plan: RoutinePlan | undefined;
  readonly onClose: () => void;
};

/** What is shown when the break is no longer open. */
export function phaseOfEnding(
  ending: Ending,
  { plan, onEvent, onClose, ...context }: EndingContext,
): BreakPhase {
  const { day } = context;
  const { seat } = context.options;
  const acts = { onEvent, onClose };
  switch (ending.kind) {
    case 'question':
      return { phase: 'up or reading', question: ending.question, seat, ...acts };
    case 'up':
      return { phase: 'still up', mayRead: ending.mayRead, day, seat, onClose };
    case 'lived':
      return { phase: 'ended', lived: ending.lived, ...context, ...acts };
    case 'routine':
      return plan ? { phase: 'routine ended', lived: ending.lived, day, plan, ...acts } : loading;
    case 'nothing':
      return loading;
  }
}

/** What the pages after *It hurts* and *Skip* need. */
interface LeavingContext {
  readonly during: HurtExercise | undefined;
  readonly wayBack: WayBack | undefined;
  readonly onReason: (reason: SkipReason) => void;
  readonly onClose: () => void;
}

/** What is shown after the person has ended the break in a way that the clock does not store. */
export function phaseOfReason(
  endReason: EndReason,
  { during, wayBack, onReason, onClose }: LeavingContext,
): BreakPhase {
  switch (endReason) {
    case 'hurt':
      return { phase: 'hurt', during, wayBack, onClose };
    case 'skipped':
      return { phase: 'skipped', onReason, onBack: wayBack?.onBack, onClose };
    case 'seated':
      return { phase: 'seated', onClose };
  }
}
