/** Compares a month with the doses that were owed. The table repeats the doses of docs/exercises.md. */
import type { Options } from '../../../src/core/options/options';
import { turnsOf, workSeconds } from '../../../src/exercises/dose';
import type { Exercise, Group } from '../../../src/exercises/exercise';
import { library } from '../../../src/exercises/library';
import type { Month, Told } from './month';
import { forbids } from './people';

const columns = {
  'half-hour': [4, 3, 2, 3, 2, 2, 1, 2],
  'half-hour longer': [4, 4, 4, 2, 1, 1, 0, 3],
  hour: [2, 4, 4, 4, 3, 4, 2, 4],
  'ease-in': [2, 1, 1, 1, 0, 1, 0, 1],
} as const;
export const rows = [
  'posterior-chain',
  'glutes',
  'upper-back',
  'chest-shoulders',
  'neck',
  'wrists',
  'stand',
] as const satisfies readonly Group[];

/** The doses of a plan: hip flexors in eight hours, and each group in five days. */
export function tableFor({ plan, longer }: Options) {
  const [hipFlexors, ...groups] = columns[plan === 'half-hour' && longer ? 'half-hour longer' : plan];
  return { hipFlexors, groups: rows.map((group, n) => ({ group, target: groups[n] ?? 0 })) };
}

function areaOf({ id, group }: Exercise): Group {
  return id === 'chair-forward-lean' ? 'hip-flexors' : group;
}

/** Whether a group has an exercise that this person may do in a break. */
export function isOwed(group: Group, options: Options): boolean {
  return library.some((exercise) => areaOf(exercise) === group && forbids(options, exercise) === undefined);
}

/** The groups of exercises that were done whole: both of two sides, and most of the work. The opener does not count. */
function wholeIn(breaks: readonly Told[]): Group[] {
  return breaks.flatMap(({ done }) =>
    library.flatMap((exercise) => {
      const parts = done.filter((one) => one.exercise === exercise.id && one.exercise !== 'ceiling-stretch');
      const { dose } = exercise;
      const enough = parts.filter(({ seconds }) => seconds >= 0.6 * dose.sets * workSeconds(dose));
      return enough.length === turnsOf(dose) ? [areaOf(exercise)] : [];
    }),
  );
}

export interface Day {
  readonly hours: number;
  readonly hipFlexors: number;
  readonly owed: number;
  /** The number of exercises that were done whole and are no walk. */
  readonly others: number;
}

export function daysIn({ told, hours }: Month, options: Options): Day[] {
  const { hipFlexors } = tableFor(options);
  return hours.map((worked, day) => {
    const groups = wholeIn(told.filter((each) => each.day === day));
    return {
      hours: worked,
      hipFlexors: groups.filter((group) => group === 'hip-flexors').length,
      owed: isOwed('hip-flexors', options) ? Math.ceil((hipFlexors * worked) / 8) : 0,
      others: groups.filter((group) => group !== 'walk').length,
    };
  });
}

export interface Share {
  readonly group: Group;
  readonly done: number;
  readonly target: number;
}

/** For each five days, how often each group was done, and how often it was owed. */
export function weeksIn({ told, hours }: Month, options: Options): Share[][] {
  const owed = tableFor(options).groups.filter(({ group, target }) => target > 0 && isOwed(group, options));
  return Array.from({ length: hours.length / 5 }, (_, week) => {
    const groups = wholeIn(told.filter(({ day }) => Math.floor(day / 5) === week));
    return owed.map(({ group, target }) => ({
      group,
      target,
      done: groups.filter((one) => one === group).length,
    }));
  });
}
