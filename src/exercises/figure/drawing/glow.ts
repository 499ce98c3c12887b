/** Finds the muscles at which an exercise is felt: their lines on the body, and their outlines. */
import type { GlowPlace } from '../../scene';
import { angleOf, type Point, place, pointBetween } from '../skeleton/geometry';
import { type Limb, limbs } from '../skeleton/pose';
import type { Skeleton } from '../skeleton/rig';
import { besideSpine } from '../skeleton/spine';
import type { BodyFrame } from './frame';
import { frontGlow } from './glow-front';
import { muscle } from './shapes';

/** A muscle that glows, and the limb it is on: 1 is the far or right one. */
export interface GlowingMuscle {
  readonly limb: Limb;
  /** The glow is drawn in front of a sleeve, which would hide it. */
  readonly onArm: boolean;
  /** The outline; empty while it does not glow. */
  readonly d: string;
}

/** The places whose glow is drawn in front of a sleeve. */
const armPlaces = new Set<GlowPlace>([
  'blades',
  'shoulder',
  'shoulders',
  'arm',
  'forearm',
  'chest',
  'neck-side',
  'side',
]);

/** Half the thickness of a muscle at its belly, in units. */
const THICK: Record<GlowPlace, number> = {
  'hip-front': 2.4,
  thigh: 2.7,
  hamstring: 2.7,
  seat: 3.2,
  leg: 2.4,
  calf: 2.2,
  side: 2.2,
  shoulder: 2.2,
  arm: 1.8,
  forearm: 1.6,
  back: 2.1,
  blades: 2.2,
  belly: 2.6,
  breastbone: 2.4,
  nape: 1.5,
  'neck-side': 1.4,
  shoulders: 1.6,
  chest: 2.6,
  waist: 2.6,
  glutes: 2.7,
};

/** The muscles that glow, always the same number for each limb. */
export function glowingMuscles({ skeleton, glow, worked }: BodyFrame): GlowingMuscle[] {
  return glow.flatMap(({ place: where, on }) =>
    limbs.map((limb) => {
      const glows = on === 'both' || limb === (on === 'trunk' ? 0 : worked);
      return {
        limb,
        onArm: armPlaces.has(where),
        d: glows ? muscle(glowPoints[where](skeleton, limb), THICK[where]) : '',
      };
    }),
  );
}

const glowPoints: Record<GlowPlace, (skeleton: Skeleton, limb: Limb) => readonly Point[]> = {
  ...frontGlow,
  'hip-front': (skeleton, limb) => {
    const { hip, knee } = skeleton.legs[limb];
    const trunk = angleOf(skeleton.pelvis, skeleton.waist);
    const thigh = angleOf(hip, knee);
    return [
      place(skeleton.pelvis, trunk, 9, -3.6),
      place(skeleton.pelvis, trunk, 3, -4.4),
      place(hip, thigh, 5, 3.4),
      place(hip, thigh, 11, 2.9),
      place(hip, thigh, 16, 2.2),
    ];
  },
  thigh: (skeleton, limb) => {
    const { hip, knee } = skeleton.legs[limb];
    const thigh = angleOf(hip, knee);
    return [place(hip, thigh, 6, 3.2), place(hip, thigh, 14, 2.6), place(knee, thigh, -2, 1.6)];
  },
  hamstring: (skeleton, limb) => {
    const { hip, knee } = skeleton.legs[limb];
    const thigh = angleOf(hip, knee);
    return [place(hip, thigh, 7, -4), place(hip, thigh, 14, -3.2), place(knee, thigh, -2, -2.4)];
  },
  seat: (skeleton, limb) => {
    const { hip, knee } = skeleton.legs[limb];
    const trunk = angleOf(skeleton.pelvis, skeleton.waist);
    const thigh = angleOf(hip, knee);
    return [
      place(skeleton.pelvis, trunk, 6, 3.4),
      place(skeleton.pelvis, trunk, 1, 4.2),
      place(hip, thigh, 4, -3.8),
      place(hip, thigh, 10, -3),
    ];
  },
  back: (skeleton) => [3, 8, 13, 18, 23, 27].map((up) => besideSpine(skeleton, up, -2.6)),
  belly: (skeleton) => [4, 9, 14, 19].map((up) => besideSpine(skeleton, up, 2.8)),
  blades: (skeleton) => [18, 22, 26, 28.5].map((up) => besideSpine(skeleton, up, -4.8)),
  breastbone: (skeleton) => [16, 20, 24].map((up) => besideSpine(skeleton, up, 3.8)),
  nape: ({ neck, collar }) => {
    const down = angleOf(neck, collar);
    return [place(neck, down, 6.5, -3), place(neck, down, 2.5, -2.1), place(neck, down, -2.5, -3.4)];
  },
  leg: (skeleton, limb) => {
    const { hip, knee, ankle } = skeleton.legs[limb];
    return [pointBetween(hip, knee, 0.45), knee, pointBetween(knee, ankle, 0.7)];
  },
  calf: (skeleton, limb) => {
    const { knee, ankle } = skeleton.legs[limb];
    const back = skeleton.view === 'side' ? -1.5 : 0;
    const shank = angleOf(knee, ankle);
    return [
      place(knee, shank, 5, back),
      place(knee, shank, 11, back * 1.1),
      place(knee, shank, 17, back / 3),
    ];
  },
  side: (skeleton, limb) => {
    const out = limb === 0 ? -1 : 1;
    const trunk = angleOf(skeleton.waist, skeleton.pelvis);
    const chest = angleOf(skeleton.collar, skeleton.waist);
    const { shoulder, elbow } = skeleton.arms[limb];
    return [
      place(skeleton.pelvis, trunk, 5, out * 7.6),
      place(skeleton.pelvis, trunk, -3, out * 7.4),
      place(skeleton.waist, trunk, -1, out * 6.3),
      place(skeleton.collar, chest, 7, out * 7.6),
      place(shoulder, chest, 0, out * -1.2),
      pointBetween(shoulder, elbow, 0.6),
    ];
  },
  shoulder: (skeleton, limb) => {
    const { shoulder, elbow } = skeleton.arms[limb];
    const arm = angleOf(shoulder, elbow);
    return [place(shoulder, arm, -0.5, 1.2), place(shoulder, arm, 3.5, 1), place(shoulder, arm, 8, 0.3)];
  },
  forearm: (skeleton, limb) => {
    const { elbow, wrist } = skeleton.arms[limb];
    return [0.1, 0.4, 0.85].map((share) => pointBetween(elbow, wrist, share));
  },
  arm: (skeleton, limb) => {
    const { shoulder, elbow, wrist } = skeleton.arms[limb];
    return [pointBetween(shoulder, elbow, 0.15), elbow, pointBetween(elbow, wrist, 0.85)];
  },
};
