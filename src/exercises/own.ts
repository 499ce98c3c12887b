/** Exercises of the person's own, made into what the player plays. */
import type { Area } from '../core/options/areas';
import type { OwnExercise } from '../core/options/own-exercises';
import type { Dose } from './dose';
import { type Exercise, type Group, isAway } from './exercise';
import { exerciseOf, library } from './library';
import { STANDS } from './picture';

/** To get to the other side, in seconds. */
const SWITCH = 5;
/** To get ready, at least; longer where many steps are to be read in little time. In seconds. */
const PREPARE = 5;
const READ = 3;

/** For which dose it counts. */
const groups: Readonly<Record<Area, Group>> = {
  'whole-body': 'stand',
  'hip-flexors': 'hip-flexors',
  'low-back': 'posterior-chain',
  'upper-back': 'upper-back',
  shoulders: 'chest-shoulders',
  chest: 'chest-shoulders',
  neck: 'neck',
  wrists: 'wrists',
  eyes: 'eyes',
  // Breaks have no group for the belly: what makes a hip strong comes nearest.
  core: 'glutes',
  glutes: 'glutes',
  thighs: 'glutes',
  hamstrings: 'posterior-chain',
  calves: 'posterior-chain',
  balance: 'stand',
};

/** Those whose poses may be a picture: whoever walks or rolls has none. */
export const pictures: readonly Exercise[] = library.filter((exercise) => !isAway(exercise));

function pictureOf(own: OwnExercise): Exercise | undefined {
  return pictures.find(({ id }) => id === own.picture);
}

function doseOf({ steps, seconds, sided }: OwnExercise): Dose {
  const prep = Math.max(PREPARE, steps.length * READ - seconds);
  const sides = sided ? ({ sides: 'left-right', switch: SWITCH } as const) : ({ sides: 'none' } as const);
  return { prep, sets: 1, timed: seconds, ...sides };
}

/** An own exercise as one that can be played. It has words of its own, and no limit concerns it. */
export function exerciseFromOwn(own: OwnExercise): Exercise {
  const picture = pictureOf(own);
  const drawn = picture ?? exerciseOf(STANDS);
  return {
    id: own.id,
    words: { name: own.name, steps: own.steps },
    picture: picture?.id ?? '',
    use: drawn.use === 'seated' ? 'seated' : 'nudge',
    group: groups[own.area],
    kind: 'stretch',
    position: drawn.position,
    baseSide: drawn.baseSide,
    ...(drawn.changesLegs && { changesLegs: true }),
    areas: [own.area],
    dose: doseOf(own),
    steps: own.steps.length,
    care: [],
    avoid: [],
    needs: [],
    // Whoever made it knows whether it fits the place and the chair.
    flags: ['discreet', 'wheelchair-ok'],
  };
}

/** The library and the person's own exercises: everything that may be chosen. */
export function libraryWith(own: readonly OwnExercise[]): readonly Exercise[] {
  return [...library, ...own.map(exerciseFromOwn)];
}
