/** The return question, and stillness that was an absence. */
import { describe, expect, test } from 'vitest';
import type { Clock } from '../../../../src/core/clock/clock';
import type { Question } from '../../../../src/core/clock/state';
import { carveOut, creditStill, recall, stillBefore, takeAs } from '../../../../src/core/clock/steps/recall';
import { endStill } from '../../../../src/core/clock/steps/return';
import { defaultOptions } from '../../../../src/core/options/options';
import { HOUR, MINUTE, SECOND } from '../../../../src/core/time';
import { boutWith, clockWith, NOON, nudgeWith, pulseWith } from '../clocks';

const parts = (uncounted: number, browsing = 0) => ({
  uncountedMs: uncounted * MINUTE,
  browsingMs: browsing * MINUTE,
  watchingMs: 0,
});
const entry = {
  id: 'desk.1',
  zone: 'UTC',
  kind: 'break',
  origin: 'natural',
  certainty: 'presumed',
  breakId: null,
  startedAt: NOON - 20 * MINUTE,
  endedAt: NOON - 10 * MINUTE,
  done: [],
} as const;
const question = (part: Partial<Question> = {}): Question => ({
  entry: { ...entry, done: [] },
  beforeMs: 15 * MINUTE,
  was: 'up',
  about: 'absence',
  within: null,
  ...part,
});
const stepOf = (part: Partial<Clock> = {}) => ({ clock: clockWith(part), entries: [] });
const after = boutWith({ startedAt: NOON - 10 * MINUTE });

describe('an answer', () => {
  const answered = (was: 'up' | 'sitting', part: Partial<Question> = {}, clock: Partial<Clock> = {}) =>
    recall(stepOf({ question: question(part), bout: after, ...clock }), 'desk.1', was, defaultOptions);

  test('is counted with those of its kind, and closes the question', () => {
    expect(answered('up').clock).toMatchObject({ recalled: { up: 1, sitting: 0 }, question: null });
    expect(answered('sitting').clock.recalled).toEqual({ up: 0, sitting: 1 });
    expect(answered('sitting', { about: 'reading' }).clock.recalledReading).toEqual({ up: 0, sitting: 1 });
    expect(answered('up', { about: 'brief' }, { brieflyUp: 3 }).clock.brieflyUp).toBe(4);
    expect(answered('sitting', { about: 'brief' }, { brieflyUp: 3 }).clock.brieflyUp).toBe(0);
  });

  test('to another question changes nothing', () => {
    const step = stepOf({ question: question() });
    expect(recall(step, 'desk.2', 'up', defaultOptions)).toBe(step);
  });

  test('“I was sitting” continues the bout before, and the line becomes sitting', () => {
    const { clock, entries } = answered('sitting');
    expect(clock.bout?.carriedMs).toBe(25 * MINUTE);
    expect(entries).toMatchObject([
      { kind: 'bout', id: 'desk.1', sittingMs: 10 * MINUTE, certainty: 'said' },
    ]);
  });

  test('“I was up” takes back what was assumed, and the next ask starts over', () => {
    const carried = { ...after, carriedMs: 25 * MINUTE };
    const ask = { ...clockWith().ask, sinceMs: 7, snoozes: 2 };
    const { clock, entries } = answered('up', {}, { bout: carried, ask, unanswered: 2 });
    expect(clock).toMatchObject({ bout: { carriedMs: 0 }, ask: { sinceMs: 0, snoozes: 0 }, unanswered: 0 });
    expect(entries).toMatchObject([{ kind: 'break', certainty: 'said' }]);
    expect(answered('up', {}, { ask, unanswered: 2 }).clock).toMatchObject({
      ask: { snoozes: 2 },
      unanswered: 2,
    });
  });

  test('moves the time of an ask that was put off, and the sitting on a nudge, with the bout', () => {
    const moved = (ask: Partial<Clock['ask']>) =>
      answered('sitting', {}, { ask: { ...clockWith().ask, ...ask } }).clock.ask.sinceMs / MINUTE;
    expect([moved({}), moved({ sinceMs: MINUTE }), moved({ snoozeMinutes: 10 })]).toEqual([0, 26, 25]);
    const nudged = answered('sitting', {}, { break: nudgeWith({ sittingMs: 5 * MINUTE }) });
    expect(nudged.clock.break?.sittingMs).toBe(30 * MINUTE);
  });

  test('about an absence before an earlier bout changes no bout', () => {
    const later = boutWith({ startedAt: NOON - 5 * MINUTE });
    expect(answered('sitting', {}, { bout: later }).clock.bout).toBe(later);
    expect(takeAs(stepOf(), question(), 'sitting', 'presumed').clock.bout).toBeNull();
  });
});

