/** The reasons why an exercise is not shown to a person. All of them are listed, so that a page can name them. */
import type { Equipment, Limit } from '../core/options/limits';
import type { Options } from '../core/options/options';
import type { Exercise, Group, Position } from './exercise';

export type Hindrance =
  | { readonly kind: 'limit'; readonly limit: Limit }
  /** The exercise is done kneeling, and the person has not turned on the floor at work. */
  | { readonly kind: 'floor' }
  /** The exercise is for a person who takes breaks in another way: on their feet, seated, or in a wheelchair. */
  | { readonly kind: 'seat' }
  /** The exercise would attract attention, and the person wants discreet ones. */
  | { readonly kind: 'discreet' }
  | { readonly kind: 'need'; readonly need: Equipment };

/**
 * The groups that move a replaced hip. They are hidden until the person who treats the hip has said which moves are
 * fine (`hipCleared`).
 */
const hips: ReadonlySet<Group> = new Set<Group>([
  'hip-flexors',
  'hip-flexor-stretch',
  'hip-flexor-strength',
  'glutes',
]);

export type Bounds = Pick<Options, 'limits' | 'hidden' | 'hipCleared' | 'seat'>;

/**
 * Whether a person's limits, wheelchair and hidden exercises allow an exercise. Only allowed exercises are chosen. An
 * exercise of the person's own is forbidden only if it is hidden.
 */
export function isExerciseAllowed(exercise: Exercise, bounds: Bounds): boolean {
  if (bounds.hidden.includes(exercise.id)) return false;
  return (
    exercise.words !== undefined ||
    (forbiddingLimits(exercise, bounds).length === 0 && fitsWheelchair(exercise, bounds))
  );
}

/** The reasons in a person's limits, seat and place not to show an exercise. Their own exercises have none. */
export function hindrancesOf(exercise: Exercise, options: Options): readonly Hindrance[] {
  if (exercise.words) return [];
  return [
    ...forbiddingLimits(exercise, options).map((limit) => ({ kind: 'limit', limit }) as const),
    ...seatHindrances(exercise, options),
    ...placeHindrances(exercise, options),
  ];
}

function forbiddingLimits({ avoid, group }: Exercise, { limits, hipCleared }: Bounds): readonly Limit[] {
  const avoided = avoid.filter((limit) => limits.includes(limit));
  const hipUncleared = limits.includes('hip-replacement') && !hipCleared && hips.has(group);
  return hipUncleared && !avoided.includes('hip-replacement') ? [...avoided, 'hip-replacement'] : avoided;
}

/** Whether the exercise can be done in a wheelchair, if the person uses one, or without one, if they do not. */
function fitsWheelchair({ flags }: Exercise, { seat }: Bounds): boolean {
  return seat === 'wheelchair' ? flags.includes('wheelchair-ok') : !flags.includes('wheelchair-only');
}

const seatedPositions: ReadonlySet<Position> = new Set<Position>([
  'seated',
  'seated or standing',
  'seated in a wheelchair',
]);

/** Whether an exercise for a break fits the way in which the person takes breaks. Eyes rest in any position. */
export function fitsSeat({ group, position, use }: Exercise, seat: Options['seat']): boolean {
  if (group === 'eyes') return true;
  return seat === 'on-feet' ? use !== 'seated' : seatedPositions.has(position);
}

function seatHindrances(exercise: Exercise, options: Options): readonly Hindrance[] {
  const fits = exercise.use === 'routine' || fitsSeat(exercise, options.seat);
  return fits && fitsWheelchair(exercise, options) ? [] : [{ kind: 'seat' }];
}

/** The routine is done where there is room for it, and any carpet is a mat, so that only a bed can be missing. */
function placeHindrances(
  exercise: Exercise,
  { equipment, discreet, floorAtWork }: Options,
): readonly Hindrance[] {
  const { needs, flags, group, use } = exercise;
  const missing = needs.flatMap((need) =>
    need === 'wheelchair' || equipment.includes(need) ? [] : [{ kind: 'need', need } as const],
  );
  if (use === 'routine') return missing.filter(({ need }) => need === 'bed');
  const needsFloor = flags.includes('opt-in-at-work') && !floorAtWork;
  const attractsAttention = discreet && group !== 'walk' && !flags.includes('discreet');
  return [
    ...missing,
    ...(needsFloor ? [{ kind: 'floor' } as const] : []),
    ...(attractsAttention ? [{ kind: 'discreet' } as const] : []),
  ];
}
