/** Poses of the face in the close-up, and the eyes that follow from them. */
import { clamp } from '../../../core/clamp';
import { mix } from '../skeleton/geometry';
import type { Pair } from '../skeleton/pose';

/** A pose of the face. What is left out is 0, but the lids are 1 (open). */
export interface FacePose {
  /** Where the eyes look, relative to the head: to the right of the screen and up, each from −1 to 1. */
  readonly gaze?: Pair;
  /** How far the lids are open, 0 (closed) to 1. */
  readonly lids?: number;
  /** How far the eyes turn in: from 0 for something far away to 1 for something at reading distance. */
  readonly verge?: number;
  /** How far the head is turned to the right of the screen, in degrees. */
  readonly headTurn?: number;
  /** A thumb held up in front of the face: from 0 (out of sight) to 1. */
  readonly thumb?: number;
}

/** A face pose with all values filled in. `breath` is how far the shoulders have risen, in units of the body. */
export type FacePosture = Readonly<
  Record<'gazeX' | 'gazeY' | 'lids' | 'verge' | 'headTurn' | 'thumb' | 'breath', number>
>;

/** Fills in the values that a pose leaves out. */
export function facePostureOf(pose: FacePose): FacePosture {
  const [gazeX, gazeY] = pose.gaze ?? [0, 0];
  return {
    gazeX,
    gazeY,
    lids: pose.lids ?? 1,
    verge: pose.verge ?? 0,
    headTurn: pose.headTurn ?? 0,
    thumb: pose.thumb ?? 0,
    breath: 0,
  };
}

/** The weighted mean of postures. The weights add up to 1. */
export function combineFaces(weighted: readonly (readonly [FacePosture, number])[]): FacePosture {
  const sum = (key: keyof FacePosture) =>
    weighted.reduce((all, [each, weight]) => all + each[key] * weight, 0);
  return {
    gazeX: sum('gazeX'),
    gazeY: sum('gazeY'),
    lids: sum('lids'),
    verge: sum('verge'),
    headTurn: sum('headTurn'),
    thumb: sum('thumb'),
    breath: sum('breath'),
  };
}

/** An eye, in units of the head: its middle, half its width, and its pupil as seen. Positive is right and down. */
export interface Eye {
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly pupil: { readonly x: number; readonly y: number };
  /** The distance of the upper and the lower lid from the middle. Down is positive. */
  readonly upper: number;
  readonly lower: number;
}

/** An open eye seen straight on, in units of the head: half its width, the height of its lids, and the iris radius. */
export const EYE = { wide: 1.25, upper: 0.9, lower: 0.72, iris: 0.7 } as const;
/** How far the pupil moves to the side, up or down, and inward for something near. */
const RANGE = { x: 0.5, y: 0.26, verge: 0.3 } as const;
/** Where closed lids meet, below the middle. */
const CLOSED = 0.42;

/** An eye of a posture. `side` is −1 for the eye on the left of the screen. */
export function eyeOf(posture: FacePosture, side: -1 | 1, at: { x: number; y: number; narrow: number }): Eye {
  const { gazeX, gazeY, verge, lids } = posture;
  // The lids follow when the eyes look down.
  const drop = Math.max(0, -gazeY) * 0.5;
  const farthest = EYE.wide - EYE.iris;
  const aside = clamp(RANGE.x * gazeX - side * RANGE.verge * verge, -farthest, farthest);
  return {
    x: at.x,
    y: at.y,
    wide: EYE.wide * at.narrow,
    pupil: { x: at.x + aside * at.narrow, y: at.y - RANGE.y * gazeY },
    upper: mix(CLOSED, -EYE.upper + drop, lids),
    lower: mix(CLOSED, EYE.lower, lids),
  };
}
