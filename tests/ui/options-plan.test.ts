import { expect, test } from 'vitest';
import { isCustomInterval } from '../../src/ui/options/interval';

test.each([
  ['half-hour', 30, false],
  ['half-hour', 31, true],
  ['hour', 60, false],
  ['hour', 30, true],
  ['ease-in', 60, false],
  ['ease-in', 45, false],
  ['ease-in', 30, false],
  ['ease-in', 50, true],
] as const)('the plan %s differs from an interval of %d minutes: %s', (plan, intervalMinutes, expected) => {
  expect(isCustomInterval({ plan, intervalMinutes })).toBe(expected);
});
