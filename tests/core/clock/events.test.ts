/** Messages of pages: only events with values that a page can have chosen reach the clock. */
import { expect, test } from 'vitest';
import { readPageEvent } from '../../../src/core/clock/events';

const HOUR = 3_600_000;
const reads = (message: unknown) => readPageEvent(message) !== undefined;

test('a message is an event if its type is known', () => {
  expect(
    [{ type: 'resumed' }, { type: 'pulsed' }, { type: 'toString' }, { type: 7 }, 'resumed', null].map(reads),
  ).toEqual([true, false, false, false, false, false]);
  expect(readPageEvent({ type: 'skipped', id: 'desk.1', more: 7 })).toEqual({
    type: 'skipped',
    id: 'desk.1',
  });
});

test('the id of a break has a hundred characters at most', () => {
  expect([100, 101].map((length) => reads({ type: 'skipped', id: 'a'.repeat(length) }))).toEqual([
    true,
    false,
  ]);
});

test('*Later* is from one to sixty minutes', () => {
  const later = (minutes: number) => reads({ type: 'snoozed', id: 'desk.1', minutes });
  expect([0, 1, 60, 61].map(later)).toEqual([false, true, true, false]);
  expect(reads({ type: 'snoozed', id: 'desk.1' })).toBe(true);
});

test('a pause is for a day at most, until some time, or until the person resumes', () => {
  const paused = (until: unknown) => reads({ type: 'paused', until });
  expect([-1, 0, 24 * HOUR, 24 * HOUR + 1].map(paused)).toEqual([false, true, true, false]);
  expect(['tomorrow', 'resumed', 'never', { at: 7 }, { at: 'noon' }].map(paused)).toEqual([
    true,
    true,
    false,
    true,
    false,
  ]);
});

test('the back has a score from nothing to ten, and an exercise that hurts a short name', () => {
  expect([-1, 0, 10, 11].map((score) => reads({ type: 'felt', score }))).toEqual([false, true, true, false]);
  const hurt = (exercise: string | null) => reads({ type: 'hurt', id: 'desk.1', exercise });
  expect([hurt(null), hurt('a'.repeat(64)), hurt('a'.repeat(65))]).toEqual([true, true, false]);
});

test('a break that ends without a word was not done seated', () => {
  expect(readPageEvent({ type: 'finished', id: 'desk.1', by: 'end', done: [] })).toMatchObject({
    seated: false,
  });
});
