/** Whether the person is at the desk, away, or not known to be either, and what their return means. */
import { describe, expect, test } from 'vitest';
import type { Clock } from '../../../../src/core/clock/clock';
import type { Pulse } from '../../../../src/core/clock/events';
import { updatePresence } from '../../../../src/core/clock/steps/presence';
import { comeBack } from '../../../../src/core/clock/steps/return';
import { doubtPlainClock, owedAt } from '../../../../src/core/clock/steps/unknown';
import { defaultOptions, type Options } from '../../../../src/core/options/options';
import { HOUR, MINUTE } from '../../../../src/core/time';
import { absence, boutWith, clockWith, NOON, nudgeWith, pulseWith, sensed } from '../clocks';

const bout = boutWith({ startedAt: NOON - 3 * HOUR });
const stepOf = (part: Partial<Clock>) => ({ clock: clockWith(part), entries: [] });
const seen = (minutesAgo: number, part: Parameters<typeof pulseWith>[0] = {}) =>
  pulseWith({ inputAt: NOON - minutesAgo * MINUTE, seenAt: NOON - minutesAgo * MINUTE, ...part });
function look(
  part: Partial<Clock>,
  pulse: Partial<Pulse> = {},
  before: Partial<Clock> = {},
  options: Partial<Options> = {},
) {
  const clocks = { stored: clockWith(before), previous: clockWith(before), before: clockWith(before) };
  return updatePresence(stepOf(part), {
    ...clocks,
    pulse: sensed(pulse),
    absentMs: 0,
    now: NOON,
    options: { ...defaultOptions, ...options },
  });
}
const kinds = ({ entries }: ReturnType<typeof look>) => entries.map(({ kind }) => kind);
const upFor = (minutes: number, part: Partial<NonNullable<Clock['up']>> = {}): NonNullable<Clock['up']> => ({
  entry: { ...absence, startedAt: NOON - minutes * MINUTE, endedAt: NOON - minutes * MINUTE, done: [] },
  from: NOON - MINUTE,
  beforeMs: 20 * MINUTE,
  stood: false,
  reader: null,
  ...part,
});

describe('a person at the desk', () => {
  test('has left after the away time without a sign', () => {
    expect(kinds(look({ bout, pulse: seen(5) }))).toEqual(['bout', 'break']);
    expect(kinds(look({ bout, pulse: seen(4.99) }))).toEqual([]);
  });

  test('has left after two minutes behind a lock of their own', () => {
    const locked = (minutes: number, part = {}) =>
      kinds(
        look(
          { bout, pulse: seen(minutes, { lockedAt: NOON - minutes * MINUTE, ...part }) },
          { locked: true },
        ),
      );
    expect([locked(2), locked(1.99), locked(2, { lockedByHand: false })]).toEqual([
      ['bout', 'break'],
      [],
      [],
    ]);
  });

  test('is up for the nudge that they could see', () => {
    const [, nudged] = look({ bout, pulse: seen(2), break: nudgeWith({ seenAt: NOON }) }).entries;
    expect(nudged).toMatchObject({
      origin: 'nudged',
      certainty: 'hands off',
      breakId: 'desk.0',
      startedAt: NOON - 2 * MINUTE,
    });
    const [, own] = look({ bout, pulse: seen(5), break: nudgeWith() }).entries;
    expect(own).toMatchObject({ origin: 'natural', certainty: 'presumed', breakId: null });
    const [, read] = look({
      bout: { ...bout, stills: 2 },
      pulse: seen(2),
      break: nudgeWith({ seenAt: NOON }),
    }).entries;
    expect(read).toMatchObject({ origin: 'nudged', certainty: 'presumed' });
  });

  test('may be somewhere else after an hour of watching', () => {
    const watched = (ms: number) =>
      look({ bout, pulse: pulseWith({ inputAt: NOON - HOUR - ms }) }, { sound: 'front' }).clock.unknownFrom;
    expect([watched(0), watched(1)]).toEqual([null, NOON - 1]);
    expect(
      look({ bout, pulse: pulseWith({ inputAt: NOON - 2 * HOUR }) }, { sound: 'front', locked: true }).clock
        .unknownFrom,
    ).toBeNull();
  });

  test('is not asked for five minutes after ten minutes of watching', () => {
    const before = (minutes: number, part: Partial<Clock> = {}) => ({
      pulse: pulseWith({ inputAt: NOON - minutes * MINUTE, watchedAt: NOON }),
      ...part,
    });
    const quiet = (...args: Parameters<typeof before>) =>
      look({ bout }, {}, before(...args)).clock.quietUntil;
    expect([quiet(10), quiet(9.99)]).toEqual([NOON + 5 * MINUTE, 0]);
    const call = {
      why: 'call',
      by: 'seen',
      startedAt: NOON,
      liveAt: NOON,
      until: null,
      before: null,
    } as const;
    expect(quiet(10, { hold: call })).toBe(0);
    expect(quiet(10, { reading: { startedAt: 0, until: NOON } })).toBe(0);
    expect(look({ bout }, {}, { pulse: pulseWith({ inputAt: NOON - HOUR }) }).clock.quietUntil).toBe(0);
  });
});