describe('a break within a bout', () => {
  const within = { before: parts(1), after: parts(3, 2) };
  const bout = boutWith({
    startedAt: NOON - HOUR,
    settled: parts(4, 7),
    atInput: parts(4, 6),
    carriedMs: 5,
    stills: 2,
  });

  test('is cut out: the bout ends where it began, and another begins where it ended', () => {
    const { clock, entries } = carveOut(
      stepOf({ bout, unanswered: 2, missedAt: 7 }),
      { ...entry, done: [] },
      within,
      defaultOptions,
    );
    expect(entries.find(({ kind }) => kind === 'bout')).toMatchObject({
      endedAt: NOON - 20 * MINUTE,
      sittingMs: 39 * MINUTE,
    });
    expect(clock).toMatchObject({
      bout: {
        startedAt: NOON - 10 * MINUTE,
        carriedMs: 0,
        settled: parts(1, 5),
        atInput: parts(1, 4),
        stills: 0,
      },
      quietUntil: NOON,
      unanswered: 0,
      missedAt: null,
    });
  });

  test('is not cut out of a bout that began later, nor without a bout', () => {
    const late = stepOf({ bout: boutWith({ startedAt: NOON - 20 * MINUTE + 1 }) });
    expect(carveOut(late, { ...entry, done: [] }, within, defaultOptions)).toBe(late);
    const none = stepOf();
    expect(carveOut(none, { ...entry, done: [] }, within, defaultOptions)).toBe(none);
    const exact = stepOf({ bout: boutWith({ startedAt: NOON - 20 * MINUTE }) });
    expect(carveOut(exact, { ...entry, done: [] }, within, defaultOptions)).not.toBe(exact);
  });

  test('is what “I was up” about reading says', () => {
    const asked = stepOf({ bout, question: question({ about: 'reading', within }) });
    expect(recall(asked, 'desk.1', 'sitting', defaultOptions).clock.bout).toBe(bout);
    const carved = recall(asked, 'desk.1', 'up', defaultOptions);
    expect(carved.entries).toContainEqual(expect.objectContaining({ kind: 'break', certainty: 'said' }));
  });
});

describe('*I was just up*', () => {
  const within = { before: parts(0), after: parts(0) };
  const lastStill = { from: NOON - 15 * MINUTE, until: NOON - 10 * MINUTE, within };
  const bout = boutWith({ startedAt: NOON - HOUR });

  test('is about stillness that ended ten minutes before the nudge or later, in this bout', () => {
    const about = (part: Partial<Clock>, open = nudgeWith()) =>
      stillBefore(clockWith({ bout, lastStill, ...part }), open) !== null;
    expect(about({})).toBe(true);
    expect(about({ lastStill: { ...lastStill, until: NOON - 10 * MINUTE - 1 } })).toBe(false);
    expect(about({ bout: { ...bout, startedAt: lastStill.from } })).toBe(true);
    expect(about({ bout: { ...bout, startedAt: lastStill.from + 1 } })).toBe(false);
    expect(about({}, nudgeWith({ origin: 'early' }))).toBe(false);
    expect(about({}, nudgeWith({ startedAt: NOON }))).toBe(false);
    expect(about({ lastStill: null })).toBe(false);
  });

  test('makes it a break, said, and is counted', () => {
    const open = nudgeWith();
    const { clock, entries } = creditStill(
      stepOf({ bout, lastStill, break: open, brieflyUp: 1 }),
      open,
      defaultOptions,
    );
    expect(entries).toContainEqual(
      expect.objectContaining({
        kind: 'break',
        certainty: 'said',
        startedAt: lastStill.from,
        endedAt: lastStill.until,
      }),
    );
    expect(clock).toMatchObject({ brieflyUp: 2, break: null, lastStill: null });
  });
});

describe('a still stretch that ends in the bout', () => {
  const stretch = (ms: number, { lookedAfter = 60 * SECOND, began = NOON - HOUR, presumed = false } = {}) => {
    const from = NOON - ms;
    const bout = boutWith({ startedAt: began, presumedAt: presumed ? from + 1 : null });
    const before = clockWith({ bout, pulse: pulseWith({ at: from + lookedAfter, inputAt: from }) });
    return endStill(stepOf({ bout }), before, defaultOptions).clock;
  };

  test('is kept from two minutes on, if the browser reported it', () => {
    expect([stretch(2 * MINUTE), stretch(2 * MINUTE - 1)].map(({ bout }) => bout?.stills)).toEqual([1, 0]);
    expect(stretch(5 * MINUTE).lastStill).toMatchObject({ from: NOON - 5 * MINUTE, until: NOON });
    const reported = (lookedAfter: number) => stretch(5 * MINUTE, { lookedAfter }).bout?.stills;
    expect([reported(58 * SECOND), reported(58 * SECOND - 1)]).toEqual([1, 0]);
  });

  test('must have begun in the bout', () => {
    const began = (ms: number) => stretch(5 * MINUTE, { began: NOON - 5 * MINUTE + ms }).bout?.stills;
    expect([began(0), began(1)]).toEqual([1, 0]);
  });

  test('raises a question after five to ninety minutes of a call or reading that was reported', () => {
    const about = (minutes: number) =>
      stretch(minutes * MINUTE, { began: NOON - 3 * HOUR, presumed: true }).question?.about;
    expect([4.99, 5, 90, 90.01].map(about)).toEqual([undefined, 'reading', 'reading', undefined]);
    expect(stretch(10 * MINUTE).question).toBeNull();
  });

  test('counts as a break, if the person usually was up', () => {
    const from = NOON - 10 * MINUTE;
    const bout = boutWith({ startedAt: NOON - HOUR, presumedAt: from + 1, carriedMs: 7 * MINUTE });
    const before = clockWith({ bout, pulse: pulseWith({ at: from + MINUTE, inputAt: from }) });
    const usually = (up: number) =>
      endStill(stepOf({ bout, recalledReading: { up, sitting: 0 } }), before, defaultOptions);
    expect(usually(2).clock).toMatchObject({ question: { was: 'sitting' }, sequence: 1 });
    const { clock, entries } = usually(3);
    expect(clock.question).toMatchObject({ was: 'up', beforeMs: 57 * MINUTE, within: null });
    expect(entries).toContainEqual(
      expect.objectContaining({ kind: 'break', startedAt: from, endedAt: NOON }),
    );
  });
});
