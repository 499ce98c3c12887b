/** What a break plays, and what the person has chosen of how: read once, so that nothing changes under their eyes. */
import { useMemo, useState } from 'preact/hooks';
import type { Options } from '../../core/options';
import { chooseMain, STANDING, WALKING } from '../../exercises/choosing';
import type { Side } from '../../exercises/exercise';
import { type ExerciseId, library } from '../../exercises/library';
import { breakRecipe, type Item, type Recipe, soloRecipe } from '../../exercises/recipe';
import type { Shown } from '../stored';
import type { DoingProps } from './doing';
import { type Hearing, useHeeded } from './loud';

export interface Choice {
  readonly planned: Recipe;
  /** What the short answers play. */
  readonly solos: Readonly<Record<'stand' | 'walk', ExerciseId>>;
  readonly player: Hearing & Pick<DoingProps, 'otherFor'>;
}

export function useChoice({ clock, options, journal }: Shown, stands: boolean, first: Side): Choice {
  const [main] = useState(() => mainFor(stands, journal));
  const planned = useMemo(() => breakRecipe(main, first), [main, first]);
  const otherFor = (item: Item) => otherItem(item, options.hidden, first);
  const heeded = useHeeded(options, clock.hold?.why === 'call');
  return { planned, solos: solos[options.seat], player: { ...heeded, otherFor } };
}

const solos = {
  'on-feet': { stand: STANDING, walk: WALKING },
  seated: { stand: 'chair-ceiling-reach', walk: 'chair-march' },
  wheelchair: { stand: 'chair-ceiling-reach', walk: 'roll-break' },
} as const satisfies Record<Options['seat'], Choice['solos']>;

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
