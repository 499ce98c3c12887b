/** The reasons why an exercise is not shown to a person. All of them are listed, so that a page can name them. */
import type { Equipment, Limit } from '../core/options/limits';
import type { Options } from '../core/options/options';
import type { Exercise, Group, Position } from './exercise';

export type Hindrance =
  | { readonly kind: 'limit'; readonly limit: Limit }
  /** The exercise is done kneeling or lying, and the person has not turned on the floor here. */
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

/** Whether an exercise fits the way in which the person takes breaks. Eyes rest in any position. */
export function fitsSeat({ group, position, use }: Exercise, seat: Options['seat']): boolean {
  if (group === 'eyes') return true;
  return seat === 'on-feet' ? use !== 'seated' : seatedPositions.has(position);
}

function seatHindrances(exercise: Exercise, options: Options): readonly Hindrance[] {
  return fitsSeat(exercise, options.seat) && fitsWheelchair(exercise, options) ? [] : [{ kind: 'seat' }];
}

/** The positions of the routine on a mat. */
const matPositions: ReadonlySet<Position> = new Set<Position>([
  'kneeling',
  'lying on back',
  'lying on a bed',
  'floor',
]);

/** Whether a mat suits this person: they do not stay seated, and no limit makes the floor or lying down unwise. */
export function mayLie({ seat, limits }: Bounds): boolean {
  return seat === 'on-feet' && !limits.includes('floor') && !limits.includes('pregnancy');
}

function placeHindrances(exercise: Exercise, options: Options): readonly Hindrance[] {
  return exercise.use === 'routine' ? matHindrances(exercise, options) : breakHindrances(exercise, options);
}

/**
 * Whether an exercise of the routine needs a bed that the person does not have. All other equipment is assumed: the
 * routine is done where there is room for it, and a carpet serves as a mat.
 */
export function lacksBed({ needs }: Exercise, { equipment }: Pick<Options, 'equipment'>): boolean {
  return needs.includes('bed') && !equipment.includes('bed');
}

function matHindrances(exercise: Exercise, options: Options): readonly Hindrance[] {
  const { position, avoid } = exercise;
  const { limits, floorAtWork } = options;
  const bed = lacksBed(exercise, options) ? [{ kind: 'need', need: 'bed' } as const] : [];
  if (!matPositions.has(position)) return bed;
  // With these limits the whole routine is done standing, also what they would allow by itself.
  const standing = (['floor', 'pregnancy'] as const)
    .filter((limit) => limits.includes(limit) && !avoid.includes(limit))
    .map((limit) => ({ kind: 'limit', limit }) as const);
  const lacksFloor = mayLie(options) && !floorAtWork;
  return [...standing, ...(lacksFloor ? [{ kind: 'floor' } as const] : []), ...bed];
}

function breakHindrances(
  { needs, flags, group }: Exercise,
  { equipment, discreet, floorAtWork }: Options,
): readonly Hindrance[] {
  const missing = needs.flatMap((need) =>
    need === 'wheelchair' || equipment.includes(need) ? [] : [{ kind: 'need', need } as const],
  );
  const needsFloor = flags.includes('opt-in-at-work') && !floorAtWork;
  const attractsAttention = discreet && group !== 'walk' && !flags.includes('discreet');
  return [
    ...missing,
    ...(needsFloor ? [{ kind: 'floor' } as const] : []),
    ...(attractsAttention ? [{ kind: 'discreet' } as const] : []),
  ];
}
