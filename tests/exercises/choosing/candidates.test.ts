/** Which exercises a person may see in a break, and which of them come next. */
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/core/journal/entries';
import type { Options } from '../../../src/core/options/options';
import { HOUR, MINUTE } from '../../../src/core/time';
import {
  allowedOfKind,
  candidatesFor,
  isAvailable,
  type MainKind,
} from '../../../src/exercises/choosing/candidates';
import type { Context } from '../../../src/exercises/choosing/context';
import { personOf } from '../../../src/exercises/choosing/person';
import { type ExerciseId, exerciseOf, library } from '../../../src/exercises/library';
import { context, NOW } from './context';

const WEEK = 7 * 24 * HOUR;
let ids = 0;
function line(startedAt: number, ms: number) {
  return { id: `t.${ids++}`, zone: 'UTC', startedAt, endedAt: startedAt + ms };
}
function did(agoMs: number, ...exercises: ExerciseId[]): Entry {
  const fields = { origin: 'nudged', certainty: 'hands off', breakId: 'b' } as const;
  const done = exercises.map((exercise) => ({ exercise, side: null, seconds: 60 }));
  return { ...line(NOW - agoMs, 2 * MINUTE), kind: 'break', ...fields, done };
}
const who = (options: Partial<Options> = {}, more: Partial<Context> = {}) => personOf(context(options, more));
const sees = (id: ExerciseId, options: Partial<Options> = {}, journal: Entry[] = []) =>
  isAvailable(exerciseOf(id), who(options, { journal }));
/** Options that hide all exercises but these. */
const only = (...kept: ExerciseId[]): Partial<Options> => ({
  hidden: library.map(({ id }) => id).filter((id) => !kept.some((each) => each === id)),
});

describe('an exercise is left out', () => {
  test('for a week after it hurt', () => {
    const hurt = (agoMs: number): Entry => ({
      ...line(NOW - agoMs, 0),
      kind: 'hurt',
      breakId: 'b',
      exercise: 'chin-tuck',
    });
    expect(sees('chin-tuck', {}, [hurt(WEEK - 1)])).toBe(false);
    expect(sees('chin-tuck', {}, [hurt(WEEK)])).toBe(true);
    expect(sees('heel-raises', {}, [hurt(HOUR)])).toBe(true);
  });

  test('for a week after it was done, if the person dislikes it', () => {
    const disliked = { disliked: ['chin-tuck'] };
    expect(sees('chin-tuck', disliked, [did(WEEK - 1, 'chin-tuck')])).toBe(false);
    expect(sees('chin-tuck', disliked, [did(WEEK, 'chin-tuck')])).toBe(true);
    expect(sees('chin-tuck', {}, [did(HOUR, 'chin-tuck')])).toBe(true);
  });

  test('if something that it needs is missing', () => {
    expect(sees('doorway-chest', { equipment: ['doorway'] })).toBe(true);
    expect(sees('doorway-chest', { equipment: ['desk', 'chair'] })).toBe(false);
  });

  test('if it is done on the floor, unless the person allows that at work and can get down', () => {
    const equipment: Options['equipment'] = ['cushion', 'space'];
    expect(sees('half-kneel-hip-stretch', { equipment })).toBe(false);
    expect(sees('half-kneel-hip-stretch', { equipment, floorAtWork: true })).toBe(true);
    expect(sees('half-kneel-hip-stretch', { equipment, floorAtWork: true, limits: ['floor'] })).toBe(false);
  });

  test('if it is a long walk, unless the person wants longer breaks', () => {
    expect([false, true].map((longer) => sees('walk-long', { longer }))).toEqual([false, true]);
  });

  test('if it belongs to the routine', () => {
    expect(sees('standing-leg-back')).toBe(false);
  });

  test('if it attracts attention, for a discreet person', () => {
    expect(sees('desk-march', { discreet: true })).toBe(false);
    expect(sees('chin-tuck', { discreet: true })).toBe(true);
  });

  test('on a day with a sore back, unless it is gentle', () => {
    const felt: Entry = { ...line(NOW - HOUR, 0), kind: 'felt', score: 7 };
    expect(sees('desk-march', {}, [felt])).toBe(false);
    expect(sees('heel-raises', {}, [felt])).toBe(true);
  });
});

test('a wheelchair is a chair too, and the person has it with them', () => {
  const wheelchair = { seat: 'wheelchair', equipment: ['space'] } as const;
  expect(sees('chair-march', { ...wheelchair, equipment: [] })).toBe(true);
  expect(sees('roll-break', { ...wheelchair, equipment: ['space'] })).toBe(true);
  expect(sees('chair-march', { seat: 'seated', equipment: [] })).toBe(false);
});

