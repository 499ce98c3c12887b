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

test('an own exercise is done as its picture shows: who sits there, sits; without one, they stand', () => {
  expect(staysSeated(done('own-sitting'))).toBe(true);
  expect(staysSeated(done('own-sitting', 'seated-twist'))).toBe(true);
  expect(staysSeated(done('own-standing'))).toBe(false);
  expect(staysSeated(done('own-sitting', 'own-standing'))).toBe(false);
});

test('an own exercise that was deleted meanwhile says nothing of a chair', () => {
  expect(staysSeated(done('own-deleted'))).toBe(false);
});
