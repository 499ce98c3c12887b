import { describe, expect, test } from 'vitest';
import { dayInWeek } from '../../src/core/options/hours';
import { addDays } from '../../src/core/time';
import { after, before, periodOf, periodSpans } from '../../src/measures/period';
import fc from '../fast-check';

const [MONDAY, SATURDAY, SUNDAY] = [1, 6, 7];
const anyDate = fc.nat(4000).map((n) => addDays('2024-01-01', n));
const anyDay = fc.integer({ min: MONDAY, max: SUNDAY });

/** 25 November 2026 is a Wednesday, the 29th a Sunday. */
describe('the week of a date', () => {
  test.each([
    ['2026-11-25', MONDAY, '2026-11-23', '2026-11-29'],
    ['2026-11-29', MONDAY, '2026-11-23', '2026-11-29'],
    ['2026-11-25', SUNDAY, '2026-11-22', '2026-11-28'],
    ['2026-11-29', SUNDAY, '2026-11-29', '2026-12-05'],
    ['2026-11-25', SATURDAY, '2026-11-21', '2026-11-27'],
    ['2026-11-28', SATURDAY, '2026-11-28', '2026-12-04'],
  ])('%s, where weeks begin on day %i', (date, firstDay, from, to) => {
    expect(periodOf('week', date, firstDay)).toEqual({ span: 'week', from, to });
  });

  test('has seven days, contains the date, and begins on the first day of the week', () => {
    fc.assert(
      fc.property(anyDate, anyDay, (date, firstDay) => {
        const { from, to } = periodOf('week', date, firstDay);
        expect(from <= date && date <= to && to === addDays(from, 6)).toBe(true);
        expect(Temporal.PlainDate.from(from).dayOfWeek).toBe(firstDay);
        expect(addDays(from, dayInWeek(date, firstDay))).toBe(date);
      }),
    );
  });
});

test('months and years do not depend on the first day of the week', () => {
  const month = { span: 'month', from: '2024-02-01', to: '2024-02-29' };
  const year = { span: 'year', from: '2024-01-01', to: '2024-12-31' };
  for (const firstDay of [MONDAY, SUNDAY]) {
    expect(periodOf('month', '2024-02-11', firstDay)).toEqual(month);
    expect(periodOf('year', '2024-02-11', firstDay)).toEqual(year);
  }
});

test('the period before ends one day earlier, has the same span, and is followed by the period itself', () => {
  fc.assert(
    fc.property(fc.constantFrom(...periodSpans), anyDate, anyDay, (span, date, firstDay) => {
      const period = periodOf(span, date, firstDay);
      const earlier = before(period);
      expect(earlier.to).toBe(addDays(period.from, -1));
      expect(earlier).toEqual(periodOf(span, earlier.to, firstDay));
      expect(after(earlier)).toEqual(period);
    }),
  );
});
