/** The person's day, working hours, standing, and signs of the person, at the limits of their rules. */
import { describe, expect, test } from 'vitest';
import type { Clock } from '../../../../src/core/clock/clock';
import type { Event } from '../../../../src/core/clock/events';
import { step } from '../../../../src/core/clock/step';
import { beginDay, closeHours, updateHours } from '../../../../src/core/clock/steps/day';
import { expirePause, pause, resumeAsking, togglePause } from '../../../../src/core/clock/steps/pause';
import { presumeSeated, standThrough, startStanding } from '../../../../src/core/clock/steps/standing';
import { defaultOptions, type Options } from '../../../../src/core/options/options';
import { HOUR, MINUTE } from '../../../../src/core/time';
import { absence, boutWith, clockWith, NOON, nudgeWith, pulseWith } from '../clocks';

const stepOf = (part: Partial<Clock> = {}) => ({ clock: clockWith(part), entries: [] });
const bout = boutWith({ startedAt: NOON - 40 * MINUTE });
const turn = { now: NOON, options: defaultOptions };

describe('a day of the person', () => {
  const day = { startedAt: 7, used: false, unanswered: 2, tooOften: 'ask' } as const;

  test('begins after four hours without a sign, with nothing left over', () => {
    const begun = (absentMs: number) =>
      beginDay(stepOf({ day, unanswered: 3, missedAt: 9 }), absentMs, NOON).clock;
    expect(begun(4 * HOUR)).toMatchObject({
      day: { startedAt: NOON, used: true, unanswered: 0, tooOften: 'no' },
      unanswered: 0,
      missedAt: null,
      question: null,
    });
    expect(begun(4 * HOUR - 1)).toMatchObject({ day: { ...day, used: true }, unanswered: 3, missedAt: 9 });
    expect(beginDay(stepOf({ day: null }), 0, NOON).clock.day?.startedAt).toBe(NOON);
  });

  test('is one on which this browser was in front, from the first time on', () => {
    const elsewhere = { pulse: pulseWith({ place: 'elsewhere' }) };
    const used = (part: Partial<Clock>) => beginDay(stepOf(part), 0, NOON).clock.day?.used;
    expect(used({ day, ...elsewhere })).toBe(false);
    expect(used({ day: { ...day, used: true }, ...elsewhere })).toBe(true);
    expect(used({ day: null, ...elsewhere })).toBe(false);
  });
});

describe('working hours', () => {
  const inHours: Options = { ...defaultOptions, when: 'hours' };

  test('are computed again when they end, begin, or change', () => {
    const known = updateHours(clockWith(), inHours, 'UTC', NOON);
    expect(known.hours).toMatchObject({ on: true, from: NOON, until: NOON + 5.5 * HOUR });
    expect(updateHours(known, inHours, 'UTC', NOON + 5.5 * HOUR - 1)).toBe(known);
    expect(updateHours(known, inHours, 'UTC', NOON + 5.5 * HOUR).hours.on).toBe(false);
    expect(updateHours(known, inHours, 'UTC', NOON - 1)).not.toBe(known);
    expect(updateHours(known, inHours, 'Europe/Berlin', NOON)).not.toBe(known);
    expect(updateHours(known, { ...inHours, daysOff: ['2026-11-23'] }, 'UTC', NOON).hours.on).toBe(false);
    const always = updateHours(known, defaultOptions, 'UTC', NOON);
    expect(always.hours).toMatchObject({ on: true, until: null, of: '' });
    expect(updateHours(always, defaultOptions, 'UTC', NOON)).toBe(always);
  });

  const off = { hours: { on: false, from: NOON - MINUTE, until: null, of: 'now' } };
  const hoursBefore = (part: Partial<Clock['hours']> = {}, clock: Partial<Clock> = {}) =>
    clockWith({ hours: { on: true, from: 0, until: NOON - MINUTE, of: 'now', ...part }, ...clock });
  const closed = (part: Partial<Clock>, was = hoursBefore()) =>
    closeHours(stepOf({ bout, ...off, ...part }), was, turn);

  test('close what was going on at their end, or at the last sign of a person who had left', () => {
    expect(closed({}).entries).toMatchObject([{ kind: 'bout', endedAt: NOON - MINUTE }]);
    const gone = (minutes: number) =>
      closed({ pulse: pulseWith({ seenAt: NOON - MINUTE - minutes * MINUTE }) }).entries[0]?.endedAt;
    expect([gone(5), gone(4.99)]).toEqual([NOON - 6 * MINUTE, NOON - MINUTE]);
    expect(
      closed({ unknownFrom: 7, reading: { startedAt: 0, until: HOUR }, fullScreenWorkFrom: 7 }).clock,
    ).toMatchObject({
      bout: null,
      unknownFrom: null,
      reading: null,
      fullScreenWorkFrom: null,
    });
  });

  test('close it now if it is not known when they ended', () => {
    expect(closed({}, hoursBefore({ until: null })).entries[0]?.endedAt).toBe(NOON);
    expect(closed({}, hoursBefore({ of: 'others' })).entries[0]?.endedAt).toBe(NOON);
    expect(closed({}, hoursBefore({ until: NOON })).entries[0]?.endedAt).toBe(NOON);
    const on = closeHours(stepOf({ bout }), hoursBefore({ until: NOON + 1 }), turn);
    expect(on.entries).toEqual([]);
  });

  test('let a break go on that the person asked for since, and one that plays, for half an hour', () => {
    const asked = (askedAt: number) => closed({ break: nudgeWith({ wanted: true, askedAt }) }).clock.break;
    expect([asked(NOON - MINUTE), asked(NOON - MINUTE - 1)]).toEqual([expect.anything(), null]);
    const playing = (minutes: number) =>
      closeHours(
        stepOf({
          bout,
          hours: { ...off.hours, from: NOON - minutes * MINUTE },
          break: nudgeWith({ startedAt: NOON - HOUR, stillMs: HOUR }),
        }),
        hoursBefore({ until: NOON - minutes * MINUTE }),
        turn,
      ).clock.break;
    expect([playing(29.99), playing(30)]).toEqual([expect.anything(), null]);
  });
});

