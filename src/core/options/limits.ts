/** What the person says about their body and place. Options own these lists; exercises say which of them matter. */

/** Limits of the person: exercises that they concern are hidden, or shown with a note and in an easier form. */
export const limits = [
  'back-acute',
  'knee',
  'hip-replacement',
  'balance',
  'pregnancy',
  'shoulder',
  'neck',
  'wrist',
  'blood-pressure',
  'floor',
] as const;
export type Limit = (typeof limits)[number];

/** What the person hopes for. */
export const hopes = ['low-back', 'hips', 'neck-shoulders', 'sit-less'] as const;
export type Hope = (typeof hopes)[number];

/** What an exercise may need and the person may or may not have. */
export const equipment = ['chair', 'desk', 'wall', 'space', 'doorway', 'cushion', 'mat', 'bed'] as const;
export type Equipment = (typeof equipment)[number];
