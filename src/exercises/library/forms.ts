/** Gives exercises that can be done sitting or standing their sitting or their standing form. */
import type { Options } from '../../core/options/options';
import type { View } from '../exercise';
import type { RoundPose } from '../figure/round/pose';
import { wheelchair } from '../figure/skeleton/body';
import type { Pose } from '../figure/skeleton/pose';
import type { Prop } from '../scene';
import { isBody, type ShownExercise } from '../shown';
import { raisedRound, seatedRound, standingRound } from './stances/round';
import { seatedFront } from './stances/seated';

type Seat = 'chair' | 'wheelchair';

const seats: ReadonlySet<Prop['kind']> = new Set<Seat>(['chair', 'wheelchair']);

/** The form of an exercise for a person: standing, on a chair, or in a wheelchair. */
export function formFor(seat: Options['seat'], exercise: ShownExercise): ShownExercise {
  if (seat === 'on-feet') return standingForm(exercise);
  return seatedForm(exercise, seat === 'wheelchair' ? 'wheelchair' : 'chair');
}

/**
 * The exercise for a person who stands, as it is shown within a break. An exercise that is not marked "seated or
 * standing" has only one form, and is returned unchanged.
 */
export function standingForm(exercise: ShownExercise): ShownExercise {
  if (exercise.position !== 'seated or standing') return exercise;
  return cached(standing, exercise, () => ({
    ...withPoses(exercise, null, (view, pose) => upright[view](pose), standingRound),
    position: 'standing',
  }));
}

/**
 * The exercise for a person who stays seated, on this seat. It changes exercises that are marked "seated or standing",
 * and exercises that can be done on any seat. All others are returned unchanged.
 */
export function seatedForm(exercise: ShownExercise, seat: Seat = 'chair'): ShownExercise {
  const rise = seat === 'wheelchair' ? wheelchair.rise : 0;
  if (exercise.position === 'seated or standing')
    return cached(sitting[seat], exercise, () => ({
      ...withPoses(
        exercise,
        seat,
        (view, pose) => raised(seated[view](pose), rise),
        (pose) => raisedRound(seatedRound(pose), rise),
      ),
      position: 'seated',
    }));
  if (!isOnAnySeat(exercise)) return exercise;
  return cached(sitting[seat], exercise, () =>
    withPoses(
      exercise,
      seat,
      (_, pose) => raised(pose, rise),
      (pose) => raisedRound(pose, rise),
    ),
  );
}

function isOnAnySeat({ position, flags, props }: ShownExercise): boolean {
  return (
    position === 'seated' && flags.includes('wheelchair-ok') && props.some(({ kind }) => seats.has(kind))
  );
}

/** Earlier results. An exercise always gives the same object, so that caches that are keyed by it stay valid. */
type Forms = WeakMap<ShownExercise, ShownExercise>;
const standing: Forms = new WeakMap();
const sitting: Readonly<Record<Seat, Forms>> = {
  chair: new WeakMap(),
  wheelchair: new WeakMap(),
};

function cached(known: Forms, exercise: ShownExercise, make: () => ShownExercise): ShownExercise {
  const form = known.get(exercise) ?? make();
  known.set(exercise, form);
  return form;
}

function withPoses(
  exercise: ShownExercise,
  seat: Seat | null,
  change: (view: View, pose: Pose) => Pose,
  changeRound: (pose: RoundPose) => RoundPose,
): ShownExercise {
  const others = exercise.props.filter(({ kind }) => !seats.has(kind));
  if (exercise.view === 'round') {
    const { motion } = exercise;
    const props: readonly Prop[] = seat ? [...others, { kind: seat }] : others;
    return { ...exercise, props, motion: { ...motion, poses: motion.poses.map(changeRound) } };
  }
  if (!isBody(exercise) || exercise.motion.kind !== 'beats') return exercise;
  const poses = exercise.motion.poses.map((pose) => change(exercise.view, pose));
  return {
    ...exercise,
    props: seat ? [...others, { kind: seat }] : others,
    motion: { ...exercise.motion, poses },
  };
}

function raised(pose: Pose, rise: number): Pose {
  return { ...pose, root: [pose.root[0], pose.root[1] + rise] };
}

type Legs = Readonly<Record<View, (pose: Pose) => Pose>>;

/** Changes to poses that keep the thighs upright, or level, whatever the lean of the trunk. */
const upright: Legs = {
  side: (pose) => ({ ...pose, root: [0, 54], hip: pose.trunk ?? 0, knee: 0, ankle: 0 }),
  front: (pose) => ({ ...pose, root: [0, 54], hip: 1, knee: 1, ankle: 0, short: armsOf(pose) }),
};
const seated: Legs = {
  side: (pose) => ({ ...pose, root: [0, 29], hip: 90 + (pose.trunk ?? 0), knee: 90, ankle: 0 }),
  front: (pose) => ({ ...pose, ...seatedFront, ankle: 0, short: { ...armsOf(pose), ...seatedFront.short } }),
};

function armsOf({ short = {} }: Pose): NonNullable<Pose['short']> {
  const { trunk, upperArm, forearm } = short;
  return { ...(trunk && { trunk }), ...(upperArm && { upperArm }), ...(forearm && { forearm }) };
}
