import { describe, expect, it, test } from 'vitest';
import * as v from '../../src/core/schema';

const animal = v.object({
  kind: v.literal('cat'),
  name: v.string(),
  lives: v.optional(v.number(), 9),
  owner: v.nullable(v.string()),
  toys: v.array(v.picklist(['ball', 'mouse'])),
  note: v.optional(v.string()),
});
const cat = { kind: 'cat', name: 'Tom', owner: null, toys: ['ball'] };

describe('an object', () => {
  it('gets the defaults of missing fields and loses unknown fields', () => {
    expect(v.read(animal, { ...cat, colour: 'grey' })).toEqual({ ...cat, lives: 9 });
  });

  it('is read unchanged if no field is missing', () => {
    const whole = { ...cat, lives: 7, owner: 'Ann', note: 'sleeps' };
    expect(v.read(animal, whole)).toEqual(whole);
  });

  it.each([
    ['another kind', { ...cat, kind: 'dog' }],
    ['a name that is not a text', { ...cat, name: 1 }],
    ['no name', { ...cat, name: undefined }],
    ['no owner, which null would allow', { ...cat, owner: undefined }],
    ['one toy that is not allowed', { ...cat, toys: ['ball', 'shoe'] }],
    ['toys that are not a list', { ...cat, toys: 'ball' }],
    ['lives that are not a number', { ...cat, lives: null }],
    ['nothing', null],
    ['a text', 'cat'],
    ['a list', [cat]],
  ])('is rejected: %s', (_, value) => {
    expect(v.read(animal, value)).toBeUndefined();
    expect(v.is(animal, value)).toBe(false);
  });
});

describe('one of several objects', () => {
  const pet = v.variant('kind', {
    cat: animal,
    fish: v.object({ kind: v.literal('fish'), long: v.boolean() }),
  });

  it('is read by its kind', () => {
    expect(v.read(pet, { kind: 'fish', long: true })).toEqual({ kind: 'fish', long: true });
    expect(v.read(pet, cat)).toMatchObject({ name: 'Tom' });
  });

  it('is rejected with an unknown kind, without a kind, or with the fields of another kind', () => {
    expect(v.read(pet, { kind: 'bird' })).toBeUndefined();
    expect(v.read(pet, {})).toBeUndefined();
    expect(v.read(pet, null)).toBeUndefined();
    expect(v.read(pet, { ...cat, kind: 'fish' })).toBeUndefined();
  });
});

test('a custom check decides alone', () => {
  const even = v.custom<number>((value) => typeof value === 'number' && value % 2 === 0);
  expect([2, 3, '2'].map((value) => v.read(even, value))).toEqual([2, undefined, undefined]);
});

describe('the reasons of a rejection', () => {
  const flock = v.object({ animals: v.array(animal) });

  it('name the place and what is wrong there', () => {
    const reasons = v.reasonsOf(flock, { animals: [cat, { ...cat, name: 1, toys: ['ball', 'shoe'] }] });
    expect(reasons).toEqual([
      'animals.1.name: Invalid type: Expected string but received 1',
      'animals.1.toys.1: Invalid type: Expected ("ball" | "mouse") but received "shoe"',
    ]);
  });

  it('are empty for a valid value', () => {
    expect(v.reasonsOf(flock, { animals: [cat] })).toEqual([]);
  });
});
