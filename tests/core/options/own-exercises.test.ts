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
  // Storage keeps JSON.
  return JSON.parse(JSON.stringify(record));
};

test('exercises that were added are read again, sorted by name', () => {
  const other = { ...own, id: 'own-2', name: 'Arm circles' } as const;
  const stored = put(put(undefined, 'own-1', own, 1), 'own-2', other, 2);
  expect(readOwnExercises(stored)).toEqual([other, own]);
});

test('a change replaces the exercise with the same id', () => {
  const changed = { ...own, name: 'Bar hang', seconds: 20 };
  expect(readOwnExercises(put(put({}, 'own-1', own, 1), 'own-1', changed, 2))).toEqual([changed]);
});

test('a deleted exercise is gone, and comes back when the deletion is undone', () => {
  const deleted = put(put({}, 'own-1', own, 1), 'own-1', null, 2);
  expect(readOwnExercises(deleted)).toEqual([]);
  expect(readOwnExercises(put(deleted, 'own-1', own, 3))).toEqual([own]);
});

test('only the instant of a deleted exercise is kept', () => {
  expect(put(put({}, 'own-1', own, 1), 'own-1', null, 2)).toEqual({ 'own-1': { value: null, at: 2 } });
});

test('items that this version cannot read stay as they are', () => {
  const newer = { value: { ...own, id: 'own-9', steps: 'by video' }, at: 1 };
  const stored = put({ 'own-9': newer, junk: 7 }, 'own-1', own, 2);
  expect(stored).toMatchObject({ 'own-9': newer, junk: 7 });
  expect(readOwnExercises(stored)).toEqual([own]);
});

test.each([['text'], [[1]], [null], [5]])(
  'a stored value that is no record (%j) is not overwritten',
  (stored) => {
    expect(readOwnExercises(stored)).toEqual([]);
    expect(putOwn(stored, 'own-1', own, 1)).toBeUndefined();
  },
);

describe('an exercise is rejected', () => {
  const wrong: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    'without a name': { name: '' },
    'with a name of spaces': { name: '  ' },
    'with too long a name': { name: long(ownLimits.name + 1) },
    'without steps': { steps: [] },
    'with an empty step': { steps: ['Stand.', ''] },
    'with too long a step': { steps: [long(ownLimits.step + 1)] },
    'with too many steps': { steps: Array.from({ length: ownLimits.steps + 1 }, () => 'Stand.') },
    'with a step that is not a text': { steps: [5] },
    'with too few seconds': { seconds: 4 },
    'with too many seconds': { seconds: 301 },
    'with half a second': { seconds: 10.5 },
    'with seconds that are not a number': { seconds: '30' },
    'for an unknown area': { area: 'tail' },
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

test('an exercise that is stored under the id of another is left out', () => {
  expect(readOwnExercises({ 'own-2': { value: own, at: 1 } })).toEqual([]);
});

test('an exercise of the shortest length is read', () => {
  expect(readOwn({ ...own, seconds: 5 })).toMatchObject({ seconds: 5 });
});

test('exercises of the same name are sorted by their ids', () => {
  const [first, second] = [own, { ...own, id: 'own-2' } as const];
  const stored = { 'own-2': { value: second, at: 1 }, 'own-1': { value: first, at: 1 } };
  expect(readOwnExercises(stored)).toEqual([first, second]);
});

test('a change is later than the stored one, also if that has the date of now', () => {
  expect(put({ 'own-1': { value: own, at: 5 } }, 'own-1', own, 5)).toMatchObject({ 'own-1': { at: 6 } });
});

test.each([
  ['own-', false],
  ['own-a', true],
  [`own-${'a'.repeat(56)}`, true],
  [`own-${'a'.repeat(57)}`, false],
  ['own-A', false],
])('an id of an own exercise has small letters and is not too long: %s', (id, fits) => {
  expect(readOwn({ ...own, id }) !== undefined).toBe(fits);
});
