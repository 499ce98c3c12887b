/** What a look at the browser shows about the person, at the limits of what readings can tell. */
import { describe, expect, test } from 'vitest';
import type { Clock } from '../../../../src/core/clock/clock';
import type { Pulse } from '../../../../src/core/clock/events';
import {
  isShowing,
  lastInput,
  plainPulse,
  readPulse,
  touchOf,
} from '../../../../src/core/clock/steps/reading';
import { defaultOptions } from '../../../../src/core/options/options';
import { HOUR, MINUTE, SECOND } from '../../../../src/core/time';
import { clockWith, NOON, pulseWith, sensed } from '../clocks';

describe('the last input', () => {
  const known = (part: Parameters<typeof pulseWith>[0] = {}) => clockWith({ pulse: pulseWith(part) });
  /** The last input by a look ten seconds after noon, in seconds from noon. */
  const read = (pulse: Partial<Pulse>, clock: Clock = known(), at = 10 * SECOND) => {
    const { inputAt, inputSpanMs } = lastInput(clock, sensed(pulse), NOON + at);
    return [(inputAt - NOON) / SECOND, inputSpanMs / SECOND];
  };

  test('is now while the hands have been still for less than fifteen seconds', () => {
    expect(read({ idleMs: 0 })).toEqual([10, 0]);
    expect(read({ idleMs: 14_999 }, clockWith({ pulse: null }))).toEqual([10, 0]);
  });

  test('is as long ago as the browser says, and may have been earlier by the time of the reading', () => {
    expect(read({ idleMs: 15_000, readMs: 200 }, clockWith({ pulse: null }))).toEqual([-5.2, 0.2]);
    expect(read({ idleMs: 20_000 }, known(), 60 * SECOND)).toEqual([40, 0]);
  });

  test('stays the known one if the reading may mean the same', () => {
    expect(read({ idleMs: 58_000 }, known(), 60 * SECOND)).toEqual([0, 0]);
    expect(read({ idleMs: 57_999 }, known(), 60 * SECOND)).toEqual([2.001, 0]);
    const vague = known({ inputSpanMs: 3000 });
    expect(read({ idleMs: 56_000 }, vague, 60 * SECOND)).toEqual([0, 3]);
  });

  test('is dated earlier by a more exact reading', () => {
    expect(read({ idleMs: 65_000, readMs: 500 }, known(), 60 * SECOND)).toEqual([-5.5, 0.5]);
    expect(read({ idleMs: 59_000, readMs: 3000 }, known({ inputSpanMs: 5000 }), 60 * SECOND)).toEqual([
      -2, 3,
    ]);
  });

  test('stays the known one behind a lock', () => {
    expect(read({ idleMs: 0, locked: true }, known({ lockedAt: NOON, inputSpanMs: 7 }))).toEqual([0, 0.007]);
    expect(read({ idleMs: 0, locked: true })).toEqual([10, 0]);
  });

  test('before a sleep is the one that was known, if the stillness is as long as before', () => {
    const still = known({ inputAt: NOON - MINUTE });
    const looked = (idleMs: number, minutes: number, clock = still) =>
      read({ idleMs }, clock, minutes * MINUTE)[0];
    expect(looked(MINUTE, 10)).toBe(-60);
    expect(looked(MINUTE - 1, 10)).toBe(540.001);
    expect(looked(MINUTE, 4)).toBe(180);
    expect(looked(MINUTE, 10, { ...still, deafUntil: NOON + HOUR })).toBe(540);
  });
});

test('something is shown if sound plays in front, a window is in full screen, or a call is live; never behind a lock', () => {
  expect(isShowing(sensed())).toBe(false);
  for (const part of [
    { sound: 'front' },
    { fullScreen: 'front' },
    { fullScreen: 'behind' },
    { call: 'live' },
  ] as const) {
    expect(isShowing(sensed(part))).toBe(true);
    expect(isShowing(sensed({ ...part, locked: true }))).toBe(false);
  }
  for (const part of [{ sound: 'behind' }, { call: 'silent' }] as const)
    expect(isShowing(sensed(part))).toBe(false);
});

test('a plain clock takes every look for input, and a lock for stillness since it began', () => {
  expect(plainPulse(clockWith(), sensed({ idleMs: HOUR }), NOON).idleMs).toBe(0);
  const locked = sensed({ idleMs: 5, locked: true });
  expect(plainPulse(clockWith(), locked, NOON).idleMs).toBe(0);
  const since = clockWith({ pulse: pulseWith({ lockedAt: NOON - MINUTE }) });
  expect(plainPulse(since, locked, NOON).idleMs).toBe(MINUTE);
});

