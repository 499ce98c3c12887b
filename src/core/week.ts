/** What weeks are like, which differs from region to region. Days as ISO 8601 numbers them: 1 for Monday to 7 for Sunday. */

export interface WeekRules {
  readonly firstDay: number;
  readonly weekend: readonly number[];
}

/** Weeks as in ISO 8601, with the weekend of most regions. */
export const usualWeek: WeekRules = { firstDay: 1, weekend: [6, 7] };