describe('a pause', () => {
  test('ends at its time, with a line and two minutes of quiet', () => {
    const paused = { pause: { startedAt: NOON - HOUR, until: NOON, latestAt: null } };
    const { clock, entries } = expirePause(stepOf(paused), 0, NOON + 5);
    expect(clock).toMatchObject({ pause: null, quietUntil: NOON + 2 * MINUTE });
    expect(entries).toMatchObject([{ kind: 'paused', startedAt: NOON - HOUR, endedAt: NOON }]);
    expect(expirePause(stepOf(paused), 0, NOON - 1).clock.pause).not.toBeNull();
    expect(expirePause(stepOf(), 0, NOON).entries).toEqual([]);
  });

  test('until tomorrow ends with the first sign after a night, on a later date', () => {
    const until = (absentMs: number, startedAt: number, day: Clock['day'] = null) =>
      expirePause(
        stepOf({ day, pause: { startedAt, until: 'tomorrow', latestAt: NOON + HOUR } }),
        absentMs,
        NOON,
      ).clock.pause === null;
    expect([until(4 * HOUR, NOON - 24 * HOUR), until(4 * HOUR - 1, NOON - 24 * HOUR)]).toEqual([true, false]);
    expect(until(4 * HOUR, NOON - 5 * HOUR)).toBe(false);
    const yesterday = { startedAt: NOON - 20 * HOUR, used: true, unanswered: 0, tooOften: 'no' } as const;
    expect(until(4 * HOUR, NOON - 5 * HOUR, yesterday)).toBe(true);
  });

  test('is chosen with its end, or changed, and drops the nudge', () => {
    const paused = pause(stepOf({ break: nudgeWith() }), HOUR, NOON, defaultOptions).clock;
    expect(paused).toMatchObject({
      break: null,
      pause: { startedAt: NOON, until: NOON + HOUR, latestAt: null },
    });
    expect(paused.pause).not.toHaveProperty('chosenAt');
    const changed = pause({ clock: paused, entries: [] }, 'tomorrow', NOON + 5, defaultOptions).clock.pause;
    expect(changed).toMatchObject({ startedAt: NOON, chosenAt: NOON + 5, latestAt: NOON + 5 + 24 * HOUR });
    const past = stepOf();
    expect(pause(past, { at: NOON }, NOON, defaultOptions)).toBe(past);
    expect(pause(stepOf(), { at: NOON + 1 }, NOON, defaultOptions).clock.pause?.until).toEqual({
      at: NOON + 1,
    });
  });

  test('is resumed, and the shortcut does one or the other', () => {
    const paused = { pause: { startedAt: NOON + 9, until: 'resumed', latestAt: null } } as const;
    expect(resumeAsking(stepOf({ ...paused, quietUntil: NOON + HOUR }), NOON)).toMatchObject({
      clock: { pause: null, quietUntil: NOON + HOUR },
      entries: [{ kind: 'paused', startedAt: NOON }],
    });
    expect(togglePause(stepOf(paused), NOON, defaultOptions).clock.pause).toBeNull();
    expect(togglePause(stepOf(), NOON, defaultOptions).clock.pause).toMatchObject({ until: 'resumed' });
  });
});

