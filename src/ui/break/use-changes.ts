/** What the person can change while a break plays: the version, the exercise itself, voice and sound. */
import { useEffect, useState } from 'preact/hooks';
import { type Course, swapAt } from '../../exercises/player/course';
import type { Item, Recipe } from '../../exercises/player/recipe';
import { partAt } from '../../exercises/player/score';
import { type ExerciseTextSource, stepText } from '../exercise-text';
import type { AudioOutput, AudioSettings } from './guide';
import type { MoreChanges } from './more';
import type { Version } from './notes';
import type { Act } from './use-played-back';
import type { Player } from './use-player';

export interface ChangingProps {
  readonly course: Course;
  readonly heeded: AudioSettings;
  readonly loud: AudioOutput;
  /** Continues with another recipe. */
  readonly onRecipe: (recipe: Recipe) => void;
  /** Returns a function that makes another item for the same area; undefined if there is none. */
  readonly otherFor: (item: Item) => (() => Item | undefined) | undefined;
  readonly onHeed: (heeded: Partial<AudioSettings>) => void;
  readonly onHide: (id: string, hidden: boolean) => void;
}

interface Changed {
  readonly changes: Omit<MoreChanges, 'onDone'>;
  /** The exercise that was just hidden. */
  readonly hidden: ExerciseTextSource | undefined;
  readonly onUndo: () => void;
}

export function useBreakChanges(props: ChangingProps, player: Player, act: Act): Changed {
  const { item, playback } = player;
  const [version, setVersion] = useState<Version>();
  const [hidden, setHidden] = useState<ExerciseTextSource>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each item begins in its own version
  useEffect(() => setVersion(item.easier ? 'easier' : undefined), [item.id]);
  const other = props.otherFor(item);
  const swap = () => {
    const to = other?.();
    if (to) props.onRecipe(swapAt(props.course.recipe, playback.elapsed(), to));
  };
  const hide = (on: boolean, exercise: ExerciseTextSource) => {
    props.onHide(exercise.id, on);
    setHidden(on ? exercise : undefined);
  };
  const changes = {
    version,
    onVersion: item.exercise.words ? undefined : (wanted?: Version) => act(() => setVersion(wanted))(),
    onSwap: other && act(swap),
    onHide: act(() => {
      hide(true, item.exercise);
      swap();
    }),
    ...audioChanges(props, player, act),
  };
  return { changes, hidden, onUndo: act(() => hidden && hide(false, hidden)) };
}

/** Switches voice and sound on or off. */
function audioChanges({ heeded, loud, onHeed }: ChangingProps, { item, ms, step }: Player, act: Act) {
  const { speech, sound } = heeded;
  const speak = () => {
    onHeed({ speech: !speech });
    if (speech) loud.hush();
    else loud.say(stepText(item.exercise, step, partAt(item.score, ms).side), true);
  };
  return { speech, sound, onSpeech: act(speak), onSound: act(() => onHeed({ sound: !sound })) };
}
