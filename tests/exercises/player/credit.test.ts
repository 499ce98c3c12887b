import { expect, test } from 'vitest';
import type { OwnExercise } from '../../../src/core/options/own-exercises';
import { libraryWith } from '../../../src/exercises/own';
import { staysSeated as staysSeatedWith } from '../../../src/exercises/player/credit';

const mine = (id: OwnExercise['id'], picture: string): OwnExercise => ({
  id,
  name: 'My own',
  steps: ['Breathe.'],
  seconds: 20,
  sided: false,
  area: 'upper-back',
  picture,
});
const library = libraryWith([mine('own-sitting', 'seated-twist'), mine('own-standing', '')]);
const staysSeated = (all: Parameters<typeof staysSeatedWith>[0]) => staysSeatedWith(all, library);
const done = (...exercises: string[]) => exercises.map((exercise) => ({ exercise, side: null, seconds: 20 }));

test('a break that was seated throughout does not end the sitting', () => {
  expect(staysSeated(done('seated-twist'))).toBe(true);
  expect(staysSeated(done('ceiling-stretch', 'seated-twist'))).toBe(false);
  expect(staysSeated(done('sit-to-stand'))).toBe(false);
});

test('an exercise for seated or standing counts as standing in a break', () => {
  expect(staysSeated(done('shoulder-rolls'))).toBe(false);
});

test('no exercise, or one that no longer exists, does not count as seated', () => {
  expect(staysSeated([])).toBe(false);
  expect(staysSeated(done('an-exercise-of-old'))).toBe(false);
});

test('an own exercise is seated if its picture is seated, and standing without a picture', () => {
  expect(staysSeated(done('own-sitting'))).toBe(true);
  expect(staysSeated(done('own-sitting', 'seated-twist'))).toBe(true);
  expect(staysSeated(done('own-standing'))).toBe(false);
  expect(staysSeated(done('own-sitting', 'own-standing'))).toBe(false);
});

test('an own exercise that was deleted does not count as seated', () => {
  expect(staysSeated(done('own-deleted'))).toBe(false);
});
