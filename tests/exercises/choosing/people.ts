/**
 * People with all kinds of limits, seats and plans. `forbids` states what must not be shown to them, independently of
 * the code.
 */
import { type Limit, limits } from '../../../src/core/options/limits';
import { defaultOptions, type Options } from '../../../src/core/options/options';
import type { Exercise } from '../../../src/exercises/exercise';

export const plans = [
  { plan: 'half-hour', intervalMinutes: 30, longer: false },
  { plan: 'half-hour', intervalMinutes: 30, longer: true },
  { plan: 'hour', intervalMinutes: 60, longer: false },
  { plan: 'hour', intervalMinutes: 60, longer: true },
  { plan: 'ease-in', intervalMinutes: 60, longer: false },
  { plan: 'ease-in', intervalMinutes: 45, longer: false },
] as const satisfies readonly Partial<Options>[];

export const seats = ['on-feet', 'seated', 'wheelchair'] as const;

/** No limit, each limit alone, and all limits at once. */
export const fewLimits: readonly (readonly Limit[])[] = [[], ...limits.map((limit) => [limit]), limits];

/** Every pair of limits. */
export const pairs: readonly (readonly Limit[])[] = limits.flatMap((one, n) =>
  limits.slice(n + 1).map((other) => [one, other]),
);

export function person(some: Partial<Options>): Options {
  return { ...defaultOptions, ...some };
}

/** Why this person must not be shown an exercise; undefined if they may. */
export function forbids(options: Options, exercise: Exercise): string | undefined {
  const { limits: has, seat, equipment, discreet, hidden } = options;
  const limit = exercise.avoid.find((each) => has.includes(each));
  if (limit) return `${exercise.id} is to be avoided with ${limit}`;
  const isHip = /^(hip-flexors|hip-flexor-stretch|hip-flexor-strength|glutes)$/.test(exercise.group);
  if (has.includes('hip-replacement') && !options.hipCleared && isHip)
    return `${exercise.id} moves a new hip`;
  if (hidden.includes(exercise.id)) return `${exercise.id} is hidden`;
  if (seat === 'on-feet' && exercise.use === 'seated') return `${exercise.id} is for people who stay seated`;
  if (exercise.use === 'routine') return `${exercise.id} belongs to the routine`;
  if (discreet && !exercise.flags.includes('discreet')) return `${exercise.id} attracts attention`;
  if (seat === 'wheelchair' && !exercise.flags.includes('wheelchair-ok'))
    return `${exercise.id} cannot be done in a wheelchair`;
  if (seat !== 'wheelchair' && exercise.flags.includes('wheelchair-only'))
    return `${exercise.id} needs a wheelchair`;
  const stays = ['seated', 'seated or standing', 'seated in a wheelchair', 'any'].includes(exercise.position);
  if (seat !== 'on-feet' && !stays) return `${exercise.id} is done ${exercise.position}`;
  const owns = [...equipment, ...(seat === 'wheelchair' ? ['chair', 'wheelchair'] : [])] as readonly string[];
  const need = exercise.needs.find((each) => !owns.includes(each));
  return need && `${exercise.id} needs a ${need}`;
}

export function nameOf({ plan, intervalMinutes, seat, longer, discreet }: Options): string {
  return [plan, intervalMinutes, seat, longer && 'longer', discreet && 'discreet'].filter(Boolean).join(' ');
}