describe('standing', () => {
  test('ends the bout, and is asked about after half an hour', () => {
    const { clock, entries } = startStanding(
      stepOf({ bout, break: nudgeWith(), unanswered: 2, missedAt: 7 }),
      NOON,
      defaultOptions,
    );
    expect(clock).toMatchObject({
      bout: null,
      break: null,
      standing: { startedAt: NOON, askAt: NOON + 30 * MINUTE },
      unanswered: 0,
      missedAt: null,
    });
    expect(entries).toMatchObject([{ kind: 'bout', endedAt: NOON }]);
    const still = startStanding(stepOf({ standing: { startedAt: 7, askAt: 8 } }), NOON, defaultOptions).clock
      .standing;
    expect(still).toEqual({ startedAt: 7, askAt: NOON + 30 * MINUTE });
    expect(
      startStanding(stepOf({ bout, break: nudgeWith({ startedAt: NOON }) }), NOON, defaultOptions).clock
        .standing,
    ).toBeNull();
  });

  test('is over once a nudge had no answer for five minutes', () => {
    const standing = { standing: { startedAt: NOON - HOUR, askAt: NOON - 9 * MINUTE } };
    const seated = (part: Partial<Clock>, options = defaultOptions) =>
      presumeSeated(stepOf({ ...standing, ...part }), { now: NOON, options }).clock.bout?.startedAt;
    const asked = (minutes: number, part = {}) =>
      seated({ break: nudgeWith({ seenAt: NOON - minutes * MINUTE, ...part }) });
    expect([asked(5), asked(4.99)]).toEqual([NOON - 5 * MINUTE, undefined]);
    expect(asked(5, { origin: 'early' })).toBeUndefined();
    expect(asked(5, { startedAt: NOON })).toBeUndefined();
    expect(seated({ break: nudgeWith({ askedAt: NOON - 6 * MINUTE }) })).toBe(NOON - 6 * MINUTE);
    expect(seated({ ask: { ...clockWith().ask, waitsFor: 'no window' } })).toBe(NOON - 9 * MINUTE);
    expect(seated({})).toBeUndefined();
    const inBrowser: Options = { ...defaultOptions, counts: 'browser' };
    expect(seated({ break: nudgeWith({ seenAt: NOON - 5 * MINUTE }) }, inBrowser)).toBe(NOON);
  });

  test('through a call of a minute or more counts afterwards, and the sitting begins with its end', () => {
    const parts = (ms: number) => ({ uncountedMs: ms, browsingMs: 0, watchingMs: 0 });
    const call = (ms: number) => ({
      id: 'desk.7',
      startedAt: NOON - ms,
      endedAt: NOON,
      before: parts(1),
      after: parts(3),
    });
    const through = (ms: number, id = 'desk.7') =>
      standThrough(
        stepOf({ bout: { ...bout, settled: parts(5) }, pastCall: call(ms), unanswered: 1 }),
        id,
        defaultOptions,
      );
    const { clock, entries } = through(MINUTE);
    expect(entries).toMatchObject([
      { kind: 'bout', endedAt: NOON - MINUTE },
      { kind: 'standing', startedAt: NOON - MINUTE, endedAt: NOON },
    ]);
    expect(clock).toMatchObject({
      bout: { startedAt: NOON, settled: parts(2) },
      quietUntil: NOON + 10 * MINUTE,
      unanswered: 0,
    });
    expect(through(MINUTE - 1).entries).toEqual([]);
    expect(through(MINUTE, 'desk.8').entries).toEqual([]);
  });
});

