/** A table of days: what a person does, what must come of it, and, in the title, why. */
import { expect, test } from 'vitest';
import { journalOf, lines } from './live';

export interface Day {
  readonly title: string;
  readonly script: string;
  readonly journal: string;
}

/** One test for each day. */
export function tellDays(days: readonly Day[]): void {
  test.each(days)('$title', ({ script, journal }) => {
    expect(journalOf(script)).toBe(lines(journal));
  });
}
