/** What a plan requires, and how its breaks follow each other. */
import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../../src/core/time';
import { dosesOf, hipFlexorsIn, isLongInterval, rhythmOf } from '../../../src/exercises/choosing/doses';
import { tableFor } from './owed';
import { nameOf, person, plans } from './people';

const usual = { walkAfterMs: 45 * MINUTE, walkSeconds: 120 };
const gentle = { walkAfterMs: 2 * HOUR, walkSeconds: 60, walkEvery: 2, pairs: false };

test.each([
  ['half-hour', 30, false, { ...usual, walkEvery: 2, pairs: false, longest: 90 }],
  ['half-hour', 30, true, { ...usual, walkEvery: 2, pairs: false, longest: 120 }],
  ['half-hour', 44, false, { ...usual, walkEvery: 2, pairs: false, longest: 90 }],
  ['half-hour', 45, false, { ...usual, walkEvery: 1, pairs: true, longest: 120 }],
  ['hour', 60, true, { ...usual, walkEvery: 1, pairs: true, longest: 150 }],
  ['ease-in', 60, false, { ...gentle, longest: 75 }],
  ['ease-in', 60, true, { ...gentle, longest: 105 }],
] as const)('%s every %i minutes, longer breaks: %s', (plan, intervalMinutes, longer, expected) => {
  expect(rhythmOf(person({ plan, intervalMinutes, longer }))).toEqual(expected);
});

test('an interval of three quarters of an hour is that of breaks every hour', () => {
  expect([44, 45].map(isLongInterval)).toEqual([false, true]);
});

describe('each part of the body is exercised as often as the plan requires', () => {
  test.each(plans.map((plan) => [nameOf(person(plan)), person(plan)] as const))('%s', (_, options) => {
    const { hipFlexors, groups } = tableFor(options);
    const expected = Object.fromEntries(groups.map(({ group, target }) => [group, target]));
    expect(dosesOf(options)).toEqual({ hipFlexors, groups: expected });
  });
});

test('the hip flexors of eight hours are spread over the day, and a part of an exercise is a whole one', () => {
  const doses = { hipFlexors: 4, groups: {} };
  expect([0, 2, 4, 8, 10].map((hours) => hipFlexorsIn(hours * HOUR, doses))).toEqual([0, 1, 2, 4, 5]);
  expect(hipFlexorsIn(2 * HOUR + 1, doses)).toBe(2);
});
