/** What a break plays, and what the person has chosen of how: read once, so that nothing changes under their eyes. */
import { useState } from 'preact/hooks';
import type { OpenBreak } from '../../core/clock';
import type { Options } from '../../core/options';
import { contextOf } from '../../exercises/choosing/context';
import { STANDING, WALKING } from '../../exercises/choosing/fixed';
import { inOrder, planBreak } from '../../exercises/choosing/plan';
import { swapperOf } from '../../exercises/choosing/swap';
import { shownNow } from '../../exercises/every-shown';
import type { ExerciseId } from '../../exercises/library';
import { formFor } from '../../exercises/library/stance';
import { type Item, type Recipe, recipeOf, type Wanted } from '../../exercises/player/recipe';
import { type Shown, zoneNow } from '../stored';
import type { DoingProps } from './doing';
import { type Hearing, useHeeded } from './loud';

export interface Choice {
  readonly planned: Recipe;
  /** What the short answers play. */
  readonly solos: Readonly<Record<'stand' | 'walk', ExerciseId>>;
  readonly player: Hearing & Pick<DoingProps, 'otherFor'>;
}

export function useChoice(shown: Shown, open: OpenBreak): Choice {
  const { options, clock } = shown;
  const [{ planned, swap }] = useState(() => chosenFor(shown, open));
  const otherFor = ({ exercise }: Item) => {
    const other = swap(exercise, options.hidden);
    return other && recipeFor(options.seat, [other])[0];
  };
  const heeded = useHeeded(options, clock.hold?.why === 'call');
  return { planned, solos: solos[options.seat], player: { ...heeded, otherFor } };
}

function chosenFor(shown: Shown, open: OpenBreak) {
  const context = contextOf(shown, open, zoneNow());
  const planned = recipeFor(shown.options.seat, inOrder(planBreak(context)));
  return { planned, swap: swapperOf(context) };
}

/** What can be done seated or standing is shown as the person sits or stands in their breaks. */
function recipeFor(seat: Options['seat'], wanted: readonly Wanted[]): Recipe {
  return recipeOf(wanted.map((each) => ({ ...each, exercise: formFor(seat, shownNow(each.exercise)) })));
}

const solos = {
  'on-feet': { stand: STANDING, walk: WALKING },
  seated: { stand: 'chair-ceiling-reach', walk: 'chair-march' },
  wheelchair: { stand: 'chair-ceiling-reach', walk: 'roll-break' },
} as const satisfies Record<Options['seat'], Choice['solos']>;
