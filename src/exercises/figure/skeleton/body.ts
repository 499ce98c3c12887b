/** Lengths of the body, in units. `ankle` is its height over the sole; ball, toe and heel are seen from it. */
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
  hand: 7,
  ball: 6,
  toe: 10,
  heel: 4,
  shoulders: 12,
  hips: 8,
} as const;
