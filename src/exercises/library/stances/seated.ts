/** Poses of sitting, from the front. */

/** The thighs point at the viewer, who is slightly higher; the feet are on the floor. */
export const seatedFront = {
  root: [0, 33],
  hip: 24.8,
  knee: 23.5,
  short: { thigh: [0.286, 0.286], shank: [0.9, 0.9] },
} as const;

/** Sitting tall, with the hands on the thighs. */
export const handsOnThighs = {
  ...seatedFront,
  shoulder: 14.9,
  elbow: -41.6,
  short: { ...seatedFront.short, upperArm: [0.95, 0.95], forearm: [0.85, 0.85] },
} as const;
