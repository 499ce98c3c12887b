/** The measures of the history, from days that are given directly. */
import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../src/core/time';
import { emptyDay, type MeasuredDay } from '../../src/measures/days';
import { measures } from '../../src/measures/measures';

const day = (part: Partial<MeasuredDay>): MeasuredDay => ({ ...emptyDay('2026-11-23'), ...part });

describe('the longest standing without a walk', () => {
  const { of } = measures.standingStill;

  test('is that of the day with the longest one', () => {
    const days = [41, 75, 50].map((minutes) => day({ longestStandingMs: minutes * MINUTE }));
    expect(of(days)).toEqual({ value: 75 * MINUTE });
  });

  test('is not shown up to forty minutes', () => {
    expect(of([day({ longestStandingMs: 40 * MINUTE })])).toBeNull();
    expect(of([])).toBeNull();
  });
});

describe('the usual length of a bout', () => {
  const { of } = measures.usual;

  test('is the length for which half of the sitting is in bouts as long or longer', () => {
    const bouts = [60, 50, 40, 30, 20].map((minutes) => minutes * MINUTE);
    expect(of([day({ bouts })])).toEqual({ value: 50 * MINUTE });
  });

  test('counts the bouts of all days together', () => {
    expect(of([day({ bouts: [100 * MINUTE] }), day({ bouts: [60 * MINUTE, 30 * MINUTE] })])).toEqual({
      value: 100 * MINUTE,
    });
  });
});
