/** The measures of the wheelchair in the side view, in units, with its person's hips over x = 0. */
export const wheelchair = {
  /** How much higher than on an office chair one sits, so that the feet are on the footrests. */
  rise: 4,
  axle: { x: -1, y: 17 },
  /** Radius of the big wheel, and of the rim that the hands push. */
  wheel: 17,
  rim: 14.5,
} as const;
