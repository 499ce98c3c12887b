/** Poses, as they are written in the library, and postures, which are poses with every angle filled in. */

/** Values for the near and the far limb in the side view, or for the left and the right one in the front view. */
export type Pair = readonly [number, number];

/**
 * What a hand holds in the side view: the desk at `x`, the wall at height `y`, or the thigh or ankle of a leg. With
 * `tips` the fingertips touch, else the palm. The arm is bent to the grip, and its own angles are ignored.
 */
export type Grip =
  | { readonly on: 'desk'; readonly x: number; readonly tips?: true }
  | { readonly on: 'wall'; readonly y: number; readonly tips?: true }
  | { readonly on: 'thigh' | 'ankle'; readonly limb: Limb };

/**
 * A pose, in degrees. What is left out is 0. Positive angles in the side view, which faces right: `trunk` leans
 * forward, `chest` rounds, `neck` drops the chin, `shoulder` and `hip` swing forward, `elbow` and `knee` bend, `wrist`
 * goes back, `ankle` pulls the toes up. In the front view, which is a mirror (the left is on the left): `trunk`,
 * `chest` and `neck` lean to the right of the screen, `shoulder` and `hip` go out to the side, `elbow` bends up and in,
 * `knee` and `ankle` turn the shin and the sole inward.
 */
export interface Pose {
  /** The place of the middle of the hips, in units. */
  readonly root: Pair;
  /** Side view: the height of the ground under the toes, in units. It is 0 for the floor and more for a mat. */
  readonly ground?: number;
  readonly trunk?: number;
  readonly chest?: number;
  readonly neck?: number;
  readonly shoulder?: number | Pair;
  readonly elbow?: number | Pair;
  readonly wrist?: number | Pair;
  readonly hip?: number | Pair;
  readonly knee?: number | Pair;
  readonly ankle?: number | Pair;
  /** What both hands hold, or what each of them holds. */
  readonly hands?: Grip | readonly [Grip | null, Grip | null];
  /** Front view: how far the shoulder is raised, in units. */
  readonly lift?: number | Pair;
  /** Front view: the tilt of the whole body, as in a side plank. */
  readonly pelvis?: number;
  /** Front view: how far the line of the hips alone drops to the right. */
  readonly tilt?: number;
  /** How far the hand is closed: 0 open, 1 a fist. */
  readonly curl?: number | Pair;
  /** Front view: the twist of the shoulders. */
  readonly turn?: number;
  /** Front view: the turn of the head. */
  readonly headTurn?: number;
  /** Both views: how far the face is tipped down on the neck. */
  readonly nod?: number;
  /** Front view: the visible share of the length of a segment that points at the viewer; 1 if left out. */
  readonly short?: {
    readonly trunk?: number;
    readonly thigh?: Pair;
    readonly shank?: Pair;
    readonly upperArm?: Pair;
    readonly forearm?: Pair;
  };
}

const singles = [
  'x',
  'y',
  'ground',
  'trunk',
  'chest',
  'neck',
  'pelvis',
  'tilt',
  'turn',
  'headTurn',
  'nod',
  'trunkShort',
  'breath',
] as const;
const pairs = [
  'shoulder',
  'elbow',
  'wrist',
  'hip',
  'knee',
  'ankle',
  'lift',
  'curl',
  'thighShort',
  'shankShort',
  'upperArmShort',
  'forearmShort',
] as const;

/** A pose with all values filled in. `breath` is how far the chest has risen, in units. */
export type Posture = { readonly [K in (typeof singles)[number]]: number } & {
  readonly [K in (typeof pairs)[number]]: Pair;
};

function pair(value: number | Pair | undefined, otherwise = 0): Pair {
  return typeof value === 'object' ? value : [value ?? otherwise, value ?? otherwise];
}

/** Fills in the values that a pose leaves out. */
export function postureOf(pose: Pose): Posture {
  const { root, short = {} } = pose;
  return {
    x: root[0],
    y: root[1],
    ground: pose.ground ?? 0,
    trunk: pose.trunk ?? 0,
    chest: pose.chest ?? 0,
    neck: pose.neck ?? 0,
    pelvis: pose.pelvis ?? 0,
    tilt: pose.tilt ?? 0,
    turn: pose.turn ?? 0,
    headTurn: pose.headTurn ?? 0,
    nod: pose.nod ?? 0,
    trunkShort: short.trunk ?? 1,
    breath: 0,
    shoulder: pair(pose.shoulder),
    elbow: pair(pose.elbow),
    wrist: pair(pose.wrist),
    hip: pair(pose.hip),
    knee: pair(pose.knee),
    ankle: pair(pose.ankle),
    lift: pair(pose.lift),
    curl: pair(pose.curl),
    thighShort: pair(short.thigh, 1),
    shankShort: pair(short.shank, 1),
    upperArmShort: pair(short.upperArm, 1),
    forearmShort: pair(short.forearm, 1),
  };
}

/** The posture between `a` (share 0) and `b` (share 1). Every angle is interpolated by itself. */
export function blend(a: Posture, b: Posture, share: number): Posture {
  return combine([
    [a, 1 - share],
    [b, share],
  ]);
}

/** The weighted mean of postures. The weights add up to 1. */
export function combine(weighted: readonly (readonly [Posture, number])[]): Posture {
  const sum = (select: (posture: Posture) => number) =>
    weighted.reduce((all, [each, weight]) => all + select(each) * weight, 0);
  const single = singles.map((key) => [key, sum((each) => each[key])]);
  const paired = pairs.map((key) => [key, [sum((each) => each[key][0]), sum((each) => each[key][1])]]);
  return Object.fromEntries([...single, ...paired]);
}

/** The posture with its limbs exchanged: the far limbs do what the near ones did. */
export function withLimbsChanged(posture: Posture): Posture {
  const changed = pairs.map((key) => [key, [posture[key][1], posture[key][0]]]);
  return { ...posture, ...Object.fromEntries(changed) };
}

/** A pair with the value of one limb replaced. */
export function withLimb(values: Pair, limb: Limb, value: number): Pair {
  return limb === 0 ? [value, values[1]] : [values[0], value];
}

/** 0 is the near limb (side view) or the left one (front view), 1 the other. */
export type Limb = 0 | 1;
export const limbs = [0, 1] as const;
