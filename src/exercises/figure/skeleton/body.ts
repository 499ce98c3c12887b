/** The measures of the person and of the wheelchair. */

/** Lengths of the body, in units. `ankle` is its height over the sole. Ball, toe and heel are measured from it. */
export const body = {
  ankle: 4,
  shank: 25,
  thigh: 25,
  lowTrunk: 14,
  highTrunk: 15,
  neck: 5,
  head: 6.5,
  upperArm: 18.5,
  forearm: 14.5,
  hand: 8.6,
  ball: 6,
  toe: 10,
  heel: 4,
  shoulders: 12,
  hips: 8,
} as const;

/** The measures of the wheelchair in the side view, in units. The hips of the person are over x = 0. */
export const wheelchair = {
  /** How much higher the person sits than on an office chair, so that the feet are on the footrests. */
  rise: 4,
  axle: { x: -1, y: 17 },
  /** The radius of the big wheel, and of the rim that the hands push. */
  wheel: 17,
  rim: 14.5,
} as const;
