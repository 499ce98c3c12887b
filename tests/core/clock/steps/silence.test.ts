/** Silences between looks, and jumps of the wall clock, at the limits of their rules. */
import { describe, expect, test } from 'vitest';
import type { Clock } from '../../../../src/core/clock/clock';
import type { Pulse } from '../../../../src/core/clock/events';
import { clearDeafness, closeSilence, shiftBack } from '../../../../src/core/clock/steps/silence';
import { defaultOptions, type Options } from '../../../../src/core/options/options';
import { HOUR, MINUTE, SECOND } from '../../../../src/core/time';
import { boutWith, clockWith, NOON, nudgeWith, pulseWith, sensed, traits } from '../clocks';

describe('after the wall clock was set back by ten minutes', () => {
  const back = NOON - 10 * MINUTE;
  const by = (value: number) => value - 10 * MINUTE;
  const hold = { why: 'call', by: 'said', startedAt: 6, liveAt: 7, until: 8, before: null } as const;
  const parts = boutWith().settled;

  test('everything that is open moves with it', () => {
    const clock = clockWith({
      pulse: pulseWith({ touchedAt: NOON - 1, watchedAt: NOON - 2, lockedAt: NOON - 3 }),
      bout: boutWith({ presumedAt: NOON - 4 }),
      standing: { startedAt: NOON - 5, askAt: NOON + 5 },
      hold,
      pause: { startedAt: NOON, until: NOON + HOUR, latestAt: null, chosenAt: NOON + 1 },
      reading: { startedAt: NOON, until: NOON + HOUR },
      pastCall: { id: 'desk.1', startedAt: NOON - 9, endedAt: NOON - 8, before: parts, after: parts },
      quietUntil: NOON + 1,
      unknownFrom: NOON - 6,
      fullScreenWorkFrom: NOON - 7,
      missedAt: NOON - 8,
      lastStill: { from: 1, until: 2, within: { before: parts, after: parts } },
      break: nudgeWith({
        seenAt: NOON,
        shownAt: NOON + 1,
        startedAt: NOON + 2,
        reportedAt: NOON + 3,
        stillUntil: NOON + 4,
        pageTime: { at: NOON + 5, origin: 7, ms: 9, skippedMs: 0 },
        skipped: { ms: 9, at: NOON + 6 },
      }),
    });
    expect(shiftBack(clock, back)).toMatchObject({
      pulse: {
        at: back,
        inputAt: back,
        seenAt: back,
        since: back - 1000,
        touchedAt: back - 1,
        watchedAt: back - 2,
        lockedAt: back - 3,
      },
      bout: { startedAt: back, presumedAt: back - 4 },
      standing: { startedAt: back - 5, askAt: back + 5 },
      hold: { startedAt: by(6), liveAt: by(7), until: by(8) },
      pause: { startedAt: back, until: back + HOUR, latestAt: null, chosenAt: back + 1 },
      reading: { startedAt: back, until: back + HOUR },
      pastCall: { startedAt: back - 9, endedAt: back - 8 },
      quietUntil: back + 1,
      unknownFrom: back - 6,
      fullScreenWorkFrom: back - 7,
      missedAt: back - 8,
      lastStill: null,
      day: { startedAt: back },
      hours: { on: true, until: null, of: '' },
      break: {
        askedAt: back,
        dueAt: back,
        seenAt: back,
        shownAt: back + 1,
        startedAt: back + 2,
        reportedAt: back + 3,
        stillUntil: back + 4,
        pageTime: { at: back + 5 },
        skipped: { ms: 9, at: back + 6 },
      },
    });
  });

  test('a pause until a date, and what is not there, stay', () => {
    const pause = { startedAt: NOON, until: { at: NOON + HOUR }, latestAt: null } as const;
    const { pause: moved } = shiftBack(clockWith({ pause }), back);
    expect(moved).toEqual({ ...pause, startedAt: back });
    expect(shiftBack(clockWith(), back)).toMatchObject({ bout: null, up: null, hold: null, reading: null });
  });

  test('alarms that follow it may fail to ring until it shows the old time again, for a day at most', () => {
    const deafAfter = (hours: number, part: Partial<Clock> = {}) =>
      shiftBack(
        clockWith({ pulse: pulseWith({ traits: { ...traits, alarmsByWallClock: true } }), ...part }),
        NOON - hours * HOUR,
      ).deafUntil;
    expect(deafAfter(1)).toBe(NOON + 30 * SECOND);
    expect(deafAfter(48)).toBe(NOON - 24 * HOUR);
    expect(deafAfter(1, { deafUntil: NOON + 2 * HOUR })).toBe(NOON + 2 * HOUR);
    expect(shiftBack(clockWith({ deafUntil: 5 }), back).deafUntil).toBe(5);
  });

  test('nothing moves if it was not set back', () => {
    const clock = clockWith();
    expect([shiftBack(clock, NOON), shiftBack(clock, NOON + 1)]).toEqual([clock, clock]);
    expect(shiftBack(clock, NOON - 1)).not.toBe(clock);
  });
});

