/** The roles of exercises in breaks: the fixed ones, the walks, the group of each, and those for a sore back. */
import type { Entry } from '../../core/journal/entries';
import { type Exercise, type Group, isAway } from '../exercise';
import type { ExerciseId } from '../library';

/** Opens a break: Dr Epler's ceiling stretch. */
export const OPENER: ExerciseId = 'ceiling-stretch';
export const SEATED_OPENER: ExerciseId = 'chair-ceiling-reach';
/** *Just stand* plays it. It is also added to a break that is too short on one's feet. */
export const JUST_STAND: ExerciseId = 'stand-tall-reset';
/** *Walk* plays it. */
export const WALKING: ExerciseId = 'walk-short';
/** Ends a break with a look into the distance. */
export const CLOSER: ExerciseId = 'far-gaze';

/** The group that an exercise counts for. Leaning forward on a chair is what eases the hips of a seated person. */
export function groupOf(exercise: Exercise): Group {
  return exercise.id === 'chair-forward-lean' ? 'hip-flexors' : exercise.group;
}

export function isWalk(exercise: Exercise): boolean {
  return exercise.group === 'walk' || isAway(exercise);
}

/** A score of at least this in *How is your back today?* makes the day one with a sore back. */
export const SORE = 7;

/** The only exercises that are chosen on such a day. */
export const gentleExercises: ReadonlySet<string> = new Set<ExerciseId>([
  'walk-short',
  'stand-tall-reset',
  'split-stance-tuck',
  'heel-raises',
  'shoulder-rolls',
  'chin-tuck',
  'roll-break',
  'chair-punches',
  'chair-open-arms',
  'neck-side-tilt',
]);

/** Whether the person said today that their back is sore, or that a break hurt. */
export function isSore(today: readonly Entry[]): boolean {
  const felt = today.findLast((entry) => entry.kind === 'felt');
  const hurt = today.some(({ kind }) => kind === 'hurt');
  return hurt || (felt?.kind === 'felt' && felt.score >= SORE);
}
