/** Poses of two hands in the close-up, with the palms to the viewer, and the joints that follow from them. */
import { cos, mix, type Point, place, reach } from '../skeleton/geometry';

/** A pose of the hands. What is left out is 0. */
export interface HandsPose {
  /** From 0 for long fingers to 1 for a fist. */
  readonly curl?: number;
  /** From 0 for fingers side by side to 1 for a fan. */
  readonly spread?: number;
  /** How far the hands are turned out at the wrists, in degrees; in if negative. */
  readonly sway?: number;
}

/** A pose of the hands with all values filled in. `breath` is how far they have risen, in units of the body. */
export type HandsPosture = Readonly<Record<'curl' | 'spread' | 'sway' | 'breath', number>>;

/** Fills in the values that a pose leaves out. */
export function handsPostureOf({ curl = 0, spread = 0, sway = 0 }: HandsPose): HandsPosture {
  return { curl, spread, sway, breath: 0 };
}

/** The weighted mean of postures. The weights add up to 1. */
export function combineHands(weighted: readonly (readonly [HandsPosture, number])[]): HandsPosture {
  const sum = (key: keyof HandsPosture) =>
    weighted.reduce((all, [each, weight]) => all + each[key] * weight, 0);
  return {
    curl: sum('curl'),
    spread: sum('spread'),
    sway: sum('sway'),
    breath: sum('breath'),
  };
}

/** A finger. Its joints go from the root at the palm to the tip. */
export interface Finger {
  readonly joints: readonly [Point, Point, Point, Point];
  readonly radius: number;
}

/**
 * One hand. The index is the first of the fingers. `up` is the direction of the hand, in degrees from straight down.
 */
export interface Hand {
  readonly elbow: Point;
  readonly wrist: Point;
  readonly up: number;
  readonly palm: readonly [Point, Point, Point, Point];
  readonly fingers: readonly Finger[];
  readonly thumb: Finger;
}

/**
 * The fingers: the root at the palm (`along` away from the wrist, `across` towards the little finger), the lengths of
 * the bones, and the direction in a fan, in degrees.
 */
const FINGERS = [
  { along: 28, across: -8.6, bones: [12, 8.5, 6.5], fan: -15, radius: 3.5 },
  { along: 29.5, across: -2.6, bones: [13.5, 9.5, 7], fan: -4, radius: 3.6 },
  { along: 28.5, across: 3.4, bones: [12.5, 9, 6.5], fan: 8, radius: 3.5 },
  { along: 26, across: 9, bones: [9.5, 6.8, 5.5], fan: 21, radius: 3.1 },
] as const;
/** How far each joint of a finger bends in a fist, in degrees. */
const FIST = [82, 95, 62] as const;

/** How much wider the fingers of a fist are, because they are nearer to the viewer. */
const FIST_WIDTH = 1.16;

/** The hand on the left (−1) or the right (1) of the screen. The palms face the viewer. */
export function handOf({ curl, spread, sway, breath }: HandsPosture, side: -1 | 1): Hand {
  const elbow = { x: side * 40, y: -30 };
  const wrist = { x: side * 32, y: 26 + breath * 0.8 };
  const up = 180 - side * (sway + 4);
  const on = (along: number, across: number) => place(wrist, up, along, -side * across);
  const fingers = FINGERS.map(({ along, across, bones, fan, radius }) => {
    const way = up - side * fan * mix(0.12, 1.15, spread) * (1 - 0.7 * curl);
    return {
      joints: bend(on(along, across * mix(1, FIST_WIDTH, curl)), way, bones, curl),
      radius: radius * mix(1, FIST_WIDTH, curl),
    };
  });
  return {
    elbow,
    wrist,
    up,
    palm: [on(3, -7.6), on(3, 7.8), on(26, 12), on(29, -11.4)],
    fingers,
    thumb: { joints: thumbOf(on, curl, spread), radius: 3.9 },
  };
}

/** The joints of a finger that bends towards the viewer. Of each bone only its part along the palm is seen. */
function bend(
  root: Point,
  way: number,
  bones: readonly [number, number, number],
  curl: number,
): Finger['joints'] {
  const [a, b, c] = FIST;
  const first = reach(root, way, bones[0] * cos(a * curl));
  const second = reach(first, way, bones[1] * cos((a + b) * curl));
  return [root, first, second, reach(second, way, bones[2] * cos((a + b + c) * curl))];
}

/** The joints of the thumb: out in a fan, beside the palm at rest, and over the fingers in a fist. */
function thumbOf(
  on: (along: number, across: number) => Point,
  curl: number,
  spread: number,
): Finger['joints'] {
  const open = [
    on(9, -6),
    on(14, mix(-13, -15, spread)),
    on(21, mix(-15.5, -23, spread)),
    on(29, mix(-15.5, -28.5, spread)),
  ];
  const fist = [on(9, -7), on(16.5, -12.4), on(21.4, -8), on(21.6, 2.6)];
  const joint = (index: 0 | 1 | 2 | 3): Point => {
    const [from, to] = [open[index] ?? on(0, 0), fist[index] ?? on(0, 0)];
    return { x: mix(from.x, to.x, curl), y: mix(from.y, to.y, curl) };
  };
  return [joint(0), joint(1), joint(2), joint(3)];
}