test('the alarms of a browser that has just started ring', () => {
  const deaf = clockWith({ deafUntil: NOON + 1 });
  expect(clearDeafness(deaf, sensed({ fresh: true })).deafUntil).toBeNull();
  expect(clearDeafness(deaf, sensed())).toBe(deaf);
  const hearing = clockWith();
  expect(clearDeafness(hearing, sensed({ fresh: true }))).toBe(hearing);
});

describe('a silence', () => {
  const bout = boutWith({ startedAt: NOON - 30 * MINUTE });
  const closed = (
    minutes: number,
    clock: Partial<Clock> = {},
    pulse: Partial<Pulse> = {},
    options: Partial<Options> = {},
    ms = 0,
  ) =>
    closeSilence(
      { clock: clockWith({ bout, ...clock }), entries: [] },
      sensed(pulse),
      NOON + minutes * MINUTE + ms,
      { ...defaultOptions, ...options },
    );
  const kinds = ({ entries }: ReturnType<typeof closed>) => entries.map(({ kind }) => kind);
  const still = (minutes: number) => {
    const at = NOON - minutes * MINUTE;
    return { pulse: pulseWith({ inputAt: at, seenAt: at }) };
  };

  test('is one of more than four minutes', () => {
    expect(kinds(closed(4))).toEqual([]);
    expect(kinds(closed(4, {}, {}, {}, 1))).toEqual([]);
    expect(closed(4).clock.bout).toBe(bout);
    expect(closed(4, {}, {}, {}, 1).clock.bout?.pending.uncountedMs).toBe(4 * MINUTE + 1);
  });

  test('was an absence if it was as long as the away time', () => {
    expect(kinds(closed(5))).toEqual(['bout', 'break']);
    expect(kinds(closed(5, {}, {}, {}, -1))).toEqual([]);
    expect(kinds(closed(5, {}, {}, { awayMinutes: 6 }))).toEqual([]);
    expect(kinds(closed(4, still(1), {}, {}, 1))).toEqual(['bout', 'break']);
  });

  test('ends the bout at the last sign of the person, and input that may be older is no return yet', () => {
    const slept = closed(10);
    expect(slept.entries).toMatchObject([
      { kind: 'bout', endedAt: NOON },
      {
        kind: 'break',
        origin: 'natural',
        certainty: 'presumed',
        startedAt: NOON,
        endedAt: NOON + 10 * MINUTE,
      },
    ]);
    expect(slept.clock.up?.from).toBe(NOON + 10 * MINUTE + 15 * SECOND);
    expect(closed(10, {}, { idleMs: 15_000 }).clock.up?.from).toBe(NOON + 1);
  });

  test('in which the browser was closed for a moment is left out of the bout', () => {
    const { clock } = closed(1, {}, { fresh: true });
    expect(clock.bout?.pending.uncountedMs).toBe(MINUTE);
    expect(clock.pulse?.at).toBe(NOON + MINUTE);
  });

  test('in which the browser was closed for long is unknown, and the next ask starts over', () => {
    const { clock, entries } = closed(10, {}, { fresh: true });
    expect(entries).toMatchObject([
      { kind: 'bout', endedAt: NOON },
      { kind: 'unknown', startedAt: NOON, endedAt: NOON + 10 * MINUTE },
    ]);
    expect(clock).toMatchObject({ bout: null, quietUntil: 0, standing: null, unknownFrom: null });
    const since = closed(10, { bout: null, unknownFrom: NOON - 5 }, { fresh: true });
    expect(since.entries).toMatchObject([{ kind: 'unknown', startedAt: NOON - 5 }]);
    const off = { hours: { on: false, from: 0, until: null, of: '' } };
    expect(kinds(closed(10, off, { fresh: true }))).toEqual(['bout']);
  });

  test('leaves a person standing who stood and is back within a quarter of an hour', () => {
    const standing = { bout: null, standing: { startedAt: NOON - HOUR, askAt: NOON } };
    const stands = (ms: number) => closed(15, standing, { fresh: true }, {}, ms).clock.standing;
    expect(stands(-1)).toEqual({ startedAt: NOON + 15 * MINUTE - 1, askAt: NOON + 45 * MINUTE - 1 });
    expect(stands(0)).toBeNull();
  });

  test('in which alarms may fail to ring while the hands work is left out', () => {
    const deaf = { deafUntil: NOON + HOUR };
    expect(closed(10, deaf).clock.bout?.pending.uncountedMs).toBe(10 * MINUTE);
    expect(kinds(closed(10, deaf, { fresh: true }))).toEqual(['bout', 'unknown']);
    expect(kinds(closed(10, { ...deaf, ...still(0.25) }))).toEqual(['bout', 'break']);
  });

  test('of a clock that was set ahead moves everything, where sleep would be idle time', () => {
    const sleeps = { traits: { ...traits, idleCountsSleep: true } };
    const ahead = (pulse: Partial<Pulse> = {}, clock: Partial<Clock> = {}, options: Partial<Options> = {}) =>
      closed(10, clock, { ...sleeps, ...pulse }, options).clock.bout?.startedAt;
    expect(ahead()).toBe(NOON - 20 * MINUTE);
    expect(ahead({ idleMs: 14_999 })).toBe(NOON - 20 * MINUTE);
    expect(ahead({ idleMs: 15_000 })).toBeUndefined();
    expect(ahead({ locked: true })).toBeUndefined();
    expect(ahead({}, { pulse: pulseWith({ lockedAt: NOON }) })).toBeUndefined();
    expect(ahead({}, still(0.25))).toBeUndefined();
    expect(ahead({}, {}, { counts: 'clock' })).not.toBe(NOON - 20 * MINUTE);
    expect(ahead({ traits })).toBeUndefined();
  });

  test('beside a page that is alive is skipped, and ends the break of one that is gone', () => {
    const open = {
      break: nudgeWith({ startedAt: NOON - 5 * MINUTE, stillMs: 5 * MINUTE, reportedAt: NOON - 2 * MINUTE }),
    };
    expect(closed(10, open, { page: 'alive' }).clock.break?.skipped).toEqual({
      ms: 10 * MINUTE,
      at: NOON + 10 * MINUTE,
    });
    const gone = closed(10, open, { page: 'missing' });
    expect(gone.entries).toContainEqual(
      expect.objectContaining({ kind: 'break', endedAt: NOON - 2 * MINUTE }),
    );
    expect(gone.clock.break).toBeNull();
    expect(closed(10, { break: nudgeWith() }, { page: 'alive' }).clock.break).toBeNull();
  });
});
