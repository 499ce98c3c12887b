/** How a break begins: by a button, at once if the person asked for it, or by itself when the hands come to rest. */
import { useEffect, useState } from 'preact/hooks';
import type { Clock } from '../../core/clock/clock';
import type { OpenBreak } from '../../core/clock/state';
import type { Options } from '../../core/options/options';
import { sideOfDay } from '../../exercises/choosing/wanted-exercise';
import type { Side } from '../../exercises/exercise';
import { type Course, fromStart } from '../../exercises/player/course';
import type { Recipe } from '../../exercises/player/recipe';
import { readReloadState, saveReloadState } from '../../page/reload-state';
import { watchStillness } from '../../page/stillness';
import { type OnReturn, useHands } from './hands';
import { mayStartByStillness, watchNothing } from './letting-go';
import { type EventSender, useAppearance } from './telling';
import type { Choice } from './use-choice';

interface Beginning {
  /** The side of the day: exercises with two sides begin with it. */
  readonly first: Side;
  /** What plays; undefined until the break has begun. */
  readonly playing: Course | undefined;
  /** Continues with another recipe. */
  readonly play: (recipe: Recipe) => void;
  /** Whether the break began without a button. */
  readonly byItself: boolean;
  readonly start: (what: 'plan' | 'stand' | 'walk') => void;
  /** Takes back a break that began by itself while the person was only reading. It does not begin by itself again. */
  readonly takeBack: () => void;
  readonly onReturn: OnReturn;
}

export function useBreakStart(
  open: OpenBreak,
  clock: Clock,
  { planned, course, soloFor }: Choice,
  send: EventSender['tell'],
  counts: Options['counts'],
): Beginning {
  const { id, wanted, startedAt } = open;
  const isRoutine = open.origin === 'routine';
  // Computed from the time of the nudge, so that a page that is loaded again gets the same side.
  const [first] = useState(() => sideOfDay(new Date(open.askedAt).getDate()));
  const [playing, setPlaying] = useState<Course | undefined>(
    course ?? (wanted ? fromStart(planned) : undefined),
  );
  const [byItself, setByItself] = useState(readReloadState().byItself ?? false);
  const [reads, setReads] = useState(readReloadState().reads ?? false);
  const appearedAt = useAppearance(id);
  const mayBeginByItself = !playing && !isRoutine && !reads && mayStartByStillness(clock, open);
  const begin = (recipe: Recipe, still: boolean) => {
    setPlaying(fromStart(recipe));
    setByItself(still);
    saveReloadState({ byItself: still });
    hands.begin(still);
    send({ type: 'started', id, ...(still ? { still } : {}) });
  };
  const hands = useHands({
    watch: counts === 'clock' ? watchNothing : watchStillness,
    since: mayBeginByItself ? appearedAt : undefined,
    onLetGo: () => begin(planned, true),
  });
  const beginsAtOnce = appearedAt !== undefined && wanted && startedAt === null && !isRoutine;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a break that the person asked for starts once
  useEffect(() => {
    if (beginsAtOnce) begin(planned, false);
  }, [beginsAtOnce]);
  return {
    first,
    playing,
    play: (recipe) => setPlaying((before) => before && { ...before, recipe }),
    byItself,
    start: (what) => begin(what === 'plan' ? planned : soloFor(what, first), false),
    takeBack: () => {
      setReads(true);
      setPlaying(undefined);
      saveReloadState({ byItself: false, reads: true });
      send({ type: 'takenBack', id });
    },
    onReturn: hands.onReturn,
  };
}
