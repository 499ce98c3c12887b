/** Derives from the options and the journal what the routine needs to know about the person. */
import type { Entry } from '../../core/journal/entries';
import type { Options } from '../../core/options/options';
import { isSore } from '../choosing/roles';
import type { Exercise } from '../exercise';
import { isExerciseAllowed, mayLie } from '../hindrances';
import type { Track } from './levels';
import type { RoutineProfile } from './today';

/** `today` are the entries of the person's day. */
export function profileOf(options: Options, today: readonly Entry[]): RoutineProfile {
  return {
    track: trackOf(options),
    allows: (exercise) => isExerciseAllowed(exercise, options) && isAtHand(exercise, options),
    limits: options.limits,
    sore: isSore(today),
  };
}

/** The person's track. It is on the mat only if they have said that they can use the floor. */
function trackOf(options: Options): Track {
  if (options.seat !== 'on-feet') return 'seated';
  return options.floorAtWork && mayLie(options) ? 'floor' : 'standing';
}

/** Whether the person has a bed, if the exercise needs one. All other equipment is assumed: a carpet serves as a mat. */
function isAtHand({ needs }: Exercise, { equipment }: Options): boolean {
  return !needs.includes('bed') || equipment.includes('bed');
}
