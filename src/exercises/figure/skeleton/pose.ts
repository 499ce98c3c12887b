/** Poses as they are written in the library, and postures: the same with every angle filled in. */
/** Near and far limb in the side view, left and right in the front view. */
export type Pair = readonly [number, number];

/**
 * What a hand holds, in the side view: the desk at `x`, the wall at this height (`tips`: with the fingertips, else with
 * the palm), or the thigh or ankle of a leg. The arm is bent to it, whatever its angles say.
 */
export type Grip =
  | { readonly on: 'desk'; readonly x: number; readonly tips?: true }
  | { readonly on: 'wall'; readonly y: number; readonly tips?: true }
  | { readonly on: 'thigh' | 'ankle'; readonly limb: Limb };

/**
 * A pose in degrees; what is left out is 0. Side view (facing right): `trunk` leans forward, `chest` rounds,
 * `neck` drops the chin, `shoulder` and `hip` swing forward, `elbow`, `knee` bend, `wrist` goes back, `ankle`
 * pulls the toes up. Front view (a mirror: the left is on the left): `trunk`, `chest`, `neck` lean to the right of
 * the screen, `shoulder` and `hip` go out to the side, `elbow` bends up and in, `knee` and `ankle` turn the shin and
 * the sole inward.
 */
export interface Pose {
  /** Where the middle of the hips is. */
  readonly root: Pair;
  /** Side view: how high the ground is under the toes: 0 for the floor, more for a mat. In units. */
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
  /** Both hands, or one of them, hold on to something. */
  readonly hands?: Grip | readonly [Grip | null, Grip | null];
  /** Front view: the shoulder raised, in units. */
  readonly lift?: number | Pair;
  /** Front view: the whole body tilted (a side plank), the hip line alone dropped to the right. */
  readonly pelvis?: number;
  readonly tilt?: number;
  /** How far the hand is closed: 0 open, 1 a fist. */
  readonly curl?: number | Pair;
  /** Front view: the shoulders twisted, the head turned. Both views: the face tipped down on the neck. */
  readonly turn?: number;
  readonly headTurn?: number;
  readonly nod?: number;
  /** Front view: the share that is seen of a segment that points at the viewer; 1 if left out. */
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

/** A pose with everything said; `breath` is how far the chest has risen, in units. */
export type Posture = { readonly [K in (typeof singles)[number]]: number } & {
  readonly [K in (typeof pairs)[number]]: Pair;
};

function pair(value: number | Pair | undefined, otherwise = 0): Pair {
  return typeof value === 'object' ? value : [value ?? otherwise, value ?? otherwise];
}

/** The posture that a pose stands for. */
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

/** The posture on the way from `a` (0) to `b` (1), every angle for itself. */
export function blend(a: Posture, b: Posture, share: number): Posture {
  return combine([
    [a, 1 - share],
    [b, share],
  ]);
}

/** Postures mixed by weights that add up to 1. */
export function combine(weighted: readonly (readonly [Posture, number])[]): Posture {
  const sum = (of: (posture: Posture) => number) =>
    weighted.reduce((all, [each, weight]) => all + of(each) * weight, 0);
  const single = singles.map((key) => [key, sum((each) => each[key])]);
  const paired = pairs.map((key) => [key, [sum((each) => each[key][0]), sum((each) => each[key][1])]]);
  return Object.fromEntries([...single, ...paired]);
}

/** The same with the limbs changed over: what the near ones did is done by the far ones. */
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
