/**
 * Connects a break window to its break. The state of the clock is the state of the page: this hook turns it into one
 * phase, with the data and the actions of that phase. The components below it know nothing of the browser.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { reasonOf } from '../../browser/ask-reason';
import type { OpenBreak } from '../../core/clock/state';
import type { By, Done, SkipReason } from '../../core/journal/entries';
import { isLockedOption, type Options, type Seat } from '../../core/options/options';
import { CHOOSING_DAYS } from '../../exercises/choosing/context';
import type { Exercise } from '../../exercises/exercise';
import { libraryWith } from '../../exercises/own';
import type { Course } from '../../exercises/player/course';
import { staysSeated } from '../../exercises/player/credit';
import type { Item, Recipe } from '../../exercises/player/recipe';
import type { RoutinePlan } from '../../exercises/routine/plan';
import { skipAt } from '../../exercises/routine/recipe';
import { daySoFar } from '../../measures/day-so-far';
import { amendSkip } from '../../page/journal-edits';
import { saveOption } from '../../page/options';
import { allowNotifications } from '../../page/permissions';
import { readReloadState, saveReloadState } from '../../page/reload-state';
import { markSafetySeen } from '../../page/seen';
import { sendEvent } from '../../page/send';
import { openOptionsAt } from '../../page/tabs';
import { closeWindow } from '../../page/window';
import type { RoutineEndedProps } from '../routine/ended';
import type { RoutineListProps } from '../routine/list';
import { usePlan } from '../routine/use-plan';
import { useRoutine } from '../routine/use-routine';
import { currentZone, type Shown, useNow, useStored } from '../stored';
import type { AskingProps } from './asking';
import { mayOfferSpeech, useAudio } from './audio';
import { errandOf, seatText } from './break-text';
import { type Choice, chooseBreak, recipeFor } from './choice';
import type { DoingProps } from './doing';
import { type Ending, type EndReason, endingOf } from './endings';
import { useGuard } from './guard';
import type { HurtExercise, HurtProps } from './hurt';
import { nudgeFactsOf } from './nudge-facts';
import type { LivedProps, ReadingQuestionProps, StillUpProps } from './over';
import type { SkippedProps } from './skipped';
import { useCourse } from './use-course';
import {
  type EventSender,
  type SendEvent,
  useArrival,
  useEventSender,
  usePageLock,
  useScreenOn,
} from './use-window';

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

interface BreakPageState {
  readonly state: BreakPhase;
  /** Whether the last action of the person could not be saved. */
  readonly failed: boolean;
}

