/** Poses of a wrist in the close-up, seen from the side of the thumb, and the joints that follow from them. */
import { mix, type Point, place, pointBetween, reach } from '../skeleton/geometry';

/** A pose of the wrist. What is left out is 0. The arm is held out to the right of the screen, with the palm down. */
export interface WristPose {
  /** How far the hand is bent up at the wrist, in degrees; down if negative. */
  readonly bend?: number;
  /** The other hand holds the fingers: 1 at their palm side, −1 at their back, and 0 out of sight. */
  readonly hold?: number;
}

/** A pose of the wrist with all values filled in. `breath` is how far the arm has risen, in units of the body. */
export type WristPosture = Readonly<Record<'bend' | 'hold' | 'breath', number>>;

/** Fills in the values that a pose leaves out. */
export function wristPostureOf({ bend = 0, hold = 0 }: WristPose): WristPosture {
  return { bend, hold, breath: 0 };
}

/** The weighted mean of postures. The weights add up to 1. */
export function combineWrists(weighted: readonly (readonly [WristPosture, number])[]): WristPosture {
  const sum = (key: keyof WristPosture) =>
    weighted.reduce((all, [each, weight]) => all + each[key] * weight, 0);
  return { bend: sum('bend'), hold: sum('hold'), breath: sum('breath') };
}

/** The arm that is held out, from the elbow to the fingertips. */
export interface HeldArm {
  readonly elbow: Point;
  readonly wrist: Point;
  readonly knuckles: Point;
  readonly fingertip: Point;
  /** The thumb, from its root to its tip. */
  readonly thumb: readonly [Point, Point, Point];
}

/** The hand that holds the fingers: its four fingers lie across them, from the first point to the second. */
export interface Helper {
  readonly elbow: Point;
  readonly wrist: Point;
  readonly palm: Point;
  readonly fingers: readonly (readonly [Point, Point])[];
}

/** The lengths of the palm and of the fingers, in units of the picture. */
const PALM = 25;
const FINGERS = 25;
/** The height of the straight arm. It makes room for a hand that is bent up or down. */
const MIDDLE = 44;
/** The places of the helping fingers along the fingers that they hold. */
const ACROSS = [9, 3, -3, -9] as const;

/** The arm that is held out. */
export function heldArmOf({ bend, breath }: WristPosture): HeldArm {
  const height = MIDDLE - bend * 0.2 + breath * 0.6;
  const wrist = { x: 4, y: height };
  const up = 90 + bend;
  const knuckles = reach(wrist, up, PALM);
  // Fingers that are pulled bend a little further than the hand.
  const fingertip = reach(knuckles, up + bend * 0.08, FINGERS);
  const thumb = [
    place(wrist, up, 7, -3),
    place(wrist, up, 15, -8.5),
    place(wrist, up + bend * 0.04, 26, -9.5),
  ] as const;
  return { elbow: { x: -78, y: height }, wrist, knuckles, fingertip, thumb };
}

/** The other hand. While it does not hold, it is below the picture. */
export function helperOf(posture: WristPosture): Helper {
  const { bend, hold } = posture;
  const { knuckles, fingertip } = heldArmOf(posture);
  const grip = pointBetween(knuckles, fingertip, 0.5);
  const along = 90 + bend;
  const side = hold < 0 ? 1 : -1;
  const away = 1 - Math.abs(hold);
  const moved = ({ x, y }: Point): Point => ({ x: x + 12 * away, y: y - 95 * away });
  const on = (up: number, aside: number) => moved(place(grip, along, up, side * aside));
  const palm = on(0, 9.5);
  const wrist = { x: palm.x + 9, y: palm.y - 17 };
  return {
    elbow: { x: mix(wrist.x, 26, 0.6), y: wrist.y - 62 },
    wrist,
    palm,
    fingers: ACROSS.map((up) => [on(up, 8), on(up * 0.96, -5.4)] as const),
  };
}
