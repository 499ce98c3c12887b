/** What is known of the person, as the routine asks for it. */
import type { Clock } from '../../core/clock/clock';
import type { Options } from '../../core/options/options';
import { SORE } from '../choosing/roles';
import type { Exercise } from '../exercise';
import { isExerciseAllowed } from '../hindrances';
import type { Track } from './levels';
import type { RoutineProfile } from './today';

export function profileOf(options: Options, clock: Clock): RoutineProfile {
  const score = clock.day?.felt?.score ?? 0;
  return {
    track: trackOf(options),
    allows: (exercise) => isExerciseAllowed(exercise, options) && isAtHand(exercise, options),
    sore: score >= SORE,
  };
}

/** Whether a mat would be anything for this person: not seated, and not where lying on the back is unwise. */
export function mayLie({ seat, limits }: Options): boolean {
  return seat === 'on-feet' && !limits.includes('floor') && !limits.includes('pregnancy');
}

/** On the mat only for who said that they can use the floor. */
function trackOf(options: Options): Track {
  if (options.seat !== 'on-feet') return 'seated';
  return options.floorAtWork && mayLie(options) ? 'floor' : 'standing';
}

/** A mat is any carpet; a bed is there or not. */
function isAtHand({ needs }: Exercise, { equipment }: Options): boolean {
  return !needs.includes('bed') || equipment.includes('bed');
}
