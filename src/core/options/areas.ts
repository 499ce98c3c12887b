/** The regions of the body that exercises are for. Stored beside own exercises, so a name is never changed. */
export const areas = [
  'whole-body',
  'hip-flexors',
  'low-back',
  'upper-back',
  'shoulders',
  'chest',
  'neck',
  'wrists',
  'eyes',
  'core',
  'glutes',
  'thighs',
  'hamstrings',
  'calves',
  'balance',
] as const;
export type Area = (typeof areas)[number];
