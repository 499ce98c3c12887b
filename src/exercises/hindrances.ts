/** Why an exercise is not shown to a person: everything that stands against it, so that they can be told. */
import type { Equipment, Limit } from '../core/options/limits';
import type { Options } from '../core/options/options';
import type { Exercise, Group } from './exercise';

export type Hindrance =
  | { readonly kind: 'limit'; readonly limit: Limit }
  /** Kneeling in a break has not been chosen. */
  | { readonly kind: 'floor' }
  /** It is for those who walk and stand, or only for those in a wheelchair. */
  | { readonly kind: 'seat' }
  /** It would draw eyes. */
  | { readonly kind: 'discreet' }
  | { readonly kind: 'need'; readonly need: Equipment };

/** All that moves a replaced hip: until whoever treats it has said which moves are fine, none of it is shown. */
const hips: ReadonlySet<Group> = new Set<Group>([
  'hip-flexors',
  'hip-flexor-stretch',
  'hip-flexor-strength',
  'glutes',
]);

export type Bounds = Pick<Options, 'limits' | 'hidden' | 'hipCleared' | 'seat'>;

/** Whether no limit, no wheelchair and no wish forbids an exercise: whatever is chosen for a person is among it. */
export function isExerciseAllowed(exercise: Exercise, bounds: Bounds): boolean {
  if (bounds.hidden.includes(exercise.id)) return false;
  return exercise.words !== undefined || (limitsOf(exercise, bounds).length === 0 && rolls(exercise, bounds));
}

/** What of the person's limits, seat and place keeps an exercise away; nothing keeps away what they made themselves. */
export function hindrancesOf(exercise: Exercise, options: Options): readonly Hindrance[] {
  if (exercise.words) return [];
  return [
    ...limitsOf(exercise, options).map((limit) => ({ kind: 'limit', limit }) as const),
    ...seatOf(exercise, options),
    ...placeOf(exercise, options),
  ];
}

function limitsOf({ avoid, group }: Exercise, { limits, hipCleared }: Bounds): readonly Limit[] {
  const avoided = avoid.filter((limit) => limits.includes(limit));
  const held = limits.includes('hip-replacement') && !hipCleared && hips.has(group);
  return held && !avoided.includes('hip-replacement') ? [...avoided, 'hip-replacement'] : avoided;
}

/** Whether it can be done in a wheelchair, or without one. */
function rolls({ flags }: Exercise, { seat }: Bounds): boolean {
  return seat === 'wheelchair' ? flags.includes('wheelchair-ok') : !flags.includes('wheelchair-only');
}

function seatOf(exercise: Exercise, options: Options): readonly Hindrance[] {
  const sits = options.seat !== 'seated' || exercise.use !== 'nudge';
  return sits && rolls(exercise, options) ? [] : [{ kind: 'seat' }];
}

/** The routine is done where there is room for it: only a bed is there or not, and any carpet is a mat. */
function placeOf(exercise: Exercise, { equipment, discreet, floorAtWork }: Options): readonly Hindrance[] {
  const { needs, flags, group, use } = exercise;
  const needed = needs.flatMap((need) =>
    need === 'wheelchair' || equipment.includes(need) ? [] : [{ kind: 'need', need } as const],
  );
  if (use === 'routine') return needed.filter(({ need }) => need === 'bed');
  const kneels = flags.includes('opt-in-at-work') && !floorAtWork;
  const seen = discreet && group !== 'walk' && !flags.includes('discreet');
  return [
    ...needed,
    ...(kneels ? [{ kind: 'floor' } as const] : []),
    ...(seen ? [{ kind: 'discreet' } as const] : []),
  ];
}
