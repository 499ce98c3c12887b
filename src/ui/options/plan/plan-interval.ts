import type { Options } from '../../../core/options/options';

/** The intervals of each plan in minutes; it begins with the first. */
export const intervals: Readonly<Record<Options['plan'], readonly [number, ...number[]]>> = {
  'half-hour': [30],
  hour: [60],
  'ease-in': [60, 45, 30],
};

/** Whether the interval is another one than the plan has. */
export function differs({ plan, intervalMinutes }: Pick<Options, 'plan' | 'intervalMinutes'>): boolean {
  return !intervals[plan].includes(intervalMinutes);
}

/** What choosing a plan changes. `today` is YYYY-MM-DD: the days of easing in count from it. */
export function planned(plan: Options['plan'], today: string): Partial<Options> {
  const intervalMinutes = intervals[plan][0];
  return { plan, intervalMinutes, ...(plan === 'ease-in' ? { easedOn: today } : {}) };
}
