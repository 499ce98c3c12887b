import { expect, test } from 'vitest';
import { defaultOptions } from '../../src/core/options/options';
import { hindrancesOf } from '../../src/exercises/hindrances';
import { exerciseOf } from '../../src/exercises/library';
import { wishes, wishFor, withWish } from '../../src/ui/options/exercises/gallery-edits';
import { draftOf, emptyDraft, ownOf, wrongsOf } from '../../src/ui/options/exercises/own-draft';

const typed = { ...emptyDraft('own-1'), name: ' Hang ', steps: ['Hold the bar. '], seconds: ' 20 ' };

test('what is typed is trimmed and stored', () => {
  expect(ownOf(typed)).toMatchObject({ name: 'Hang', steps: ['Hold the bar.'], seconds: 20 });
});

test('what was stored comes back to be changed', () => {
  const own = ownOf(typed);
  expect(own && ownOf(draftOf(own))).toEqual(own);
});

test('each field says what is wrong with it, and nothing is stored', () => {
  const wrong = { ...typed, name: '  ', steps: ['', 'a'.repeat(161), 'Stand.'], seconds: '4' };
  expect(wrongsOf(wrong)).toEqual({
    name: 'empty',
    steps: ['empty', 'long', undefined],
    seconds: 'seconds',
  });
  expect(ownOf(wrong)).toBeUndefined();
});

test.each(['', 'ten', '4', '301', '10.5', '-5', '1e2'])('%j are no seconds', (seconds) => {
  expect(wrongsOf({ ...typed, seconds }).seconds).toBe('seconds');
  expect(ownOf({ ...typed, seconds })).toBeUndefined();
});

test('an exercise without steps is not stored', () => {
  expect(ownOf({ ...typed, steps: [] })).toBeUndefined();
});

test('a wish replaces whichever there was', () => {
  for (const before of wishes) {
    const options = { ...defaultOptions, ...withWish('march', before, defaultOptions) };
    for (const after of wishes) {
      expect(wishFor('march', { ...options, ...withWish('march', after, options) })).toBe(after);
    }
  }
});

test('the same wish again changes nothing', () => {
  expect(withWish('march', 'usual', defaultOptions)).toEqual({});
});

test('a sore knee is told as the reason', () => {
  const options = { ...defaultOptions, limits: ['knee'] } as const;
  expect(hindrancesOf(exerciseOf('half-kneel-reach'), options)).toContainEqual({
    kind: 'limit',
    limit: 'knee',
  });
});

test('a replaced hip hides hip exercises until it is cleared', () => {
  const options = { ...defaultOptions, limits: ['hip-replacement'] } as const;
  const why = { kind: 'limit', limit: 'hip-replacement' };
  expect(hindrancesOf(exerciseOf('split-stance-tuck'), options)).toContainEqual(why);
});
