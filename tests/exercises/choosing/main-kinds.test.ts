/** What the next break is about: a walk, the hip flexors, or another part of the body. */
import { describe, expect, test } from 'vitest';
import type { Done, Entry } from '../../../src/core/journal/entries';
import type { Options } from '../../../src/core/options/options';
import { HOUR, MINUTE } from '../../../src/core/time';
import type { Context } from '../../../src/exercises/choosing/context';
import { hipFlexorsDone, mainKindsFor, stretchedSeconds } from '../../../src/exercises/choosing/main-kinds';
import { personOf } from '../../../src/exercises/choosing/person';
import { type ExerciseId, library } from '../../../src/exercises/library';
import { context, NOW } from './context';

let ids = 0;
function line(minutesAgo: number, lasted: number) {
  const startedAt = NOW - minutesAgo * MINUTE;
  return { id: `t.${ids++}`, zone: 'UTC', startedAt, endedAt: startedAt + lasted * MINUTE };
}
function did(minutesAgo: number, ...done: Done[]): Extract<Entry, { kind: 'break' }> {
  const fields = { origin: 'nudged', certainty: 'hands off', breakId: 'b' } as const;
  return { ...line(minutesAgo, 2), kind: 'break', ...fields, done };
}
const part = (exercise: ExerciseId, seconds: number, side: Done['side'] = null): Done => ({
  exercise,
  side,
  seconds,
});
const neck = part('chin-tuck', 45);
const walk = part('walk-short', 120);
const who = (options: Partial<Options> = {}, more: Partial<Context> = {}) => personOf(context(options, more));
const kindsFor = (options: Partial<Options>, more: Partial<Context>) => mainKindsFor(who(options, more));
const hidden = (isHidden: (group: string) => boolean) => ({
  hidden: library.filter(({ group }) => isHidden(group)).map(({ id }) => id),
});

describe('a walk is due', () => {
  test('after three quarters of an hour without one', () => {
    expect(kindsFor({}, { sittingMs: 45 * MINUTE - 1 })).toEqual(['hip-flexors']);
    expect(kindsFor({}, { sittingMs: 45 * MINUTE })).toEqual(['walk']);
    // The walk ended two minutes after it began.
    expect(kindsFor({}, { journal: [did(46, walk)] })).toEqual(['hip-flexors']);
    expect(kindsFor({}, { journal: [did(47, walk)] })).toEqual(['walk']);
  });

  test('for a person who eases in, after two hours', () => {
    const gentle = { plan: 'ease-in', intervalMinutes: 60 } as const;
    expect(kindsFor(gentle, { sittingMs: 2 * HOUR - 1 })).toEqual(['hip-flexors']);
    expect(kindsFor(gentle, { sittingMs: 2 * HOUR })).toEqual(['walk']);
  });

  test('every second break', () => {
    expect(kindsFor({}, { journal: [did(20, neck)], sittingMs: 15 * MINUTE })).toEqual(['walk']);
    expect(kindsFor({}, { journal: [did(30, neck), did(20, walk)], sittingMs: 15 * MINUTE })).toEqual([
      'hip-flexors',
    ]);
  });

  test('beside another exercise in each break, if there is one break an hour', () => {
    const hour = { plan: 'hour', intervalMinutes: 60 } as const;
    expect(kindsFor(hour, { sittingMs: HOUR })).toEqual(['hip-flexors', 'walk']);
  });

  test('for no person who cannot have one', () => {
    expect(
      kindsFor(
        hidden((group) => group === 'walk'),
        { sittingMs: HOUR },
      ),
    ).toEqual(['hip-flexors']);
  });
});

describe('the hip flexors', () => {
  test('are exercised as often as the plan requires by this time of the day, and not more often', () => {
    // Four in eight hours; a walk comes between two of them, so the one for the next hour is done now.
    const worked = (hours: number, done: number) => ({
      sittingMs: hours * HOUR,
      journal: [...Array.from({ length: done }, () => did(20, part('chair-march', 60))), did(10, walk)],
    });
    expect(kindsFor({}, worked(1, 0))).toEqual(['hip-flexors']);
    expect(kindsFor({}, worked(1.5, 1))).toEqual(['body']);
    expect(kindsFor({}, worked(1.6, 1))).toEqual(['hip-flexors']);
    expect(kindsFor({}, worked(7.9, 3))).toEqual(['hip-flexors']);
    expect(kindsFor({}, worked(7.9, 4))).toEqual(['body']);
  });

  test('have one exercise on the shortest day', () => {
    expect(kindsFor({}, { sittingMs: 0 })).toEqual(['hip-flexors']);
  });

  test('are left out for a person who cannot exercise them', () => {
    expect(
      kindsFor(
        hidden((group) => group === 'hip-flexors'),
        {},
      ),
    ).toEqual(['body']);
  });

  test('count with the lean forward of a person who stays seated', () => {
    expect(hipFlexorsDone(who({}, { journal: [did(20, part('chair-forward-lean', 60))] }))).toBe(1);
    expect(hipFlexorsDone(who({}, { journal: [did(20, part('chair-side-lean', 60))] }))).toBe(0);
  });
});

describe('the time of stretching the hip flexors', () => {
  const secondsOf = (...journal: Entry[]) => stretchedSeconds(who({}, { journal }));
  const tuck = (left: number, right: number) => [
    part('split-stance-tuck', left, 'left'),
    part('split-stance-tuck', right, 'right'),
  ];

  test('is that of the side that had less', () => {
    expect(secondsOf(did(20, ...tuck(30, 20)), did(10, ...tuck(5, 10)))).toBe(30);
  });

  test('includes the routine of today, but no strength and no other part of the body', () => {
    const routine: Entry = { ...did(20), origin: 'routine', done: tuck(20, 20) };
    const reach = [part('half-kneel-reach', 30, 'left'), part('half-kneel-reach', 30, 'right')];
    const others = [part('standing-psoas-march', 30, 'left'), part('standing-psoas-march', 30, 'right')];
    const neckTilt = [part('neck-side-tilt', 18, 'left'), part('neck-side-tilt', 18, 'right')];
    expect(secondsOf(routine, did(10, ...reach, ...others, ...neckTilt))).toBe(50);
  });

  test('is that of today', () => {
    expect(secondsOf(did(24 * 60, ...tuck(20, 20)))).toBe(0);
  });

  test('is enough after four minutes, and then a walk comes', () => {
    const journal = (seconds: number) => [did(20, ...tuck(seconds, seconds)), did(10, walk)];
    const options = { intervalMinutes: 30 } as const;
    const more = { sittingMs: 3 * HOUR };
    expect(kindsFor(options, { ...more, journal: journal(240) })).toEqual(['hip-flexors']);
    expect(kindsFor(options, { ...more, journal: journal(241) })).toEqual(['walk']);
  });
});
