/**
 * What the page of a break plays. A break begins by a button, at once if the person asked for it, or by itself when
 * their hands come to rest.
 */
import { useEffect, useState } from 'preact/hooks';
import type { Clock } from '../../core/clock/clock';
import type { PageEvent } from '../../core/clock/events';
import type { OpenBreak } from '../../core/clock/state';
import type { Options } from '../../core/options/options';
import { type Course, fromStart } from '../../exercises/player/course';
import type { Recipe } from '../../exercises/player/recipe';
import { readReloadState, saveReloadState } from '../../page/reload-state';
import { watchStillness } from '../../page/stillness';
import { mayStartByStillness, type OnReturn, useHands, watchNothing } from './hands';
import { type SendEvent, useAppearance } from './use-window';

interface CourseInput {
  /** The break that this page shows; undefined while it shows none. */
  readonly open: OpenBreak | undefined;
  readonly clock: Clock | undefined;
  readonly counts: Options['counts'] | undefined;
  /** What the break plays according to its plan. */
  readonly planned: Recipe;
  /** What plays until the person decides something else; undefined if the page asks first. */
  readonly atFirst: Course | undefined;
  readonly send: SendEvent;
}

type Started = Extract<PageEvent, { type: 'started' }>;

interface CourseState {
  /** What plays; undefined as long as the break has not begun. */
  readonly course: Course | undefined;
  /** Whether the break begins as soon as the hands rest. */
  readonly mayBeginByItself: boolean;
  /** Whether the break began without a button. */
  readonly byItself: boolean;
  /** Begins the break, because the person pressed a button. */
  readonly start: (recipe: Recipe, routine?: Started['routine']) => void;
  /** Keeps the place in the recipe, in ms, for a break that is left for now. */
  readonly holdAt: (ms: number) => void;
  /** Continues with another recipe. */
  readonly continueWith: (recipe: Recipe) => void;
  /** Takes back a break that began by itself while the person was only reading. It does not begin by itself again. */
  readonly takeBack: () => void;
  readonly onReturn: OnReturn;
  /** A sound begins whose end may look like input. */
  readonly expectFalseInput: () => void;
}

export function useCourse({ open, clock, counts, planned, atFirst, send }: CourseInput): CourseState {
  const [chosen, setChosen] = useState<Course | null>();
  const [byItself, setByItself] = useState(() => readReloadState().byItself ?? false);
  const [reads, setReads] = useState(() => readReloadState().reads ?? false);
  const course = (chosen === undefined ? atFirst : chosen) ?? undefined;
  const isRoutine = open?.origin === 'routine';
  const appearedAt = useAppearance(open?.id);
  const watches = open !== undefined && counts !== 'clock';
  const mayBeginByItself =
    watches && clock !== undefined && !course && !isRoutine && !reads && mayStartByStillness(clock, open);
  const begin = (recipe: Recipe, report: Pick<Started, 'still' | 'routine'>) => {
    if (!open) return;
    const still = report.still ?? false;
    setChosen(fromStart(recipe));
    setByItself(still);
    saveReloadState({ byItself: still });
    hands.begin(still);
    send({ type: 'started', id: open.id, ...report });
  };
  const hands = useHands({
    watch: watches ? watchStillness : watchNothing,
    since: mayBeginByItself ? appearedAt : undefined,
    onLetGo: () => begin(planned, { still: true }),
  });
  const beginsAtOnce = appearedAt !== undefined && open?.wanted && open.startedAt === null && !isRoutine;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a break that the person asked for starts once
  useEffect(() => {
    if (beginsAtOnce) begin(planned, {});
  }, [beginsAtOnce]);
  return {
    course,
    mayBeginByItself,
    byItself,
    start: (recipe, routine) => begin(recipe, routine ? { routine } : {}),
    holdAt: (fromMs) => course && setChosen({ ...course, fromMs }),
    continueWith: (recipe) => course && setChosen({ ...course, recipe }),
    takeBack: () => {
      if (!open) return;
      setReads(true);
      setChosen(null);
      saveReloadState({ byItself: false, reads: true });
      send({ type: 'takenBack', id: open.id });
    },
    onReturn: hands.onReturn,
    expectFalseInput: hands.expectFalseInput,
  };
}