describe('a person who is up', () => {
  test('is back with the first input from then on, but not with a key at a locked screen', () => {
    const isBack = (pulse: Clock['pulse']) => look({ up: upFor(3), pulse }).clock.up === null;
    expect([isBack(seen(1)), isBack(seen(1.01)), isBack(seen(0, { lockedAt: NOON }))]).toEqual([
      true,
      false,
      false,
    ]);
    // Touched in passing, and gone again.
    expect(look({ up: upFor(30, { from: NOON - 20 * MINUTE }), pulse: seen(5) }).clock.up).not.toBeNull();
  });

  test('begins no bout outside of the working hours, nor while a break plays', () => {
    const off = { hours: { on: false, from: 0, until: null, of: '' } };
    expect(look({ ...off, up: upFor(3) }).clock.up).not.toBeNull();
    expect(look({ up: upFor(3), break: nudgeWith({ startedAt: NOON }) }).clock.up).not.toBeNull();
  });

  test('begins a bout on a new clock if the hands move', () => {
    const sits = (idleMs: number) => look({}, { idleMs }).clock.bout?.startedAt;
    expect([sits(14_999), sits(15_000)]).toEqual([NOON, undefined]);
  });
});

describe('a return', () => {
  const back = (
    minutes: number,
    part: Partial<Clock> = {},
    up: Parameters<typeof upFor>[1] = {},
    options: Partial<Options> = {},
  ) => comeBack(stepOf({ up: upFor(minutes, up), ...part }), NOON, { ...defaultOptions, ...options }).clock;

  test('begins a bout, and ten minutes without an ask', () => {
    expect(back(3)).toMatchObject({ up: null, bout: { startedAt: NOON }, quietUntil: NOON + 10 * MINUTE });
    const fresh = comeBack(stepOf({ quietUntil: 5 }), NOON, defaultOptions).clock;
    expect(fresh).toMatchObject({ quietUntil: 5, bout: { startedAt: NOON } });
  });

  test('within a quarter of an hour leaves a person standing who stood', () => {
    const stood = { stood: true };
    expect(back(14.99, {}, stood).standing).toEqual({ startedAt: NOON, askAt: NOON + 30 * MINUTE });
    expect(back(15, {}, stood)).toMatchObject({ standing: null, bout: { startedAt: NOON } });
    expect(back(60, { standing: { startedAt: 0, askAt: 0 } }).standing?.startedAt).toBe(NOON);
  });

  test('raises a question after an absence of five to ninety minutes', () => {
    expect([4.99, 5, 90, 90.01].map((minutes) => back(minutes).question?.about)).toEqual([
      undefined,
      'absence',
      'absence',
      undefined,
    ]);
    const saidUp = upFor(10).entry;
    expect(back(10, {}, { entry: { ...saidUp, certainty: 'said' } }).question).toBeNull();
    expect(back(10, {}, { entry: { ...saidUp, origin: 'nudged' } }).question).toBeNull();
  });

  test('raises one about a brief absence that was assumed because of earlier answers', () => {
    expect(back(3, { brieflyUp: 3 }).question?.about).toBe('brief');
    expect(back(3, { brieflyUp: 2 }).question).toBeNull();
    expect(back(6, { brieflyUp: 3 }, {}, { awayMinutes: 8 }).question?.about).toBe('brief');
    expect(back(6, { brieflyUp: 2 }, {}, { awayMinutes: 8 }).question?.about).toBe('absence');
  });

  test('raises one about reading after two minutes beside a nudge, for a reader', () => {
    const reader = {
      entry: { ...upFor(3).entry, origin: 'nudged', breakId: 'b' },
      reader: { snoozes: 0, unanswered: 0 },
    } as const;
    const about = (minutes: number, part: Partial<Clock> = {}, options: Partial<Options> = {}) => {
      const startedAt = NOON - minutes * MINUTE;
      const entry = { ...reader.entry, startedAt, endedAt: startedAt, done: [] };
      return back(minutes, part, { ...reader, entry }, options).question?.about;
    };
    expect([1.99, 2, 4.99, 5].map((minutes) => about(minutes))).toEqual([
      undefined,
      'reading',
      'reading',
      'absence',
    ]);
    const elsewhere = { pulse: pulseWith({ place: 'elsewhere' }) };
    expect(about(3, elsewhere, { counts: 'browser' })).toBeUndefined();
    expect(about(3, elsewhere)).toBe('reading');
  });

  test('takes an absence as it usually was, from three answers on', () => {
    const was = (up: number, sitting: number) => back(10, { recalled: { up, sitting } }).question?.was;
    expect([was(0, 2), was(0, 3), was(1, 2), was(2, 2), was(3, 0)]).toEqual([
      'up',
      'sitting',
      'sitting',
      'up',
      'up',
    ]);
    expect(back(10, { recalled: { up: 0, sitting: 3 } }).bout?.carriedMs).toBe(30 * MINUTE);
    // A brief absence is one until the person says otherwise.
    expect(back(3, { brieflyUp: 3, recalled: { up: 0, sitting: 9 } }).question?.was).toBe('up');
  });
});

