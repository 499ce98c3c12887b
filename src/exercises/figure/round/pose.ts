/** Poses in space, for what cannot be seen from the side or from the front. Hands and feet are given by their places. */
import type { Vector } from './space';

/** Values for the left and the right limb. */
type Both<T> = readonly [T, T];

/**
 * A pose in space. What is left out is 0. Angles are in degrees: `facing`, `twist` and `headTurn` turn to the left,
 * `lean`, `chest` and `nod` bend forward, `roll`, `side` and `tilt` lean to the left.
 */
export interface RoundPose {
  /** The middle of the hips. */
  readonly root: Vector;
  readonly facing?: number;
  readonly lean?: number;
  readonly roll?: number;
  /** The turn and bend of the chest on the hips. */
  readonly twist?: number;
  readonly chest?: number;
  readonly side?: number;
  /** The turn and bend of the head on the chest. */
  readonly headTurn?: number;
  readonly nod?: number;
  readonly tilt?: number;
  /** How far the shoulders are raised, and how far they are drawn forward (back if negative), in units. */
  readonly shrug?: number;
  readonly pull?: number;
  /** The places of the wrists. An arm that is too short points there. */
  readonly hands: Both<Vector>;
  /** The directions in which the elbows point; if left out, down and back. */
  readonly elbows?: Both<Vector>;
  /** What bends the fingers away from the line of the forearm: a direction, stronger if it is longer. */
  readonly fingers?: Both<Vector>;
  /** How far the hands are closed: 0 open, 1 a fist. */
  readonly curl?: Both<number>;
  /** The places of the ankles. */
  readonly feet: Both<Vector>;
  /** The directions in which the knees point; if left out, ahead. */
  readonly knees?: Both<Vector>;
  /** The directions in which the toes point; if left out, ahead. */
  readonly toes?: Both<Vector>;
}

const angles = [
  'facing',
  'lean',
  'roll',
  'twist',
  'chest',
  'side',
  'headTurn',
  'nod',
  'tilt',
  'shrug',
  'pull',
  'breath',
] as const;
const places = ['hands', 'elbows', 'fingers', 'feet', 'knees', 'toes'] as const;

/** A pose with all values filled in. `breath` is how far the chest has risen, in units. */
export type RoundPosture = { readonly [K in (typeof angles)[number]]: number } & {
  readonly [K in (typeof places)[number]]: Both<Vector>;
} & { readonly root: Vector; readonly curl: Both<number> };

const NONE: Both<Vector> = [
  [0, 0, 0],
  [0, 0, 0],
];
const DOWN_AND_BACK: Both<Vector> = [
  [0.5, -0.6, -1],
  [-0.5, -0.6, -1],
];
const AHEAD: Both<Vector> = [
  [0.2, 0, 1],
  [-0.2, 0, 1],
];

/** Fills in the values that a pose leaves out. */
export function roundPostureOf(pose: RoundPose): RoundPosture {
  const singles = angles.map((key) => [key, key === 'breath' ? 0 : (pose[key] ?? 0)]);
  return {
    ...Object.fromEntries(singles),
    root: pose.root,
    hands: pose.hands,
    elbows: pose.elbows ?? DOWN_AND_BACK,
    fingers: pose.fingers ?? NONE,
    curl: pose.curl ?? [0, 0],
    feet: pose.feet,
    knees: pose.knees ?? AHEAD,
    toes: pose.toes ?? AHEAD,
  };
}

/** The weighted mean of postures. The weights add up to 1. */
export function combineRound(weighted: readonly (readonly [RoundPosture, number])[]): RoundPosture {
  const sum = (select: (posture: RoundPosture) => number) =>
    weighted.reduce((all, [each, weight]) => all + select(each) * weight, 0);
  const mean = (select: (posture: RoundPosture) => Vector): Vector => [
    sum((each) => select(each)[0]),
    sum((each) => select(each)[1]),
    sum((each) => select(each)[2]),
  ];
  const single = angles.map((key) => [key, sum((each) => each[key])]);
  const paired = places.map((key) => [key, [mean((each) => each[key][0]), mean((each) => each[key][1])]]);
  return {
    ...Object.fromEntries([...single, ...paired]),
    root: mean(({ root }) => root),
    curl: [sum(({ curl }) => curl[0]), sum(({ curl }) => curl[1])],
  };
}
