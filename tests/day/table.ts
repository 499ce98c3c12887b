/** A table of days: the title names the rule, `script` is what a person does, `journal` is the expected result. */
import { expect, test } from 'vitest';
import { journalOf, lines } from './live';

export interface Day {
  readonly title: string;
  readonly script: string;
  readonly journal: string;
}

/** Defines one test for each day. */
export function testDays(days: readonly Day[]): void {
  test.each(days)('$title', ({ script, journal }) => {
    expect(journalOf(script)).toBe(lines(journal));
  });
}