const loading = { phase: 'loading' } as const;

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
  const { send, attempt, failed } = useEventSender();
  const [endReason, setEndReason] = useState(() => readReloadState().endReason);
  const end = useCallback((reason: EndReason) => {
    saveReloadState({ endReason: reason });
    setEndReason(reason);
  }, []);
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
  useScreenOn(plays || (known !== undefined && known.startedAt !== null));
  const audio = useAudio({
    options: shown?.options,
    plays,
    onCall: shown?.clock.hold?.why === 'call',
    // A person who began without a button is away from the keyboard, and a routine has no room for the question.
    mayOffer: plays && !isRoutine && !player.byItself && mayOfferSpeech(shown),
  });
  const reports = useReports({ id, seat: shown?.options.seat, library: choice?.library, send, end });

  const phase = (): BreakPhase => {
    if (endReason === 'hurt')
      return { phase: 'hurt', during: shown && hurtExerciseOf(id, shown, attempt), onClose: closeWindow };
    if (endReason) return phaseOfReason(endReason, (reason) => attempt(saveReason(id, reason)));
    if (!shown || !ready) return loading;
    if (ending) {
      const day = daySoFar({ ...shown, zone: currentZone() }, now);
      return phaseOfEnding(ending, { ...shown, day, plan, onEvent: send });
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
        facts: nudgeFactsOf(shown.clock, open, shown.options),
        safetySeen: shown.safetySeen,
        options: shown.options,
        onPlay: (what) => player.start(what === 'plan' ? choice.planned : choice.soloFor(what)),
        onSkip: () => {
          end('skipped');
          send({ type: 'skipped', id });
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
  return { state: phase(), failed };
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

interface ReportsInput {
  readonly id: string;
  readonly seat: Seat | undefined;
  /** The exercises that the break was chosen from. */
  readonly library: readonly Exercise[] | undefined;
  readonly send: SendEvent;
  readonly end: (reason: EndReason) => void;
}

/** What a break under way reports to the clock, and what its page shows when it is over. */
function useReports(input: ReportsInput): Pick<DoingProps, 'onProgress' | 'onFinish' | 'onHurt'> {
  const { id, send } = input;
  const latest = useRef(input);
  latest.current = input;
  const onProgress = useCallback((done: Done[]) => send({ type: 'progressed', id, done }), [id, send]);
  const onFinish = useCallback(
    (by: By, done: Done[]) => {
      const { seat, library, end } = latest.current;
      const seated = seat === 'on-feet' && staysSeated(done, library ?? []);
      if (seated) end('seated');
      send({ type: 'finished', id, by, done, seated });
    },
    [id, send],
  );
  const onHurt = (exercise: string, done: Done[]) => {
    input.end('hurt');
    send({ type: 'hurt', id, exercise });
    onFinish('person', done);
  };
  return { onProgress, onFinish, onHurt };
}

function phaseOfReason(
  endReason: Exclude<EndReason, 'hurt'>,
  onReason: (reason: SkipReason) => void,
): BreakPhase {
  return endReason === 'skipped'
    ? { phase: 'skipped', onReason, onClose: closeWindow }
    : { phase: 'seated', onClose: closeWindow };
}

/** The exercise of break `id` in which it hurt, as the journal says; undefined if that is not known. */
function hurtExerciseOf(
  id: string,
  { journal, options, own }: Shown,
  attempt: EventSender['attempt'],
): HurtExercise | undefined {
  const hurts = journal.flatMap((entry) => (entry.kind === 'hurt' && entry.breakId === id ? [entry] : []));
  const exercise = libraryWith(own).find((one) => one.id === hurts.at(-1)?.exercise);
  return (
    exercise && {
      exercise,
      hidden: options.hidden.includes(exercise.id),
      onHide: (hides) => attempt(saveHidden(exercise.id, hides, options)),
    }
  );
}

type EndingContext = Pick<LivedProps, 'day' | 'clock' | 'journal' | 'options' | 'onEvent'> & {
  readonly plan: RoutinePlan | undefined;
};

function phaseOfEnding(ending: Ending, { plan, onEvent, ...context }: EndingContext): BreakPhase {
  const { day } = context;
  const { seat } = context.options;
  const acts = { onEvent, onClose: closeWindow };
  switch (ending.kind) {
    case 'question':
      return { phase: 'up or reading', question: ending.question, seat, ...acts };
    case 'up':
      return { phase: 'still up', mayRead: ending.mayRead, day, seat, onClose: closeWindow };
    case 'lived':
      return { phase: 'ended', lived: ending.lived, ...context, ...acts };
    case 'routine':
      return plan ? { phase: 'routine ended', lived: ending.lived, day, plan, ...acts } : loading;
    case 'nothing':
      return loading;
  }
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

function fullScreenActs(attempt: EventSender['attempt'], { policy }: Shown): AskingProps['onFullScreen'] {
  return {
    byNotification: (answered) => attempt(allowNotifications().then(answered)),
    byWindow: isLockedOption('inFullScreen', policy)
      ? undefined
      : () => attempt(saveOption('inFullScreen', 'ask', Date.now())),
  };
}

function rememberLeft(left: Recipe): void {
  const [current] = left;
  const insteadOf = current?.insteadOf?.id;
  saveReloadState({
    left: left.map(({ id }) => id),
    now: { version: current?.version ?? 'plain', ...(insteadOf !== undefined && { insteadOf }) },
  });
}

/** Hides an exercise from all breaks, or shows it again. */
export async function saveHidden(
  id: string,
  hides: boolean,
  { hidden }: Pick<Options, 'hidden'>,
): Promise<void> {
  const others = hidden.filter((other) => other !== id);
  await saveOption('hidden', hides ? [...others, id] : others, Date.now());
}

async function chooseHours(): Promise<void> {
  await sendEvent({ type: 'replied', to: 'hours' });
  await openOptionsAt('hours');
}

/** Saves why the person skipped. The reason *on a call* also reports a call to the clock. Then closes the window. */
async function saveReason(id: string, reason: SkipReason): Promise<void> {
  await amendSkip(id, reason, Date.now());
  if (reason === 'on a call') await sendEvent({ type: 'called' });
  closeWindow();
}
