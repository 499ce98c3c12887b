import type { Options } from '../../../core/options/options';

/** The intervals of each plan in minutes; a plan begins with its first. */
export const intervals: Readonly<Record<Options['plan'], readonly [number, ...number[]]>> = {
  'half-hour': [30],
  hour: [60],
  'ease-in': [60, 45, 30],
};

/** Whether the interval is not one of the plan's. */
export function isCustomInterval({
  plan,
  intervalMinutes,
}: Pick<Options, 'plan' | 'intervalMinutes'>): boolean {
  return !intervals[plan].includes(intervalMinutes);
}

/** The options that change when a plan is chosen. `today` is YYYY-MM-DD: the days of easing in count from it. */
export function planChanges(plan: Options['plan'], today: string): Partial<Options> {
  const intervalMinutes = intervals[plan][0];
  return { plan, intervalMinutes, ...(plan === 'ease-in' ? { easedOn: today } : {}) };
}
