/** The moments of every exercise of the library, with each side first where it has sides. */

import type { Side } from '../../../src/exercises/exercise';
import { type BodyFrame, bodyFrameAt } from '../../../src/exercises/figure/drawing/frame';
import { movesOf } from '../../../src/exercises/figure/motion/moves';
import type { Arm, Leg, Skeleton } from '../../../src/exercises/figure/skeleton/rig';
import type { ExerciseId } from '../../../src/exercises/library';
import { msOf, type ScorePart, scoreOf } from '../../../src/exercises/player/score';
import { type BodyExercise, isBody, type ShownExercise } from '../../../src/exercises/shown';
import { sampleOf, sampleWhere } from '../../sample';
import { everyShown, shownById } from '../shown';

export const exercises = everyShown;
export const sides: readonly Side[] = ['left', 'right'];

/** One run through an exercise. */
export interface Run {
  readonly name: string;
  readonly exercise: ShownExercise;
  readonly score: readonly ScorePart[];
}

function runsWith(firsts: readonly Side[]): readonly Run[] {
  return exercises.flatMap((exercise) =>
    // An exercise without sides needs only one run.
    (exercise.dose.sides === 'left-right' ? firsts : sides.slice(0, 1)).map((first) => ({
      name: `${exercise.id}, ${first} first`,
      exercise,
      score: scoreOf(exercise, { first }),
    })),
  );
}

export const runs = runsWith(sides);
/** The runs that are drawn moment by moment. Both sides are in each of them, so a sample has one run of an exercise. */
export const drawnRuns = runsWith(sampleOf(sides, sides.length));

/** A run of an exercise that is drawn as a whole person. */
export interface BodyRun extends Run {
  readonly exercise: BodyExercise;
}

export const bodyRuns: readonly BodyRun[] = drawnRuns.flatMap((run) =>
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
  /** The frame 50 ms before; undefined at the start, and after what a sample leaves out. */
  readonly before: BodyFrame | undefined;
}

const frames = new Map<BodyRun, readonly Moment[]>();

function every50Ms(run: BodyRun): Moment[] {
  let last: Moment | undefined;
  return momentsOf(run, 50).map((ms) => {
    const before = last && last.ms === ms - 50 ? last.frame : undefined;
    last = { ms, frame: bodyFrameAt(run.exercise, run.score, ms), before };
    return last;
  });
}

/** The instants at which a run is looked at: one in `everyMs`. A sample leaves out what repeats, and the middle of stays. */
export function momentsOf(run: Run, everyMs: number): readonly number[] {
  const count = Math.floor(msOf(run.score) / everyMs) + 1;
  const spans = newSpans(run);
  return sampleWhere(
    Array.from({ length: count }, (_, index) => index * everyMs),
    (ms) => spans.some(([from, to]) => ms >= from && ms <= to),
  );
}

/** A figure that stays breathes in and out in this time, in ms. */
const BREATH_MS = 4000;

/** The spans of a run in which it shows something for the first time, in ms. */
function newSpans({ exercise, score }: Run): readonly (readonly [number, number])[] {
  const { motion } = exercise;
  if (motion.kind !== 'beats') return [[0, 2000 * motion.seconds]];
  const seen = new Set<string>();
  return movesOf(exercise, motion, score).flatMap(({ startMs, ms, from, via, to, sides }) => {
    const way = [from, via, to, ...sides].join();
    if (seen.has(way)) return [];
    seen.add(way);
    const endMs = startMs + ms;
    if (from !== to || ms < 2 * BREATH_MS) return [[startMs, endMs] as const];
    return [[startMs, startMs + BREATH_MS] as const, [endMs - 1000, endMs] as const];
  });
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
