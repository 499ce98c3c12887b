/** The facts about a person that decide which exercises are in the routine. */
import type { Entry } from '../../core/journal/entries';
import type { Options } from '../../core/options/options';
import { isSore } from '../choosing/roles';
import { isExerciseAllowed, lacksBed, mayLie } from '../hindrances';
import type { Track } from './levels';
import type { RoutineProfile } from './today';

/** The profile of a person for the routine of today. `today` has the entries since their day began (`plan.ts`). */
export function profileOf(options: Options, today: readonly Entry[]): RoutineProfile {
  return {
    track: trackOf(options),
    allows: (exercise) => isExerciseAllowed(exercise, options) && !lacksBed(exercise, options),
    limits: options.limits,
    sore: isSore(today),
  };
}

/** The person's track: `floor` only if they turned on the floor and no limit forbids it. */
function trackOf(options: Options): Track {
  if (options.seat !== 'on-feet') return 'seated';
  return options.floorAtWork && mayLie(options) ? 'floor' : 'standing';
}