describe('a break can be about', () => {
  const idsOf = (kind: MainKind, options: Partial<Options> = {}, more: Partial<Context> = {}) =>
    allowedOfKind(kind, who(options, more)).map(({ id }) => id);

  test('a walk, the hip flexors, or any other part of the body than the eyes', () => {
    expect(idsOf('walk', only('walk-short', 'chin-tuck', 'far-gaze'))).toEqual(['walk-short']);
    expect(idsOf('hip-flexors', only('desk-march', 'walk-short', 'chin-tuck'))).toEqual(['desk-march']);
    expect(idsOf('body', only('desk-march', 'walk-short', 'chin-tuck', 'near-far-blink'))).toEqual([
      'desk-march',
      'chin-tuck',
    ]);
  });

  test('no exercise that opens or ends a break', () => {
    expect(idsOf('body', only('ceiling-stretch', 'far-gaze'))).toEqual([]);
    expect(idsOf('body', { ...only('chair-ceiling-reach'), seat: 'seated' })).toEqual([]);
  });

  test('standing, but not for a person who stands at the desk', () => {
    expect(idsOf('body', only('stand-tall-reset'))).toEqual(['stand-tall-reset']);
    expect(idsOf('body', only('stand-tall-reset'), { standingMs: 1 })).toEqual([]);
  });
});

describe('for variety', () => {
  const next = (kept: readonly ExerciseId[], journal: Entry[], taken: ExerciseId[] = [], more = {}) =>
    candidatesFor('body', who({ ...only(...kept), ...more }, { journal }), taken.map(exerciseOf)).map(
      ({ id }) => id,
    );
  const four = ['chin-tuck', 'heel-raises', 'shoulder-rolls', 'finger-fan'] as const;

  test('the exercise of the last break does not come again, nor another for that part of the body', () => {
    const kept = ['chin-tuck', 'neck-side-tilt', 'heel-raises'] as const;
    expect(next(kept, [did(HOUR, 'chin-tuck')])).toEqual(['heel-raises']);
    expect(next(['chin-tuck', 'neck-side-tilt'], [did(HOUR, 'chin-tuck')])).toEqual(['neck-side-tilt']);
  });

  test('an exercise does not come again within three breaks, if three others are left', () => {
    const breaks = [did(4 * HOUR, 'heel-raises'), did(3 * HOUR, 'walk-short'), did(2 * HOUR, 'desk-march')];
    // Heel raises were done three breaks ago.
    expect(next(four, breaks)).toEqual(['shoulder-rolls', 'chin-tuck', 'finger-fan']);
    expect(next(['chin-tuck', 'heel-raises', 'finger-fan'], breaks)).toContain('heel-raises');
    expect(next(four, [...breaks, did(HOUR, 'walk-short')])).toContain('heel-raises');
  });

  test('skipped breaks are not counted', () => {
    const skipped: Entry = { ...line(NOW - HOUR, 0), kind: 'skipped', breakId: 'b', by: 'said' };
    expect(next(four, [did(2 * HOUR, 'chin-tuck'), skipped])).not.toContain('chin-tuck');
  });

  test('a break does not contain an exercise twice', () => {
    expect(next(['chin-tuck', 'heel-raises'], [], ['chin-tuck'])).toEqual(['heel-raises']);
    expect(next(['chin-tuck'], [], ['chin-tuck'])).toEqual([]);
  });

  test('an exercise that takes longer than the plan allows comes only if nothing else is left', () => {
    // The lunge takes 80 seconds, and easing in allows 75.
    const gentle = { plan: 'ease-in', intervalMinutes: 60 } as const;
    expect(next(['standing-lunge-stretch', 'chin-tuck'], [], [], gentle)).toEqual(['chin-tuck']);
    expect(next(['standing-lunge-stretch'], [], [], gentle)).toEqual(['standing-lunge-stretch']);
  });

  test('the same walk does not come twice running, if there is another one', () => {
    const walks = (...kept: ExerciseId[]) =>
      candidatesFor('walk', who(only(...kept), { journal: [did(HOUR, 'walk-short')] })).map(({ id }) => id);
    expect(walks('walk-short', 'long-stride-walk')).toEqual(['long-stride-walk']);
    expect(walks('walk-short')).toEqual([]);
  });
});
