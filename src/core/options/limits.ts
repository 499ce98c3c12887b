/** What a person tells of their body and their place. Options own these lists; exercises say which of them matter. */

/** Something a person may have to avoid: an exercise is then hidden, or shown with its note and in its easier form. */
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

/** What an exercise may need, as far as a person can have it or not. */
export const equipment = ['chair', 'desk', 'wall', 'space', 'doorway', 'cushion', 'mat', 'bed'] as const;
export type Equipment = (typeof equipment)[number];