test('a plain clock remembers the input that it really saw', () => {
  const plain = { ...defaultOptions, counts: 'clock' } as const;
  const clock = (touchedAt: number | null) =>
    clockWith({ pulse: pulseWith({ touchedAt, inputAt: NOON - 7 }) });
  const touched = (pulse: Partial<Pulse>, before: number | null = NOON - 5) =>
    touchOf(clock(before), sensed(pulse), plain, NOON);
  expect(touched({ idleMs: 14_999 })).toBe(NOON);
  expect(touched({ idleMs: 15_000 })).toBe(NOON - 5);
  expect(touched({ idleMs: 0, locked: true })).toBe(NOON - 5);
  expect(touched({ idleMs: 15_000 }, null)).toBe(NOON - 7);
  expect(touchOf(clock(1), sensed(), defaultOptions, NOON)).toBeNull();
});

describe('the reading that is stored', () => {
  const seen = { inputSpanMs: 0, ended: null, silent: false, touchedAt: null } as const;
  const stored = (pulse: Partial<Pulse>, clock: Clock = clockWith(), inputAt = NOON + MINUTE, more = {}) =>
    readPulse(clock, sensed(pulse), { ...seen, inputAt, ...more }, NOON + MINUTE);

  test('shows that something is watched, for an hour after the last input', () => {
    expect(stored({ sound: 'front' }).watchedAt).toBe(NOON + MINUTE);
    expect(stored({ sound: 'front' }, clockWith(), NOON + MINUTE - HOUR).watchedAt).toBe(NOON + MINUTE);
    expect(stored({ sound: 'front' }, clockWith(), NOON + MINUTE - HOUR - 1).watchedAt).toBeNull();
    const before = clockWith({ pulse: pulseWith({ watchedAt: NOON }) });
    expect(stored({}, before).watchedAt).toBe(NOON);
    expect(stored({}, before, NOON - MINUTE).seenAt).toBe(NOON);
    expect(stored({}, before).seenAt).toBe(NOON + MINUTE);
  });

  test('takes what the person reported for a sign of them, but not behind a lock', () => {
    const reading = {
      reading: { startedAt: NOON, until: NOON + HOUR },
      pulse: pulseWith({ watchedAt: NOON }),
    };
    expect(stored({}, clockWith(reading)).watchedAt).toBe(NOON + MINUTE);
    expect(stored({ locked: true }, clockWith(reading)).watchedAt).toBeNull();
  });

  test('knows since when the screen is locked, and whether the person locked it', () => {
    expect(stored({ locked: true, idleMs: 14_999 })).toMatchObject({
      lockedAt: NOON + MINUTE,
      lockedByHand: true,
    });
    expect(stored({ locked: true, idleMs: 15_000 })).toMatchObject({ lockedByHand: false });
    const locked = clockWith({ pulse: pulseWith({ lockedAt: NOON, lockedByHand: false }) });
    expect(stored({ locked: true, idleMs: 0 }, locked)).toMatchObject({
      lockedAt: NOON,
      lockedByHand: false,
    });
    expect(stored({}, locked).lockedAt).toBeNull();
  });

  test('tells what changed since the look before', () => {
    expect(stored({ front: 2 }).changed).toBe('window');
    expect(stored({}).changed).toBeNull();
    expect(stored({ front: 2 }, clockWith(), NOON, { ended: 'call ended' }).changed).toBe('call ended');
    expect(stored({ front: 2 }, clockWith(), NOON, { silent: true }).changed).toBeNull();
    expect(stored({ front: 2 }, clockWith({ pulse: null })).changed).toBeNull();
    expect([stored({}).since, stored({}, clockWith({ pulse: null })).since]).toEqual([NOON, NOON + MINUTE]);
  });

  describe('tells that the person came back', () => {
    const now = NOON + MINUTE;
    /** The change that a look sees `gapMs` after one at which the hands had been still for `stillMs`. */
    const looked = ({ stillMs = 40_000, gapMs = 20_000, inputAgo = 0 }) => {
      const at = now - gapMs;
      return stored({}, clockWith({ pulse: pulseWith({ at, inputAt: at - stillMs }) }), now - inputAgo)
        .changed;
    };

    test('if the hands had been still for more than half a minute', () => {
      expect([looked({ stillMs: 30_000 }), looked({ stillMs: 30_001 })]).toEqual([null, 'came back']);
      const same = clockWith({ pulse: pulseWith({ inputAt: NOON - 31_000 }) });
      expect(stored({}, same, NOON - 31_000).changed).toBeNull();
    });

    test('if they moved within half a minute', () => {
      const moved = (inputAgo: number) => looked({ stillMs: HOUR, gapMs: MINUTE, inputAgo });
      expect([moved(30_000), moved(30_001)]).toEqual(['came back', null]);
    });

    test('but not if that may be long ago, because the browser did not report such short stillness', () => {
      expect([looked({ gapMs: 32_000 }), looked({ gapMs: 32_001 })]).toEqual(['came back', null]);
      const later = (stillMs: number) => looked({ stillMs, gapMs: 2 * MINUTE });
      expect([later(58_000), later(57_999)]).toEqual(['came back', null]);
    });
  });

  test('of a second look at the same moment keeps what changed', () => {
    const pulse = pulseWith({ at: NOON + MINUTE, since: NOON - 5, changed: 'window' });
    expect(stored({}, clockWith({ pulse }), NOON)).toMatchObject({ changed: 'window', since: NOON - 5 });
  });
});
