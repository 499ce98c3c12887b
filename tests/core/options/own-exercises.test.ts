import { describe, expect, test } from 'vitest';
import {
  type OwnExercise,
  ownLimits,
  putOwn,
  readOwn,
  readOwnExercises,
} from '../../../src/core/options/own-exercises';

const own: OwnExercise = {
  id: 'own-1',
  name: 'Doorway hang',
  steps: ['Hold the bar.', 'Let your shoulders go.'],
  seconds: 30,
  sided: false,
  area: 'shoulders',
  picture: '',
};
const long = (length: number) => 'a'.repeat(length);
const put = (stored: unknown, id: OwnExercise['id'], value: OwnExercise | null, at: number) => {
  const record = putOwn(stored, id, value, at);
  // As storage keeps it.
  return JSON.parse(JSON.stringify(record));
};

test('what was added is read again, by name', () => {
  const other = { ...own, id: 'own-2', name: 'Arm circles' } as const;
  const stored = put(put(undefined, 'own-1', own, 1), 'own-2', other, 2);
  expect(readOwnExercises(stored)).toEqual([other, own]);
});

test('a change replaces the one with its id', () => {
  const changed = { ...own, name: 'Bar hang', seconds: 20 };
  expect(readOwnExercises(put(put({}, 'own-1', own, 1), 'own-1', changed, 2))).toEqual([changed]);
});

test('a deleted one is gone, and comes back when that is undone', () => {
  const deleted = put(put({}, 'own-1', own, 1), 'own-1', null, 2);
  expect(readOwnExercises(deleted)).toEqual([]);
  expect(readOwnExercises(put(deleted, 'own-1', own, 3))).toEqual([own]);
});

test('of a deleted one only the instant is kept', () => {
  expect(put(put({}, 'own-1', own, 1), 'own-1', null, 2)).toEqual({ 'own-1': { value: null, at: 2 } });
});

test('what this version cannot read stays as it is', () => {
  const newer = { value: { ...own, id: 'own-9', steps: 'by video' }, at: 1 };
  const stored = put({ 'own-9': newer, junk: 7 }, 'own-1', own, 2);
  expect(stored).toMatchObject({ 'own-9': newer, junk: 7 });
  expect(readOwnExercises(stored)).toEqual([own]);
});

test.each([['text'], [[1]], [null], [5]])('what is no record (%j) is not written over', (stored) => {
  expect(readOwnExercises(stored)).toEqual([]);
  expect(putOwn(stored, 'own-1', own, 1)).toBeUndefined();
});

describe('an exercise is no exercise', () => {
  const wrong: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    'without a name': { name: '' },
    'with a name of spaces': { name: '  ' },
    'with too long a name': { name: long(ownLimits.name + 1) },
    'without steps': { steps: [] },
    'with an empty step': { steps: ['Stand.', ''] },
    'with too long a step': { steps: [long(ownLimits.step + 1)] },
    'with too many steps': { steps: Array.from({ length: ownLimits.steps + 1 }, () => 'Stand.') },
    'with a step that is no text': { steps: [5] },
    'of too few seconds': { seconds: 4 },
    'of too many seconds': { seconds: 301 },
    'of half a second': { seconds: 10.5 },
    'of no number of seconds': { seconds: '30' },
    'for no known area': { area: 'tail' },
    'with an id like those of the library': { id: 'ceiling-stretch' },
    'with markup for a picture': { picture: '<img>' },
  };
  test.each(Object.entries(wrong))('%s', (_, part) => {
    expect(readOwn({ ...own, ...part })).toBeUndefined();
  });
});

test('the longest texts that fit are read', () => {
  const longest = {
    ...own,
    name: long(ownLimits.name),
    steps: Array.from({ length: ownLimits.steps }, () => long(ownLimits.step)),
    seconds: 300,
  };
  expect(readOwn(longest)).toEqual(longest);
});

test('one that lies under the name of another is left out', () => {
  expect(readOwnExercises({ 'own-2': { value: own, at: 1 } })).toEqual([]);
});
