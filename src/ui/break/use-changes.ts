/** What the person can change while a break plays: the version, the exercise itself, voice and sound. */
import { useState } from 'preact/hooks';
import { type Course, swapAt } from '../../exercises/player/course';
import type { Item, Recipe } from '../../exercises/player/recipe';
import { partAt } from '../../exercises/player/score';
import { changeVersionAt, type ItemOf } from '../../exercises/player/version-change';
import type { ExerciseVersion } from '../../exercises/versions';
import { type ExerciseTextSource, stepText } from '../exercise-text';
import type { AudioOutput, AudioSettings } from './guide';
import type { Player } from './player';
import type { Act } from './use-return';

export interface ChangeProps {
  readonly course: Course;
  readonly audio: {
    readonly settings: AudioSettings;
    readonly output: AudioOutput;
    readonly onChange: (change: Partial<AudioSettings>) => void;
  };
  /** Continues with another recipe. */
  readonly onRecipe: (recipe: Recipe) => void;
  /** Returns a function that makes another item for the same area; undefined if there is none. */
  readonly otherFor: (item: Item) => (() => Item | undefined) | undefined;
  /** Makes the item of an exercise that is the easier version of another one. */
  readonly itemOf: ItemOf;
  readonly onHide: (id: string, hidden: boolean) => void;
}

/** The changes of the current exercise and of the audio, as *More* offers them. */
export interface Changes {
  readonly version: ExerciseVersion | undefined;
  /** Undefined if the exercise has no other version. */
  readonly onVersion: ((version: ExerciseVersion | undefined) => void) | undefined;
  /** Plays another exercise for the same area; undefined if there is none. */
  readonly onSwap: (() => void) | undefined;
  readonly onHide: () => void;
  readonly speech: boolean;
  readonly onSpeech: () => void;
  readonly sound: boolean;
  readonly onSound: () => void;
}

interface BreakChanges {
  readonly changes: Changes;
  /** The exercise that was just hidden. */
  readonly hidden: ExerciseTextSource | undefined;
  readonly onUndo: () => void;
}

/** `act` wraps the action of each button. */
export function useChanges(props: ChangeProps, player: Player, act: Act): BreakChanges {
  const { item, playback } = player;
  const { settings, output, onChange } = props.audio;
  const { speech, sound } = settings;
  const [hidden, setHidden] = useState<ExerciseTextSource>();
  const other = props.otherFor(item);
  const swap = () => {
    const to = other?.();
    if (to) props.onRecipe(swapAt(props.course.recipe, playback.elapsed(), to));
  };
  const setVersion = (version: ExerciseVersion | undefined) =>
    props.onRecipe(changeVersionAt(props.course.recipe, playback.elapsed(), version, props.itemOf));
  const hide = (on: boolean, exercise: ExerciseTextSource) => {
    props.onHide(exercise.id, on);
    setHidden(on ? exercise : undefined);
  };
  const switchSpeech = () => {
    onChange({ speech: !speech });
    if (speech) output.stop();
    else output.say(stepText(item.exercise, player.step, partAt(item.score, player.ms).side), true);
  };
  const changes: Changes = {
    version: item.version,
    onVersion: item.exercise.words ? undefined : (wanted) => act(() => setVersion(wanted))(),
    onSwap: other && act(swap),
    onHide: act(() => {
      hide(true, item.exercise);
      swap();
    }),
    speech,
    onSpeech: act(switchSpeech),
    sound,
    onSound: act(() => onChange({ sound: !sound })),
  };
  return { changes, hidden, onUndo: act(() => hidden && hide(false, hidden)) };
}
