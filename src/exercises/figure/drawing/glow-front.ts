/** The lines of the places that are seen from the front. */
import type { GlowPlace } from '../../scene';
import { angleOf, type Point, place, pointBetween } from '../skeleton/geometry';
import type { Limb } from '../skeleton/pose';
import type { Skeleton } from '../skeleton/rig';

type FrontPlace = Extract<GlowPlace, 'neck-side' | 'shoulders' | 'chest' | 'waist' | 'glutes'>;

export const frontGlow: Record<FrontPlace, (skeleton: Skeleton, limb: Limb) => readonly Point[]> = {
  'neck-side': ({ head, collar, waist, arms }, limb) => {
    const out = outOf(limb);
    const { shoulder } = arms[limb];
    return [
      place(head, angleOf(head, collar), 5, out * 3.2),
      place(collar, angleOf(collar, waist), -3, out * 3.4),
      place(shoulder, angleOf(collar, waist), -0.6, out * -3),
    ];
  },
  shoulders: ({ collar, waist, arms }, limb) => {
    const out = outOf(limb);
    const { shoulder, elbow } = arms[limb];
    return [
      place(collar, angleOf(collar, waist), -3.4, out * 3.4),
      place(shoulder, angleOf(collar, waist), 0.2, out * -3),
      pointBetween(shoulder, elbow, 0.28),
    ];
  },
  chest: ({ collar, waist, arms, turn }, limb) => {
    const out = outOf(limb);
    const down = angleOf(collar, waist);
    const { shoulder, elbow } = arms[limb];
    return [
      place(collar, down, 8.5, out * 1.6 + turn / 12),
      place(collar, down, 6.5, out * 6),
      place(shoulder, down, 2.4, 0),
      pointBetween(shoulder, elbow, 0.3),
    ];
  },
  waist: ({ collar, waist, pelvis }, limb) => {
    const out = outOf(limb);
    return [
      place(collar, angleOf(collar, waist), 8, out * 6.4),
      place(waist, angleOf(waist, pelvis), -1, out * 5.6),
      place(pelvis, angleOf(waist, pelvis), -4, out * 6.6),
    ];
  },
  glutes: ({ legs }, limb) => {
    const out = outOf(limb);
    const { hip, knee } = legs[limb];
    const thigh = angleOf(hip, knee);
    return [
      { x: hip.x + out * 1.6, y: hip.y + 3.2 },
      { x: hip.x + out * 3, y: hip.y - 0.8 },
      place(pointBetween(hip, knee, 0.5), thigh, 0, out * -3.4),
      place(pointBetween(hip, knee, 0.85), thigh, 0, out * -3.2),
    ];
  },
};

function outOf(limb: Limb): -1 | 1 {
  return limb === 0 ? -1 : 1;
}
