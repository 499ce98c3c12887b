/**
 * Connects a break window to its break. The state of the clock is the state of the page: this hook turns it into one
 * phase, with the data and the actions of that phase. The components below it know nothing of the browser.
 */

import { useEffect, useRef } from 'preact/hooks';
import { reasonOf } from '../../browser/ask-reason';
import type { OpenBreak } from '../../core/clock/state';
import type { Fault } from '../../core/fault';
import type { Options } from '../../core/options/options';
import { CHOOSING_DAYS } from '../../exercises/choosing/context';
import type { Course } from '../../exercises/player/course';
import type { Item } from '../../exercises/player/recipe';
import { skipAt } from '../../exercises/routine/recipe';
import { daySoFar } from '../../measures/day-so-far';
import { saveOption } from '../../page/options';
import { closeWindow } from '../../page/own-window';
import { readReloadState } from '../../page/reload-state';
import { markSafetySeen } from '../../page/seen';
import { usePlan } from '../routine/use-plan';
import { useRoutine } from '../routine/use-routine';
import { currentZone, type Shown, useNow, useStored } from '../stored';
import { mayOfferSpeech, useAudio } from './audio';
import { type BreakPhase, loading, phaseOfEnding } from './break-phase';
import { errandOf, seatText } from './break-text';
import { type Choice, chooseBreak, recipeFor } from './choice';
import type { DoingProps } from './doing';
import { endingOf } from './endings';
import { useGuard } from './guard';
import { nudgeFactsOf } from './nudge-facts';
import { chooseHours, fullScreenActs, rememberLeft, saveHidden } from './page-actions';
import { useCourse } from './use-course';
import { useLeaving } from './use-leaving';
import { useReports } from './use-reports';
import { reportUnguardedSound, useArrival, useEventSender, usePageLock, useScreenOn } from './use-window';

interface BreakPageState {
  readonly state: BreakPhase;
  /** Why the last action of the person could not be saved; undefined if it could. */
  readonly failure: Fault | undefined;
  readonly onFailureRead: () => void;
}

/**
 * How long returning hands have to reach a button during a routine, in ms. A routine is long, and the person stands
 * beside the keyboard: a touch in passing must not end it.
 */
const ROUTINE_GRACE_MS = 30_000;

/** How exact the time is by which the end of a break sums up the day, in ms: it shows minutes. */
const NOW_MS = 5000;