describe('what the person does on a page', () => {
  const plain = { pulse: pulseWith({ touchedAt: 7 }) };
  const touchedBy = (event: Event, part: Partial<Clock> = plain) =>
    step(clockWith(part), event, NOON + 9, defaultOptions).clock.pulse?.touchedAt;

  test('is a sign of them for a plain clock; what happens by itself is none', () => {
    expect(touchedBy({ type: 'paused', until: 'resumed' })).toBe(NOON + 9);
    for (const type of ['looked', 'notificationsWork', 'pauseReminded', 'dimmed'] as const)
      expect(touchedBy({ type })).toBe(7);
    expect(touchedBy({ type: 'paused', until: 'resumed' }, {})).toBeNull();
    const open = { ...plain, break: nudgeWith() };
    expect(touchedBy({ type: 'shown', id: 'desk.0' }, open)).toBe(7);
    expect(touchedBy({ type: 'started', id: 'desk.0', still: true }, open)).toBe(7);
    expect(touchedBy({ type: 'started', id: 'desk.0' }, open)).toBe(NOON + 9);
    const plays = { ...plain, break: nudgeWith({ startedAt: NOON }) };
    const over = (by: 'end' | 'person') =>
      touchedBy({ type: 'finished', id: 'desk.0', by, done: [], seated: false }, plays);
    expect([over('end'), over('person')]).toEqual([7, NOON + 9]);
  });

  test('lets the return begin with it', () => {
    const up = (from: number): Clock['up'] => ({
      entry: { ...absence, startedAt: 0, endedAt: 0, done: [] },
      from,
      beforeMs: 0,
      stood: false,
      reader: null,
    });
    const from = (at: number) =>
      step(clockWith({ up: up(at) }), { type: 'felt', score: 3 }, NOON, defaultOptions).clock.up?.from;
    expect([from(NOON + 5), from(NOON - 5)]).toEqual([NOON, NOON - 5]);
  });

  test('while the screen goes dark is no return for fifteen seconds', () => {
    const up: Clock['up'] = {
      entry: { ...absence, startedAt: 0, endedAt: 0, done: [] },
      from: 5,
      beforeMs: 0,
      stood: false,
      reader: null,
    };
    const dimmed = (part: Partial<Clock>) =>
      step(clockWith(part), { type: 'dimmed' }, NOON, defaultOptions).clock.up;
    expect(dimmed({ up })?.from).toBe(NOON + 15_000);
    expect(dimmed({ up: { ...up, from: NOON + HOUR } })?.from).toBe(NOON + HOUR);
    expect(dimmed({})).toBeNull();
  });

  test('about another break than the open one changes nothing', () => {
    const clock = clockWith({ break: nudgeWith() });
    expect(step(clock, { type: 'skipped', id: 'desk.9' }, NOON, defaultOptions)).toEqual({
      clock,
      entries: [],
    });
  });

  test('answers only a nudge that has not begun', () => {
    const plays = clockWith({ bout, break: nudgeWith({ startedAt: NOON }) });
    for (const type of ['snoozed', 'skipped', 'wasUp', 'started', 'arrived'] as const)
      expect(step(plays, { type, id: 'desk.0' }, NOON, defaultOptions).clock.break?.startedAt).toBe(NOON);
    expect(
      step(clockWith({ bout, break: nudgeWith() }), { type: 'skipped', id: 'desk.0' }, NOON, defaultOptions)
        .clock.break,
    ).toBeNull();
    const dismissed = (way: 'window' | 'notification') =>
      step(
        clockWith({ bout, break: nudgeWith({ way }) }),
        { type: 'dismissed', id: 'desk.0' },
        NOON,
        defaultOptions,
      ).clock.break;
    expect([dismissed('notification'), dismissed('window')]).toEqual([null, expect.anything()]);
  });

  test('answers an offer, which is not made again', () => {
    const replied = (to: 'hours' | 'call sites' | 'full screen' | 'too often') =>
      step(clockWith({ unanswered: 3 }), { type: 'replied', to }, NOON, defaultOptions).clock;
    expect(replied('hours').offers).toMatchObject({ hours: 'made', callSites: 'no' });
    expect(replied('call sites').offers.callSites).toBe('made');
    expect(replied('full screen').offers.fullScreen).toBe('made');
    expect(replied('too often')).toMatchObject({ unanswered: 0, day: { tooOften: 'asked' } });
  });

  test('says how the back is, once a day, and the later answer replaces the first', () => {
    const first = step(clockWith(), { type: 'felt', score: 3 }, NOON, defaultOptions);
    expect(first.entries).toMatchObject([{ kind: 'felt', score: 3, id: 'desk.0' }]);
    const second = step(first.clock, { type: 'felt', score: 7 }, NOON + 9, defaultOptions);
    expect(second.entries).toMatchObject([{ kind: 'felt', score: 7, id: 'desk.0' }]);
    expect(step(clockWith({ day: null }), { type: 'felt', score: 3 }, NOON, defaultOptions).entries).toEqual(
      [],
    );
  });

  test('asks for a break, or for the one that is already asked for', () => {
    const asked = (part: Partial<Clock>, origin?: 'early' | 'routine') =>
      step(clockWith({ bout, ...part }), { type: 'asked', origin }, NOON, defaultOptions).clock.break;
    expect(asked({})).toMatchObject({ origin: 'early', wanted: true, why: null });
    expect(asked({ break: nudgeWith() })).toMatchObject({ origin: 'nudged', wanted: true });
    expect(asked({ break: nudgeWith() }, 'routine')).toMatchObject({ origin: 'routine', wanted: true });
    expect(asked({ break: nudgeWith({ startedAt: NOON }) })).toMatchObject({ wanted: false });
  });
});
