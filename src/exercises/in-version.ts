/** Makes the easier and the harder version of an exercise, with another dose and another picture. */
import type { Dose } from './dose';
import { neutralOf } from './figure/motion/worked';
import { combineRound, roundPostureOf } from './figure/round/pose';
import { mixPoses } from './figure/skeleton/pose-mix';
import { variations } from './library/variations';
import type { Beat, BeatMotion } from './motion';
import type { BodyExercise, RoundExercise, ShownExercise, WristExercise } from './shown';
import { isBody } from './shown';
import type { Change, ExerciseVersion, Variation } from './versions';

/** The variation of an exercise of the library; undefined for an own exercise. */
export function variationOf(
  { id }: { readonly id: string },
  version: ExerciseVersion,
): Variation | undefined {
  return (variations as Partial<Record<string, Record<ExerciseVersion, Variation>>>)[id]?.[version];
}

/** Whether a version takes as long as the exercise itself, so that a break can begin with it as it was planned. */
export function isSameLength(variation: Variation | undefined): boolean {
  if (!variation || 'exercise' in variation) return false;
  return variation.amount === undefined && variation.pause === undefined;
}

/** Earlier results. An exercise always gives the same object, so that caches that are keyed by it stay valid. */
const known: Readonly<Record<ExerciseVersion, WeakMap<ShownExercise, ShownExercise>>> = {
  easier: new WeakMap(),
  harder: new WeakMap(),
};

/** The exercise in a version. It is unchanged if another exercise is played instead. */
export function inVersion(exercise: ShownExercise, version: ExerciseVersion): ShownExercise {
  const before = known[version].get(exercise);
  if (before) return before;
  const variation = variationOf(exercise, version);
  const changed = !variation || 'exercise' in variation ? exercise : changedBy(exercise, variation);
  known[version].set(exercise, changed);
  return changed;
}

function changedBy(exercise: ShownExercise, change: Change): ShownExercise {
  const dose = amounted(exercise.dose, change.amount ?? 1);
  const posed = posedBy(exercise, change);
  return change.pause === undefined
    ? { ...posed, dose }
    : paused({ ...posed, dose }, change.pause, change.pauseAt);
}

/** A dose with more or fewer repetitions or seconds. Where sides take turns, the number of repetitions stays even. */
function amounted(dose: Dose, factor: number): Dose {
  if (dose.hold !== undefined) return { ...dose, hold: Math.round(dose.hold * factor) };
  if (dose.timed !== undefined) return { ...dose, timed: Math.round(dose.timed * factor) };
  const step = dose.sides === 'alternate' ? 2 : 1;
  return { ...dose, reps: Math.max(step, Math.round((dose.reps * factor) / step) * step) };
}

function posedBy(exercise: ShownExercise, change: Change): ShownExercise {
  if (isBody(exercise)) return bodyPosedBy(exercise, change);
  if (exercise.view === 'round') return roundPosedBy(exercise, change);
  return exercise.view === 'wrist' ? wristPosedBy(exercise, change) : exercise;
}

function wristPosedBy(exercise: WristExercise, { reach = 1 }: Change): WristExercise {
  const { motion } = exercise;
  const poses = motion.poses.map(({ bend = 0, hold = 0 }) => ({ bend: bend * reach, hold }));
  return { ...exercise, motion: { ...motion, poses } };
}

function roundPosedBy(exercise: RoundExercise, { reach = 1 }: Change): RoundExercise {
  const { motion } = exercise;
  const base = motion.poses[baseOf(exercise, motion)];
  if (!base || reach === 1) return exercise;
  const targets = targetsOf(motion);
  const from = [roundPostureOf(base), 1 - reach] as const;
  const poses = motion.poses.map((pose, index) =>
    targets.has(index) ? combineRound([from, [roundPostureOf(pose), reach]]) : pose,
  );
  return { ...exercise, motion: { ...motion, poses } };
}

function bodyPosedBy(exercise: BodyExercise, { reach = 1, poses = {}, motion }: Change): BodyExercise {
  if (motion) return { ...exercise, motion };
  if (exercise.motion.kind !== 'beats') return exercise;
  const { motion: beats } = exercise;
  const base = beats.poses[baseOf(exercise, beats)];
  const targets = targetsOf(beats);
  const changed = beats.poses.map((pose, index) => ({
    ...(base && reach !== 1 && targets.has(index) ? mixPoses(base, pose, reach) : pose),
    ...poses[index],
  }));
  return { ...exercise, motion: { ...beats, poses: changed } };
}

/** The index of the pose in which the preparation ends. */
function baseOf(exercise: ShownExercise, motion: BeatMotion<unknown>): number {
  return exercise.dose.reps === undefined ? (motion.prepare.at(-1)?.to ?? 0) : neutralOf(exercise, motion);
}

/** The poses that belong to the work alone. */
function targetsOf({ prepare, work, again = [], last = [] }: BeatMotion<unknown>): ReadonlySet<number> {
  const before = new Set([0, ...prepare.map(({ to }) => to)]);
  const worked = [...work, ...again, ...last].flatMap(({ to, via }) =>
    via === undefined ? [to] : [to, via],
  );
  return new Set(worked.filter((pose) => !before.has(pose)));
}

/** A repetition that stays longer in each pose that it leads to. */
function paused<E extends ShownExercise>(exercise: E, seconds: number, at?: readonly number[]): E {
  const { dose, motion } = exercise;
  if (motion.kind !== 'beats' || dose.reps === undefined) return exercise;
  const targets = at ? new Set(at) : targetsOf(motion);
  const longer = (beats: readonly Beat[]) =>
    beats.flatMap((beat): Beat[] => {
      const arrives = !beat.hold && targets.has(beat.to);
      return arrives ? [beat, { to: beat.to, seconds, hold: true }] : [beat];
    });
  const stays = longer(motion.work).length - motion.work.length;
  return {
    ...exercise,
    dose: { ...dose, tempo: dose.tempo + stays * seconds },
    motion: {
      ...motion,
      work: longer(motion.work),
      ...(motion.again && { again: longer(motion.again) }),
      ...(motion.last && { last: longer(motion.last) }),
    },
  };
}
