/** A frame for every 50 ms of every exercise of the library, with each side first where it has sides. */

import type { Side } from '../../../src/exercises/exercise';
import { type BodyFrame, bodyFrameAt } from '../../../src/exercises/figure/drawing/frame';
import type { Arm, Leg, Skeleton } from '../../../src/exercises/figure/skeleton/rig';
import type { ExerciseId } from '../../../src/exercises/library';
import { msOf, type ScorePart, scoreOf } from '../../../src/exercises/player/score';
import { type BodyExercise, isBody, type ShownExercise } from '../../../src/exercises/shown';
import { everyShown, shownById } from '../shown';

export const exercises = everyShown;
export const sides: readonly Side[] = ['left', 'right'];

/** One run through an exercise. */
export interface Run {
  readonly name: string;
  readonly exercise: ShownExercise;
  readonly score: readonly ScorePart[];
}

export const runs: readonly Run[] = exercises.flatMap((exercise) =>
  // An exercise without sides needs only one run.
  (exercise.dose.sides === 'left-right' ? sides : sides.slice(0, 1)).map((first) => ({
    name: `${exercise.id}, ${first} first`,
    exercise,
    score: scoreOf(exercise, { first }),
  })),
);

/** A run of an exercise that is drawn as a whole person. */
export interface BodyRun extends Run {
  readonly exercise: BodyExercise;
}

export const bodyRuns: readonly BodyRun[] = runs.flatMap((run) =>
  isBody(run.exercise) ? [{ ...run, exercise: run.exercise }] : [],
);

/** The exercise with this id, which is drawn as a whole person. */
export function bodyExerciseOf(id: ExerciseId): BodyExercise {
  const exercise = shownById(id);
  if (!isBody(exercise)) throw new Error(`${id} is a close-up`);
  return exercise;
}

/** The frames of a run. They are computed once and cached. */
export function framesOf(run: BodyRun): readonly Moment[] {
  const known = frames.get(run) ?? every50Ms(run);
  frames.set(run, known);
  return known;
}

interface Moment {
  readonly ms: number;
  readonly frame: BodyFrame;
}

const frames = new Map<BodyRun, readonly Moment[]>();

function every50Ms({ exercise, score }: BodyRun): Moment[] {
  return Array.from({ length: Math.floor(msOf(score) / 50) + 1 }, (_, index) => index * 50).map((ms) => ({
    ms,
    frame: bodyFrameAt(exercise, score, ms),
  }));
}

/** Every joint of a skeleton by name. */
export function jointsOf({
  pelvis,
  waist,
  collar,
  neck,
  head,
  arms,
  legs,
}: Skeleton): [string, { x: number; y: number }][] {
  const named = (limb: Arm | Leg, which: number) =>
    Object.entries(limb).map(([name, point]): [string, { x: number; y: number }] => [
      `${name} ${which}`,
      point,
    ]);
  return [
    ...Object.entries({ pelvis, waist, collar, neck, head }),
    ...arms.flatMap(named),
    ...legs.flatMap(named),
  ];
}
