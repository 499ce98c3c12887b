/** Poses on hands and knees on a mat, from the side. Each exercise sets the place of the knees along the mat. */

/** Upright on both knees, as the start. */
export const onKnees = { shoulder: 3, elbow: 12, hip: [-1.8, 1.8], knee: [85.2, 88.9], ankle: -67 } as const;

/** The hands under the shoulders, and the back level. */
export const allFours = {
  trunk: 79,
  shoulder: [76.4, 81.8],
  elbow: [8.3, 4],
  wrist: [84.3, 83.2],
  hip: [79.2, 82.8],
  knee: [87.2, 90.8],
  ankle: -67,
} as const;