describe('unknown time', () => {
  const unknown = { unknownFrom: NOON - HOUR, bout: null };

  test('ends with input since it began, and is a line of the journal', () => {
    const { clock, entries } = look({ ...unknown, pulse: seen(1) });
    expect(entries).toMatchObject([
      { kind: 'unknown', why: 'watching', startedAt: NOON - HOUR, endedAt: NOON - MINUTE },
    ]);
    expect(clock).toMatchObject({
      unknownFrom: null,
      bout: { startedAt: NOON - MINUTE },
      quietUntil: NOON + 4 * MINUTE,
    });
    expect(look({ ...unknown, pulse: seen(60) }).clock.unknownFrom).toBe(NOON - HOUR);
  });

  test('carries the sitting of a break that was owed, but not over a night', () => {
    const owed = { sittingMs: 40 * MINUTE, inCall: true };
    const carried = (hours: number) =>
      look({ ...unknown, owed, pulse: seen(0) }, {}, { pulse: seen(hours * 60) }).clock;
    expect(carried(3.99)).toMatchObject({ bout: { carriedMs: 40 * MINUTE }, quietUntil: 0 });
    expect(carried(4)).toMatchObject({ bout: { carriedMs: 0 } });
    expect(
      look({ ...unknown, pulse: seen(0), owed: { ...owed, inCall: false } }, {}, { pulse: seen(9) }).clock
        .quietUntil,
    ).toBe(NOON + 5 * MINUTE);
  });

  test('of a plain clock ends with input that was seen, another window, or the unlocking of the screen', () => {
    const plain = { counts: 'clock' } as const;
    const ends = (pulse: Clock['pulse'], before: Clock['pulse'] = pulseWith()) =>
      look({ ...unknown, unanswered: 2, pulse }, {}, { pulse: before }, plain).clock.unknownFrom === null;
    expect(ends(pulseWith({ touchedAt: NOON - HOUR }))).toBe(false);
    expect(ends(pulseWith({ touchedAt: NOON - HOUR + 1 }))).toBe(true);
    expect(ends(pulseWith({ front: 2 }))).toBe(true);
    expect(ends(pulseWith(), pulseWith({ lockedAt: NOON - 5 }))).toBe(true);
    expect(ends(pulseWith({ lockedAt: NOON }), pulseWith({ lockedAt: NOON - 5 }))).toBe(false);
    const over = look({ ...unknown, unanswered: 2, pulse: pulseWith({ touchedAt: NOON }) }, {}, {}, plain);
    expect(over.entries).toMatchObject([{ why: 'no answer' }]);
    expect(over.clock).toMatchObject({ unanswered: 0, quietUntil: 0 });
  });

  test('begins for a plain clock after two nudges without an answer, and two minutes without input', () => {
    const doubted = (part: Partial<Clock>, counts: Options['counts'] = 'clock') => {
      const options = { ...defaultOptions, counts };
      const clocks = { stored: clockWith(), previous: clockWith(), before: clockWith() };
      const step = stepOf({
        bout,
        unanswered: 2,
        pulse: pulseWith({ touchedAt: NOON - 2 * MINUTE }),
        ...part,
      });
      return doubtPlainClock(step, { ...clocks, pulse: sensed(), absentMs: 0, now: NOON, options }).clock
        .unknownFrom;
    };
    expect(doubted({})).toBe(NOON);
    expect(doubted({}, 'computer')).toBeNull();
    expect(doubted({ unanswered: 1 })).toBeNull();
    expect(doubted({ pulse: pulseWith({ touchedAt: NOON - 2 * MINUTE + 1 }) })).toBeNull();
    expect(doubted({ pulse: pulseWith({ touchedAt: 0, lockedAt: NOON }) })).toBeNull();
    expect(doubted({ break: nudgeWith() })).toBeNull();
    expect(doubted({ bout: null })).toBeNull();
    expect(doubted({ bout: null, standing: { startedAt: 0, askAt: 0 } })).toBe(NOON);
    expect(doubted({ unknownFrom: 7 })).toBe(7);
  });

  test('remembers a break that was owed when it began', () => {
    const sat = (minutes: number) => clockWith({ bout: boutWith({ startedAt: NOON - minutes * MINUTE }) });
    expect(owedAt(sat(30), defaultOptions, NOON)).toEqual({ sittingMs: 30 * MINUTE, inCall: false });
    expect(owedAt(sat(29.99), defaultOptions, NOON)).toBeNull();
    expect(owedAt(clockWith({ standing: { startedAt: 0, askAt: 0 } }), defaultOptions, NOON)).toBeNull();
  });
});
