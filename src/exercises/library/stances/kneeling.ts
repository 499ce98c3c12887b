/** Poses on one knee, from the side: the near knee is on a cushion, and the far foot is in front. */

/** The far hand on a desk. */
const onDesk = { hands: [null, { on: 'desk', x: 14 }] } as const;

/** Standing behind the cushion. */
export const behindCushion = { root: [-34.3, 54], shoulder: 2, elbow: 10 } as const;

/** On the way down. */
export const halfWayDown = {
  root: [3, 41],
  trunk: 6,
  shoulder: 2,
  elbow: 10,
  hip: [-13.4, 67.3],
  knee: [46.5, 61.2],
  ankle: [7.9, -0.2],
  ...onDesk,
} as const;

/** The near hand on the far knee. */
export const halfKneel = {
  root: [0, 32.6],
  shoulder: 36.6,
  elbow: 4,
  wrist: 39.4,
  hip: [0, 81.7],
  knee: [87.2, 81.1],
  ankle: [3.2, -0.6],
  ...onDesk,
} as const;

/** The hips forward and the back straight. Values for hips, legs and the far hand only. */
export const hipsForward = {
  root: [7.3, 31.5],
  trunk: -3,
  hip: [-20, 78.9],
  knee: [70.2, 98.3],
  ankle: [3.2, 16.4],
  ...onDesk,
} as const;

/** `hipsForward`, with the near hand still on the far knee. */
export const stretched = {
  ...hipsForward,
  chest: 4,
  neck: -1,
  shoulder: 38.4,
  elbow: 4,
  wrist: 38.6,
} as const;

/** On both knees, while the person changes legs. */
export const bothKnees = {
  root: [0, 32.6],
  shoulder: 2,
  elbow: 10,
  knee: 87.2,
  ankle: 3.2,
  ...onDesk,
} as const;
