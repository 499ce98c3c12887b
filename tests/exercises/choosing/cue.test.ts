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