/** The page of the break `id`. */
export function useBreakPage(id: string): BreakPageState {
  const held = usePageLock(id);
  const now = useNow(NOW_MS);
  const shown = useStored(CHOOSING_DAYS);
  const { send, attempt, failure, onFailureRead } = useEventSender();
  const { endReason, end, phase: left } = useLeaving(id, shown, { send, attempt });
  const known = shown?.clock.break?.id === id ? shown.clock.break : undefined;
  const mine = known && (known.startedAt !== null || known.way === 'window') ? known : undefined;
  const late = useArrival(id, held && known !== undefined, mine !== undefined);
  useGuard(held && shown !== undefined);
  const ready = held && shown !== undefined && !endReason && !late;
  const open = ready ? mine : undefined;
  const ending = ready && !mine ? endingOf(id, shown.clock, shown.journal) : undefined;
  useClosing(ending?.kind === 'nothing');
  useSafetySeen(open !== undefined && open.startedAt !== null && !shown?.safetySeen);

  const choice = useChoice(open, shown);
  const isRoutine = open?.origin === 'routine';
  const plan = usePlan(isRoutine || ending?.kind === 'routine');
  const routine = useRoutine(isRoutine ? { open, plan, choice } : undefined);
  const player = useCourse({
    open,
    clock: shown?.clock,
    counts: shown?.options.counts,
    planned: choice?.planned ?? [],
    atFirst: isRoutine ? routine?.atFirst : choice?.course,
    send,
  });
  const plays = shown !== undefined && open !== undefined && player.course !== undefined;
  const isUnderWay = plays || (known !== undefined && known.startedAt !== null);
  const onWalked = useScreenOn(isUnderWay, player.expectFalseInput);
  const audio = useAudio({
    options: shown?.options,
    plays,
    onCall: shown?.clock.hold?.why === 'call',
    // A person who began without a button is away from the keyboard, and a routine has no room for the question.
    mayOffer: plays && !isRoutine && !player.byItself && mayOfferSpeech(shown),
    onUnguardedSound: () => {
      player.expectFalseInput();
      reportUnguardedSound();
    },
  });
  const reports = useReports({
    id,
    seat: shown?.options.seat,
    library: choice?.library,
    send,
    end,
    holdAt: player.holdAt,
  });

  const phase = (): BreakPhase => {
    if (left) return left;
    if (!shown || !ready) return loading;
    if (ending) {
      const day = daySoFar({ ...shown, zone: currentZone() }, now);
      return phaseOfEnding(ending, { ...shown, day, plan, onEvent: send, onClose: closeWindow });
    }
    if (!open || !choice) return loading;
    if (player.course)
      return {
        phase: 'doing',
        ...reports,
        course: player.course,
        byItself: player.byItself,
        onRecipe: player.continueWith,
        onTakeBack: player.takeBack,
        onReturn: player.onReturn,
        onWalked,
        ...(isRoutine ? routineProps(player.course, player.continueWith) : {}),
        seat: shown.options.seat,
        limits: shown.options.limits,
        audio,
        otherFor: (item) => otherItemFor(item, choice, shown.options),
        itemOf: (exercise) => choice.itemOf(exercise),
        onLeft: rememberLeft,
        onHide: (exercise, hides) => attempt(saveHidden(exercise, hides, shown.options)),
      };
    if (!isRoutine)
      return {
        phase: 'asking',
        id,
        why: seatText(shown.options.seat, ...reasonOf(open)),
        errand: errandOf(shown.options, open.askedAt),
        recipe: choice.planned,
        mayBeginByItself: player.mayBeginByItself,
        facts: nudgeFactsOf(shown.clock, open, shown.options),
        safetySeen: shown.safetySeen,
        options: shown.options,
        onPlay: (what) => player.start(what === 'plan' ? choice.planned : choice.soloFor(what)),
        onSkip: () => {
          end('skipped');
          send({ type: 'skipping', id });
        },
        onEvent: send,
        onHours: () => attempt(chooseHours()),
        onFullScreen: fullScreenActs(attempt, shown),
      };
    if (!routine || open.startedAt !== null) return loading;
    return {
      phase: 'choosing a routine',
      ...routine.list,
      safetySeen: shown.safetySeen,
      onFloor: (on) => attempt(saveOption('floorAtWork', on, Date.now())),
      onStart: () => player.start(routine.chosen.recipe, routine.chosen.report),
      onClose: () => send({ type: 'snoozed', id }),
    };
  };
  return { state: phase(), failure, onFailureRead };
}

/** The choice of what break `open` plays, made once. */
function useChoice(open: OpenBreak | undefined, shown: Shown | undefined): Choice | undefined {
  const choice = useRef<Choice | undefined>(undefined);
  if (open && shown) choice.current ??= chooseBreak(shown, open, readReloadState());
  return choice.current;
}

function useClosing(closes: boolean): void {
  useEffect(() => {
    if (closes) closeWindow();
  }, [closes]);
}

/** A person who has started a break has seen the safety lines. */
function useSafetySeen(seen: boolean): void {
  useEffect(() => {
    if (seen) markSafetySeen(Date.now()).catch(console.error);
  }, [seen]);
}

function routineProps(
  course: Course,
  onRecipe: DoingProps['onRecipe'],
): Pick<DoingProps, 'graceMs' | 'onSkip'> {
  return { graceMs: ROUTINE_GRACE_MS, onSkip: (ms) => onRecipe(skipAt(course.recipe, ms)) };
}

/** A function that makes another item for the same area; undefined if there is none. */
function otherItemFor(
  { exercise }: Item,
  { swap }: Choice,
  { seat, hidden }: Options,
): ReturnType<DoingProps['otherFor']> {
  const other = swap(exercise, hidden);
  return other && (() => recipeFor(seat, [other])[0]);
}
