/** The measures of two periods are compared by numbers that do not depend on how many days are known. */
import './english';
import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../src/core/time';
import { comparable, comparedName, comparedText } from '../../src/ui/history/measure-text';

describe('a comparison of periods', () => {
  test.each(['breaks', 'ceilings', 'left', 'right', 'strengths', 'roll', 'seatShifts'] as const)(
    'shows %s as the average of a day',
    (id) => {
      expect(comparable(id, { value: 95 }, 19)).toBe(5);
      expect(comparable(id, { value: 50 }, 10)).toBe(5);
      expect(comparedName(id, 'wheelchair')).toMatch(/ \(per day\)$/);
    },
  );

  test('writes the average of a day with its unit', () => {
    expect(comparedText('breaks', 5)).toBe('5');
    expect(comparedText('left', 50)).toBe('50 seconds');
    expect(comparedName('breaks', 'on-feet')).toBe('Breaks (per day)');
  });

  test('shows parts as shares', () => {
    const walked = comparable('walkedHours', { value: 12, whole: 40 }, 5);
    expect(comparedText('walkedHours', walked)).toBe('30%');
    expect(comparedText('routines', comparable('routines', { value: 5 }, 20))).toBe('25%');
  });

  test('leaves medians and ratios as they are, and writes one decimal', () => {
    expect(comparable('longest', { value: 50 * MINUTE }, 20)).toBe(50 * MINUTE);
    expect(comparedText('longest', 50 * MINUTE)).toBe('50 mins');
    expect(comparable('breaksPerHour', { value: 1.44 }, 20)).toBe(1.44);
    expect(comparedText('breaksPerHour', 1.44)).toBe('1.4');
    expect(comparedText('felt', 2.5)).toBe('2.5');
  });

  test('names shares and ratios by what a person in a wheelchair does', () => {
    expect(comparedName('walkedHours', 'on-feet')).toBe('Share of hours with a walk');
    expect(comparedName('walkedHours', 'wheelchair')).toBe('Share of hours with a roll or time away');
    expect(comparedName('breaksPerHour', 'on-feet')).toBe('Breaks per hour of sitting');
    expect(comparedName('breaksPerHour', 'wheelchair')).toBe('Movement breaks per hour');
  });
});
