/** The exercises that have a part of their own in breaks. */
import type { ExerciseId } from '../library';

/** Opens a break: Dr Epler's ceiling stretch. */
export const OPENER: ExerciseId = 'ceiling-stretch';
export const SEATED_OPENER: ExerciseId = 'chair-ceiling-reach';
/** What *Just stand* plays, and what makes a break long enough on one's feet. */
export const JUST_STAND: ExerciseId = 'stand-tall-reset';
/** What *Walk* plays. */
export const WALKING: ExerciseId = 'walk-short';
/** Ends a break with a look far away. */
export const CLOSER: ExerciseId = 'far-gaze';
