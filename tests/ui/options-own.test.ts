import { expect, test } from 'vitest';
import { defaultOptions } from '../../src/core/options/options';
import { hindrancesOf } from '../../src/exercises/hindrances';
import { exerciseOf } from '../../src/exercises/library';
import { wishes, wishFor, withWish } from '../../src/ui/options/gallery-edits';
import { draftOf, emptyDraft, errorsOf, ownOf } from '../../src/ui/options/own-draft';

const typed = { ...emptyDraft('own-1'), name: ' Hang ', steps: ['Hold the bar. '], seconds: ' 20 ' };

test('trims what is typed', () => {
  expect(ownOf(typed)).toMatchObject({ name: 'Hang', steps: ['Hold the bar.'], seconds: 20 });
});

test('a stored exercise can be edited without loss', () => {
  const own = ownOf(typed);
  expect(own && ownOf(draftOf(own))).toEqual(own);
});

test('reports what is wrong with each field, and stores nothing', () => {
  const wrong = { ...typed, name: '  ', steps: ['', 'a'.repeat(161), 'Stand.'], seconds: '4' };
  expect(errorsOf(wrong)).toEqual({
    name: 'empty',
    steps: ['empty', 'too long', undefined],
    seconds: true,
  });
  expect(ownOf(wrong)).toBeUndefined();
});

test.each(['', 'ten', '4', '301', '10.5', '-5', '1e2'])('rejects %j as a number of seconds', (seconds) => {
  expect(errorsOf({ ...typed, seconds }).seconds).toBe(true);
  expect(ownOf({ ...typed, seconds })).toBeUndefined();
});

test('does not store an exercise without steps', () => {
  expect(ownOf({ ...typed, steps: [] })).toBeUndefined();
});

test('a new wish replaces the previous one', () => {
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

test('names a sore knee as the reason', () => {
  const options = { ...defaultOptions, limits: ['knee'] } as const;
  expect(hindrancesOf(exerciseOf('half-kneel-reach'), options)).toContainEqual({
    kind: 'limit',
    limit: 'knee',
  });
});

test('a hip replacement hides a hip exercise', () => {
  const options = { ...defaultOptions, limits: ['hip-replacement'] } as const;
  const why = { kind: 'limit', limit: 'hip-replacement' };
  expect(hindrancesOf(exerciseOf('split-stance-tuck'), options)).toContainEqual(why);
});
