import { expect, test } from 'vitest';
import { staysSeated } from '../../../src/exercises/player/credit';

const done = (...exercises: string[]) => exercises.map((exercise) => ({ exercise, side: null, seconds: 20 }));

test('only what was done seated throughout ends no sitting', () => {
  expect(staysSeated(done('seated-twist'))).toBe(true);
  expect(staysSeated(done('ceiling-stretch', 'seated-twist'))).toBe(false);
  expect(staysSeated(done('sit-to-stand'))).toBe(false);
});

test('what can be done seated or standing is done standing in a break', () => {
  expect(staysSeated(done('shoulder-rolls'))).toBe(false);
});

test('nothing done, or something nobody knows any longer, says nothing of a chair', () => {
  expect(staysSeated([])).toBe(false);
  expect(staysSeated(done('an-exercise-of-old'))).toBe(false);
});
