/** Turns the person's own exercises into exercises that the player can play. */
import type { Area } from '../core/options/areas';
import type { OwnExercise } from '../core/options/own-exercises';
import type { Dose } from './dose';
import { type Exercise, type Group, isAway } from './exercise';
import { exerciseOf, library } from './library';
import { STANDS } from './picture';

/** The time to change to the other side, in seconds. */
const SWITCH = 5;
/** The shortest time to get ready, in seconds. It is longer where many steps are to be read in little time. */
const PREPARE = 5;
/** The time to read one step, in seconds. */
const READ = 3;

/** The group whose dose an own exercise counts for, by its area. */
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
  // Breaks have no group for the belly. The group that strengthens the hips is the nearest.
  core: 'glutes',
  glutes: 'glutes',
  thighs: 'glutes',
  hamstrings: 'posterior-chain',
  calves: 'posterior-chain',
  balance: 'stand',
};

/** The exercises that may be the picture of an own exercise. Walking and rolling have no poses to draw. */
export const pictures: readonly Exercise[] = library.filter((exercise) => !isAway(exercise));

function pictureOf(own: OwnExercise): Exercise | undefined {
  return pictures.find(({ id }) => id === own.picture);
}

function doseOf({ steps, seconds, sided }: OwnExercise): Dose {
  const prep = Math.max(PREPARE, steps.length * READ - seconds);
  const sides = sided ? ({ sides: 'left-right', switch: SWITCH } as const) : ({ sides: 'none' } as const);
  return { prep, sets: 1, timed: seconds, ...sides };
}

/** Converts an own exercise to one that can be played. It has its own words, and no limit applies to it. */
export function exerciseFromOwn(own: OwnExercise): Exercise {
  const picture = pictureOf(own);
  const drawn = picture ?? exerciseOf(STANDS);
  return {
    id: own.id,
    words: { name: own.name, steps: own.steps },
    picture: picture?.id ?? '',
    use: drawn.use === 'seated' ? 'seated' : 'break',
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
    // The person made it, and knows whether it fits their place and their chair.
    flags: ['discreet', 'wheelchair-ok'],
  };
}

/** All exercises that may be chosen: those of the library, and the person's own. */
export function libraryWith(own: readonly OwnExercise[]): readonly Exercise[] {
  return [...library, ...own.map(exerciseFromOwn)];
}
