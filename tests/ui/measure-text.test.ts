/** The measures of two periods are compared by numbers that do not depend on how many days are known. */
import './english';
import { describe, expect, test } from 'vitest';
import { comparable, comparedName, comparedText } from '../../src/ui/history/measure-text';

describe('a comparison of periods', () => {
  test('shows sums as the average of a day', () => {
    expect(comparable('breaks', { value: 95 }, 19)).toBe(comparable('breaks', { value: 50 }, 10));
    expect(comparedText('breaks', comparable('breaks', { value: 95 }, 19))).toBe('5');
    expect(comparedText('left', comparable('left', { value: 1000 }, 20))).toBe('50 seconds');
    expect(comparedName('breaks', 'on-feet')).toBe('Breaks (per day)');
  });

  test('shows parts as shares', () => {
    const walked = comparable('walkedHours', { value: 12, whole: 40 }, 5);
    expect(comparedText('walkedHours', walked)).toBe('30%');
    expect(comparedName('walkedHours', 'on-feet')).toBe('Share of hours with a walk');
    expect(comparedText('routines', comparable('routines', { value: 5 }, 20))).toBe('25%');
  });

  test('leaves medians and ratios as they are', () => {
    expect(comparable('breaksPerHour', { value: 1.4 }, 20)).toBe(1.4);
    expect(comparedName('breaksPerHour', 'wheelchair')).toBe('Movement breaks per hour');
  });
});
