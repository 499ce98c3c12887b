/** What a break plays, and what the person has chosen of how: read once, so that nothing changes under their eyes. */
import { useCallback, useMemo, useState } from 'preact/hooks';
import { chooseMain, STANDING, WALKING } from '../../exercises/choosing';
import type { Side } from '../../exercises/exercise';
import { type ExerciseId, library } from '../../exercises/library';
import { breakRecipe, type Item, type Recipe, soloRecipe } from '../../exercises/recipe';
import { saveOption } from '../../platform/storage';
import type { Shown } from '../stored';
import type { DoingProps } from './doing';
import type { Heeded } from './guide';
import { useLoud } from './loud';

type Chosen = Pick<DoingProps, 'heeded' | 'loud' | 'voiceNote' | 'otherFor' | 'onHeed' | 'onHide'>;

export interface Choice {
  readonly planned: Recipe;
  /** What the short answers play. */
  readonly solos: Readonly<Record<'stand' | 'walk', ExerciseId>>;
  readonly player: Chosen;
}

export function useChoice({ clock, options, journal }: Shown, stands: boolean, first: Side): Choice {
  const [main] = useState(() => mainFor(stands, journal));
  const planned = useMemo(() => breakRecipe(main, first), [main, first]);
  const otherFor = (item: Item) => otherItem(item, options.hidden, first);
  const heeded = useHeeded(options, clock.hold?.why === 'call');
  return { planned, solos, player: { ...heeded, otherFor } };
}

const solos = { stand: STANDING, walk: WALKING } as const;

/** Standing is no change for somebody who stands: they walk instead. */
function mainFor(stands: boolean, journal: Shown['journal']): ExerciseId {
  const main = chooseMain(journal);
  return stands && main === STANDING ? WALKING : main;
}

/** The next exercise of the same group. */
function otherItem({ id, exercise }: Item, hidden: readonly string[], first: Side): Item | undefined {
  const group = library.filter((each) => each.group === exercise.group && each.use === exercise.use);
  const at = group.findIndex((each) => each.id === id);
  const turn = [...group.slice(at + 1), ...group.slice(0, Math.max(0, at))];
  const other = turn.find((each) => !hidden.includes(each.id));
  return other && soloRecipe(other.id, first)[0];
}

/** Switches voice and sounds, and hides exercises; what was saved comes back with what is stored. */
export function useHeeded(options: Shown['options'], onCall: boolean): Omit<Chosen, 'otherFor'> {
  const { speech, sound, hidden } = options;
  const { loud, voiceNote } = useLoud(options, onCall);
  const onHeed = useCallback((heeded: Partial<Heeded>) => {
    const now = Date.now();
    if (heeded.speech !== undefined) saveOption('speech', heeded.speech, now).catch(console.error);
    if (heeded.sound !== undefined) saveOption('sound', heeded.sound, now).catch(console.error);
  }, []);
  const onHide = (id: ExerciseId, hides: boolean) => {
    const others = hidden.filter((other) => other !== id);
    saveOption('hidden', hides ? [...others, id] : others, Date.now()).catch(console.error);
  };
  return { heeded: { speech, sound }, loud, voiceNote, onHeed, onHide };
}
