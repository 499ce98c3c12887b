/** Where an exercise is felt, as lines on the body. */
import type { GlowPlace } from './exercise';
import type { Frame } from './frame';
import { angleOf, between, type Point, place } from './geometry';
import { type Limb, limbs } from './pose';
import type { Skeleton } from './rig';

/** The lines that glow; `limb` 1 is the far or right one. */
export function glowLines({ skeleton, glow, worked }: Frame): { limb: Limb; points: readonly Point[] }[] {
  return glow.flatMap(({ place: where, on }) =>
    limbs
      .filter((limb) => on === 'both' || limb === worked)
      .map((limb) => ({ limb, points: glowPoints[where](skeleton, limb) })),
  );
}

const glowPoints: Record<GlowPlace, (skeleton: Skeleton, limb: Limb) => readonly Point[]> = {
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
  leg: (skeleton, limb) => {
    const { hip, knee, ankle } = skeleton.legs[limb];
    return [between(hip, knee, 0.45), knee, between(knee, ankle, 0.7)];
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
      between(shoulder, elbow, 0.6),
    ];
  },
  arm: (skeleton, limb) => {
    const { shoulder, elbow, wrist } = skeleton.arms[limb];
    return [between(shoulder, elbow, 0.15), elbow, between(elbow, wrist, 0.85)];
  },
};
