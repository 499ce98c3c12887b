/** Sitting and standing: how the legs are in either, and exercises that can be done both ways in each of them. */
import { type BeatMotion, type BodyExercise, type Exercise, isBody, type Prop, type View } from './exercise';
import type { Pose } from './pose';
import { wheelchair } from './wheelchair';

/** Sitting, from the front: thighs towards the viewer and seen a little from above, shins down, feet on the floor. */
export const seatedFront = {
  root: [0, 33],
  hip: 24.8,
  knee: 23.5,
  short: { thigh: [0.286, 0.286], shank: [0.9, 0.9] },
} as const;

/** Sitting tall with the hands on the thighs. */
export const handsOnThighs = {
  ...seatedFront,
  shoulder: 14.9,
  elbow: -41.6,
  short: { ...seatedFront.short, upperArm: [0.95, 0.95], forearm: [0.85, 0.85] },
} as const;

type Seat = 'chair' | 'office-chair' | 'wheelchair';

const seats: ReadonlySet<Prop['kind']> = new Set<Seat>(['chair', 'office-chair', 'wheelchair']);

/**
 * The same exercise for somebody who stands, as it is shown within a break. One that has only one form, because it is
 * not marked "seated or standing", is returned as it is.
 */
export function standingForm(exercise: Exercise): Exercise {
  return formOf(exercise, standing, 'standing', null);
}

/** The same exercise for somebody who stays seated, on this seat. One that has only one form is returned as it is. */
export function seatedForm(exercise: Exercise, seat: Seat = 'chair'): Exercise {
  return formOf(exercise, sitting[seat], 'seated', seat);
}

/** Forms that are known already: the same object again, so that whatever was worked out for it still holds. */
type Forms = WeakMap<Exercise, Exercise>;
const standing: Forms = new WeakMap();
const sitting: Readonly<Record<Seat, Forms>> = {
  chair: new WeakMap(),
  'office-chair': new WeakMap(),
  wheelchair: new WeakMap(),
};

function formOf(
  exercise: Exercise,
  known: Forms,
  position: 'standing' | 'seated',
  seat: Seat | null,
): Exercise {
  if (exercise.position !== 'seated or standing') return exercise;
  const form = known.get(exercise) ?? withStance(exercise, position, seat);
  known.set(exercise, form);
  return form;
}

function withStance(exercise: Exercise, position: 'standing' | 'seated', seat: Seat | null): Exercise {
  if (!isBody(exercise)) return { ...exercise, position };
  const others = exercise.props.filter(({ kind }) => !seats.has(kind));
  const props = seat ? [...others, { kind: seat }] : others;
  return { ...exercise, position, props, motion: motionOn(exercise, seat) };
}

function motionOn({ view, motion }: BodyExercise, seat: Seat | null): BodyExercise['motion'] {
  if (motion.kind !== 'beats') return motion;
  const rise = seat === 'wheelchair' ? wheelchair.rise : 0;
  const legs = seat ? seated : upright;
  const poses = motion.poses.map((pose): Pose => ({ ...pose, ...legs[view](pose, rise) }));
  return { ...motion, poses } satisfies BeatMotion;
}

/** The legs of a pose; on this seat they are raised by so many units. */
type Legs = Readonly<Record<View, (pose: Pose, rise: number) => Partial<Pose> & Pick<Pose, 'root'>>>;

/** The thighs stay upright, or level, however the trunk leans. */
const upright: Legs = {
  side: ({ trunk = 0 }) => ({ root: [0, 54], hip: trunk, knee: 0, ankle: 0 }),
  front: ({ short }) => ({ root: [0, 54], hip: 1, knee: 1, ankle: 0, short: armsOf(short) }),
};
const seated: Legs = {
  side: ({ trunk = 0 }, rise) => ({ root: [0, 29 + rise], hip: 90 + trunk, knee: 90, ankle: 0 }),
  front: ({ short }, rise) => ({
    ...seatedFront,
    root: [0, seatedFront.root[1] + rise],
    ankle: 0,
    short: { ...armsOf(short), ...seatedFront.short },
  }),
};

function armsOf(short: Pose['short']): NonNullable<Pose['short']> {
  const { trunk, upperArm, forearm } = short ?? {};
  return { ...(trunk && { trunk }), ...(upperArm && { upperArm }), ...(forearm && { forearm }) };
}
