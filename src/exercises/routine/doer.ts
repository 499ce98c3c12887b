/** What is known of the person, as the routine asks for it. */
import type { Clock } from '../../core/clock';
import type { Options } from '../../core/options';
import type { Exercise, Group } from '../exercise';
import type { Track } from './levels';
import type { Doer } from './today';

/** From this score on, *Your back today?* makes the day one of a sore back. */
export const SORE = 7;

/** All that moves a replaced hip: until whoever treats it has said which moves are fine, none of it is shown. */
const hips: ReadonlySet<Group> = new Set<Group>([
  'hip-flexors',
  'hip-flexor-stretch',
  'hip-flexor-strength',
  'glutes',
]);

export function doerOf(options: Options, clock: Clock): Doer {
  const score = clock.day?.felt?.score ?? 0;
  return {
    track: trackOf(options),
    allows: (exercise) => isAllowed(exercise, options),
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

function isAllowed(exercise: Exercise, options: Options): boolean {
  const { limits, hidden, hipCleared, seat, equipment } = options;
  const { id, group, avoid, flags, needs } = exercise;
  if (hidden.includes(id) || avoid.some((limit) => limits.includes(limit))) return false;
  if (limits.includes('hip-replacement') && !hipCleared && hips.has(group)) return false;
  if (seat === 'wheelchair' && !flags.includes('wheelchair-ok')) return false;
  // A mat is any carpet; a bed is there or not.
  return !needs.includes('bed') || equipment.includes('bed');
}
