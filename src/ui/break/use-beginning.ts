/** How a break begins: by a button, at once if it is wanted, or by itself when the hands let go. */
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
import { mayLetGo, watchNothing } from './letting-go';
import { type Telling, useAppearance } from './telling';
import type { Choice } from './use-choice';

interface Beginning {
  /** The side of the day, with which what has two begins. */
  readonly first: Side;
  /** What plays; undefined until it has begun. */
  readonly playing: Course | undefined;
  /** Plays another recipe from here on. */
  readonly play: (recipe: Recipe) => void;
  /** Whether nobody pressed anything. */
  readonly byItself: boolean;
  readonly start: (what: 'plan' | 'stand' | 'walk') => void;
  /** It began by itself while somebody only read: the question is back, and stays. */
  readonly takeBack: () => void;
  readonly onReturn: OnReturn;
}

export function useBeginning(
  open: OpenBreak,
  clock: Clock,
  { planned, course, soloFor }: Choice,
  tell: Telling['tell'],
  counts: Options['counts'],
): Beginning {
  const { id, wanted, startedAt } = open;
  const isRoutine = open.origin === 'routine';
  // A page that is loaded again is that of the same day.
  const [first] = useState(() => sideOfDay(new Date(open.askedAt).getDate()));
  const [playing, setPlaying] = useState<Course | undefined>(
    course ?? (wanted ? fromStart(planned) : undefined),
  );
  const [byItself, setByItself] = useState(readReloadState().byItself ?? false);
  const [reads, setReads] = useState(readReloadState().reads ?? false);
  const appearedAt = useAppearance(id);
  const waits = !playing && !isRoutine && !reads && mayLetGo(clock, open);
  const begin = (recipe: Recipe, still: boolean) => {
    setPlaying(fromStart(recipe));
    setByItself(still);
    saveReloadState({ byItself: still });
    hands.begin(still);
    tell({ type: 'started', id, ...(still ? { still } : {}) });
  };
  const hands = useHands({
    watch: counts === 'clock' ? watchNothing : watchStillness,
    since: waits ? appearedAt : undefined,
    onLetGo: () => begin(planned, true),
  });
  const begins = appearedAt !== undefined && wanted && startedAt === null && !isRoutine;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a break that is wanted starts once
  useEffect(() => {
    if (begins) begin(planned, false);
  }, [begins]);
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
      tell({ type: 'takenBack', id });
    },
    onReturn: hands.onReturn,
  };
}
