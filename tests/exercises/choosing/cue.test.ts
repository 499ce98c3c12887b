import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/core/journal/entries';
import { defaultOptions, type Options } from '../../../src/core/options/options';
import { HOUR, MINUTE } from '../../../src/core/time';
import { cueAfter } from '../../../src/exercises/choosing/cue';

/** A Tuesday. */
const MORNING = Date.UTC(2026, 10, 24, 8);

function breakAt(n: number, exercise: string): Extract<Entry, { kind: 'break' }> {
  const startedAt = MORNING + n * 30 * MINUTE;
  return {
    kind: 'break',
    id: `t.${n}`,
    zone: 'UTC',
    startedAt,
    endedAt: startedAt + 2 * MINUTE,
    origin: 'nudged',
    certainty: 'hands off',
    breakId: `b${n}`,
    done: [{ exercise, side: null, seconds: 60 }],
  };
}

/** The cues after the breaks of a day. */
function cuesOf(options: Partial<Options>, exercise = 'walk-short'): string[] {
  const breaks = Array.from({ length: 12 }, (_, n) => breakAt(n, exercise));
  return breaks.map((entry) => cueAfter(entry, breaks, { ...defaultOptions, ...options }));
}

describe('the cue after a break', () => {
  const seats = ['on-feet', 'seated', 'wheelchair'] as const;
  test.each(seats)('is never the same twice running: %s', (seat) => {
    const cues = cuesOf({ seat });
    expect(cues.filter((cue, n) => cue === cues[n - 1])).toEqual([]);
    expect(new Set(cues).size).toBeGreaterThanOrEqual(4);
  });

  test('is about the feet only for a person who may have them on the floor', () => {
    expect(cuesOf({})).toContain('cue_feet');
    expect(cuesOf({ seat: 'wheelchair' })).not.toContain('cue_feet');
  });

  test('after bending at the hips is about that, unless the person has a new hip or stays seated', () => {
    expect(cuesOf({}, 'desk-hinge')).toContain('cue_hinge');
    expect(cuesOf({ limits: ['hip-replacement'] }, 'desk-hinge')).not.toContain('cue_hinge');
    expect(cuesOf({ seat: 'seated' }, 'desk-hinge')).not.toContain('cue_hinge');
  });

  test('is about the screen once a week, in the second break of a Monday', () => {
    const onMonday = (n: number) => breakAt(n - 48, 'walk-short');
    const breaks = [0, 1, 2].map(onMonday);
    const cues = breaks.map((entry) => cueAfter(entry, breaks, defaultOptions));
    expect(cues.map((cue) => cue === 'cue_screen')).toEqual([false, true, false]);
    expect(cuesOf({})).not.toContain('cue_screen');
  });

  test('is in every second break one that fits the exercise', () => {
    expect(cuesOf({}, 'chin-tuck').map((cue) => cue === 'cue_elbows')).toEqual(
      Array.from({ length: 12 }, (_, n) => n % 2 === 0),
    );
    expect(cuesOf({}, 'forearm-stretch')).toContain('cue_elbows');
  });

  test('is in every second break of a day with a sore back that a back is strong', () => {
    const felt: Entry = {
      kind: 'felt',
      id: 't.90',
      zone: 'UTC',
      startedAt: MORNING,
      endedAt: MORNING,
      score: 8,
    };
    const breaks = [1, 2, 3, 4].map((n) => breakAt(n, 'chin-tuck'));
    const cues = breaks.map((entry) => cueAfter(entry, [felt, ...breaks], defaultOptions));
    expect(cues.map((cue) => cue === 'cue_strong')).toEqual([true, false, true, false]);
  });

  test.each([
    ['on-feet', ['change', 'sitbones', 'ribs', 'change', 'back_of_seat', 'crown', 'change', 'feet']],
    ['seated', ['change', 'sitbones', 'back_of_seat', 'crown', 'feet']],
    ['wheelchair', ['change', 'crown', 'sitbones', 'change', 'back_of_seat']],
  ] as const)('takes its turn after the one before: %s', (seat, turns) => {
    const cues = cuesOf({ seat });
    const first = turns.findIndex((_, start) =>
      cues.every((cue, n) => cue === `cue_${turns[(start + n) % turns.length]}`),
    );
    expect(first).toBeGreaterThanOrEqual(0);
    // The next day goes on two turns later.
    const nextDay = cueAfter(breakAt(48, 'walk-short'), [], { ...defaultOptions, seat });
    expect(nextDay).toBe(`cue_${turns[(first + 2) % turns.length]}`);
  });

  test('is another one on the next day', () => {
    const today = breakAt(0, 'walk-short');
    const tomorrow = {
      ...today,
      id: 't.99',
      startedAt: today.startedAt + 24 * HOUR,
      endedAt: today.endedAt + 24 * HOUR,
    };
    expect(cueAfter(today, [], defaultOptions)).not.toBe(cueAfter(tomorrow, [], defaultOptions));
  });
});
