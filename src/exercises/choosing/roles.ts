/** The part that exercises play in breaks: fixed ones, walks, the part of the body, and those for a sore back. */
import type { Entry } from '../../core/journal/entries';
import { type Exercise, type Group, isAway } from '../exercise';
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

/** Where nobody stands, leaning forward is what eases the hips. */
export function groupOf(exercise: Exercise): Group {
  return exercise.id === 'chair-forward-lean' ? 'hip-flexors' : exercise.group;
}

export function isWalk(exercise: Exercise): boolean {
  return exercise.group === 'walk' || isAway(exercise);
}

/** From this score on, *Your back today?* makes the day one of a sore back. */
export const SORE = 7;

/** All that is chosen on such a day. */
export const gentle: ReadonlySet<string> = new Set<ExerciseId>([
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
