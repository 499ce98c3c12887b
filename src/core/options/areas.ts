/** The regions of the body that exercises are for. Own exercises store them, so a name must never change. */
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
