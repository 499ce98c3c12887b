/** On hands and knees, from the side, on a mat. Where along it the knees are is each exercise's own. */

/** Up on both knees first. */
export const onKnees = { shoulder: 3, elbow: 12, hip: [-1.8, 1.8], knee: [85.2, 88.9], ankle: -67 } as const;

/** Hands under shoulders, the back level. */
export const allFours = {
  trunk: 79,
  shoulder: [76.4, 81.8],
  elbow: [8.3, 4],
  wrist: [84.3, 83.2],
  hip: [79.2, 82.8],
  knee: [87.2, 90.8],
  ankle: -67,
} as const;
