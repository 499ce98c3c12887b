import { expect, test } from 'vitest';
import { addDays } from '../../src/core/time';
import { periodAfter, periodBefore, periodOf, periodSpans } from '../../src/measures/period';
import fc from '../fast-check';

const anyDate = fc.nat(4000).map((n) => addDays('2024-01-01', n));

test('the month and the year of a date', () => {
  expect(periodOf('month', '2024-02-11')).toEqual({ span: 'month', from: '2024-02-01', to: '2024-02-29' });
  expect(periodOf('year', '2024-02-11')).toEqual({ span: 'year', from: '2024-01-01', to: '2024-12-31' });
});

test('the period before ends one day earlier, has the same span, and is followed by the period itself', () => {
  fc.assert(
    fc.property(fc.constantFrom(...periodSpans), anyDate, (span, date) => {
      const period = periodOf(span, date);
      const earlier = periodBefore(period);
      expect(earlier.to).toBe(addDays(period.from, -1));
      expect(earlier).toEqual(periodOf(span, earlier.to));
      expect(periodAfter(earlier)).toEqual(period);
    }),
  );
});
