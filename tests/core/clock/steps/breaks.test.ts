/** A break under way: what the hands do during it, and what it counts as in the end, at the limits of the rules. */
import { describe, expect, test } from 'vitest';
import type { Clock } from '../../../../src/core/clock/clock';
import type { OpenBreak } from '../../../../src/core/clock/state';
import {
  dropOrEndBreak,
  endBreak,
  finish,
  progress,
  start,
  takeBack,
  watchHands,
} from '../../../../src/core/clock/steps/breaks';
import { defaultOptions, type Options } from '../../../../src/core/options/options';
import { MINUTE, SECOND } from '../../../../src/core/time';
import { boutWith, clockWith, NOON, nudgeWith, pulseWith } from '../clocks';

const parts = (uncountedMs: number) => ({ uncountedMs, browsingMs: 0, watchingMs: 0 });
const begun = (part: Partial<OpenBreak> = {}) => ({ ...nudgeWith(part), startedAt: NOON });
const sat = (part: Partial<Clock> = {}) =>
  clockWith({ bout: boutWith({ startedAt: NOON - 40 * MINUTE }), ...part });
const stepOf = (clock: Clock) => ({ clock, entries: [] });
const done = (exercise: string, seconds: number, side: 'left' | null = null) => ({ exercise, side, seconds });

describe('the hands beside a nudge', () => {
  /** The work after a look a minute later, in s: input some seconds before it, and before the look at noon. */
  const worked = (inputAgo: number, before = 0, part: Partial<OpenBreak> = {}) => {
    const last = pulseWith({ inputAt: NOON - before * SECOND });
    const now = NOON + MINUTE;
    return (
      (watchHands(nudgeWith({ workedMs: 5000, ...part }), last, now - inputAgo * SECOND, now)?.workedMs ??
        0) / SECOND
    );
  };

  test('work between two looks that both found them busy', () => {
    expect([worked(14.9), worked(15), worked(0, 14.9), worked(0, 15)]).toEqual([65, 5, 65, 5]);
  });

  test('work since the nudge came, the break began, or its page last reported', () => {
    expect(worked(0, 0, { askedAt: NOON + 40 * SECOND })).toBe(25);
    expect(worked(0, 0, { startedAt: NOON + 50 * SECOND })).toBe(15);
    expect(worked(0, 0, { startedAt: NOON, reportedAt: NOON + 58 * SECOND })).toBe(7);
    expect(worked(0, 0, { reportedAt: NOON + 61 * SECOND })).toBe(5);
  });

  test('are not known without a look before or without a nudge', () => {
    expect(watchHands(nudgeWith(), null, NOON, NOON)?.workedMs).toBe(0);
    expect(watchHands(null, pulseWith(), NOON, NOON)).toBeNull();
  });
});

describe('the hands during a break', () => {
  /** What a look a minute after the start finds. */
  const rested = (inputAgo: number, part: Partial<OpenBreak> = {}) => {
    const now = NOON + MINUTE;
    return watchHands(begun(part), pulseWith(), now - inputAgo * SECOND, now);
  };

  test('rest from the last input on, once they have been still for fifteen seconds', () => {
    expect(rested(14.9)).toMatchObject({ stillMs: 0, stillUntil: NOON + 45 * SECOND });
    expect(rested(15)).toMatchObject({ stillMs: 15 * SECOND, stillUntil: NOON + MINUTE });
    expect(rested(70)).toMatchObject({ stillMs: MINUTE });
  });

  test('rest on from what was counted before', () => {
    const before = { stillMs: 20 * SECOND, stillUntil: NOON + 50 * SECOND };
    expect(rested(30, before)).toMatchObject({ stillMs: 30 * SECOND, stillUntil: NOON + MINUTE });
    expect(rested(1, before)).toMatchObject({ stillMs: 20 * SECOND, stillUntil: NOON + 50 * SECOND });
  });

  test('date a break that began by itself back to the last input', () => {
    expect(rested(70, { byItself: true })).toMatchObject({
      startedAt: NOON - 10 * SECOND,
      stillMs: 70 * SECOND,
    });
    expect(rested(70)).toMatchObject({ startedAt: NOON });
    expect(rested(50, { byItself: true })).toMatchObject({ startedAt: NOON });
  });
});

describe('a break begins', () => {
  const event = (still?: boolean) =>
    ({ type: 'started', id: 'desk.0', still, pageTime: undefined, routine: undefined }) as const;

  test('with a press, or by itself fifteen seconds before, with the time since the last input', () => {
    const bout = boutWith({ pending: parts(7) });
    const pressed = start(
      stepOf(sat({ bout })),
      nudgeWith({ workedMs: 9, reportedAt: 3 }),
      event(),
      NOON,
    ).clock;
    expect(pressed.break).toMatchObject({ startedAt: NOON, byItself: false, workedMs: 0, reportedAt: null });
    expect(pressed.bout?.pending).toEqual(parts(7));
    const still = start(stepOf(sat({ bout })), nudgeWith(), event(true), NOON).clock;
    expect(still.break).toMatchObject({ startedAt: NOON - 15 * SECOND, byItself: true, parts: parts(7) });
    expect(still.bout?.pending).toEqual(parts(0));
  });

  test('and is taken back, as if it had not begun', () => {
    const open = begun({
      byItself: true,
      workedMs: 3,
      stillMs: 4,
      stillUntil: 5,
      parts: parts(7),
      done: [done('a', 1)],
    });
    const { clock } = takeBack(stepOf(sat()), open);
    expect(clock.break).toMatchObject({
      startedAt: null,
      byItself: false,
      workedMs: 0,
      stillMs: 0,
      stillUntil: null,
      parts: parts(0),
      done: [],
    });
    expect(clock.bout?.settled).toEqual(parts(7));
    const over = { ...open, finished: { at: NOON, by: 'end', seated: false } } as const;
    expect(takeBack(stepOf(sat({ break: over })), over).clock.break).toBe(over);
  });
});

test('of several reports, the longest time of each exercise and side counts', () => {
  const open = begun({ done: [done('a', 10), done('b', 5), done('a', 7, 'left')] });
  const report = {
    type: 'progressed',
    id: 'desk.0',
    pageTime: undefined,
    done: [done('a', 8), done('b', 9), done('c', 1)],
  } as const;
  const { clock } = progress(stepOf(sat()), open, { ...report, done: [...report.done] }, NOON + 5);
  expect(clock.break).toMatchObject({
    done: [done('a', 10), done('b', 9), done('a', 7, 'left'), done('c', 1)],
    reportedAt: NOON + 5,
    workedMs: 0,
  });
  const none = stepOf(sat());
  expect(progress(none, nudgeWith(), { ...report, done: [] }, NOON)).toBe(none);
});

test('a break that its page reports as over ended then, or with the last report if the hands came back', () => {
  const over = (by: 'person' | 'end' | 'return', part: Partial<OpenBreak> = {}) => {
    const event = {
      type: 'finished',
      id: 'desk.0',
      by,
      done: [],
      seated: false,
      pageTime: undefined,
    } as const;
    return finish(stepOf(sat()), begun(part), { ...event, done: [] }, NOON + MINUTE).clock.break?.finished
      ?.at;
  };
  expect([over('person', { reportedAt: NOON + 9 }), over('end', { reportedAt: NOON + 9 })]).toEqual([
    NOON + MINUTE,
    NOON + MINUTE,
  ]);
  expect([over('return', { reportedAt: NOON + 9 }), over('return')]).toEqual([NOON + 9, NOON + MINUTE]);
});

describe('a break that has ended is', () => {
  const ended = (
    ms: number,
    by: 'person' | 'end' | 'return' | 'lost',
    part: Partial<OpenBreak> = {},
    { seated = false, options = {} as Partial<Options>, clock = {} as Partial<Clock> } = {},
  ) => {
    const open = begun(part);
    return endBreak(
      stepOf(sat({ break: open, ...clock })),
      open,
      { by, at: NOON + ms, seated },
      { ...defaultOptions, ...options },
    );
  };
  /** The kind and certainty of its line. */
  const told = (...args: Parameters<typeof ended>) =>
    ended(...args).entries.flatMap((entry) =>
      entry.kind === 'break' || entry.kind === 'partial' || entry.kind === 'exercise'
        ? [[entry.kind, 'certainty' in entry ? entry.certainty : undefined]]
        : [],
    )[0];

  test('a break from a minute on', () => {
    expect(told(MINUTE, 'person')).toEqual(['break', 'said']);
    expect(told(MINUTE - 1, 'person')).toEqual(['partial', 'said']);
  });

  test('hands off, if they rested for half of it', () => {
    expect(told(2 * MINUTE, 'end', { stillMs: MINUTE })).toEqual(['break', 'hands off']);
    expect(told(2 * MINUTE, 'end', { stillMs: MINUTE - 1 })).toEqual(['partial', 'presumed']);
  });

  test('said, if the hands came back after less than two minutes of work', () => {
    expect(told(3 * MINUTE, 'return', { stillMs: MINUTE + 1 })).toEqual(['break', 'said']);
    expect(told(3 * MINUTE, 'return', { stillMs: MINUTE })).toEqual(['partial', 'presumed']);
    expect(told(MINUTE, 'lost')).toEqual(['partial', 'presumed']);
  });

  test('presumed for a reader, if it began by itself and they did not end it', () => {
    const reader = { clock: { bout: boutWith({ startedAt: NOON - 40 * MINUTE, stills: 2 }) } };
    const still = { byItself: true, stillMs: 2 * MINUTE };
    expect(told(2 * MINUTE, 'end', still, reader)).toEqual(['break', 'presumed']);
    expect(told(2 * MINUTE, 'person', still, reader)).toEqual(['break', 'hands off']);
    expect(told(2 * MINUTE, 'end', { ...still, why: null }, reader)).toEqual(['break', 'hands off']);
    expect(told(2 * MINUTE, 'end', { ...still, byItself: false }, reader)).toEqual(['break', 'hands off']);
    expect(told(2 * MINUTE, 'end', still)).toEqual(['break', 'hands off']);
  });

  test('presumed under a plain clock, if it was played to its end', () => {
    expect(told(2 * MINUTE, 'end', {}, { options: { counts: 'clock' } })).toEqual(['break', 'presumed']);
    expect(told(2 * MINUTE, 'return', {}, { options: { counts: 'clock' } })).toEqual(['partial', 'presumed']);
  });

  test('exercise, if it was done in the chair: the next ask comes an interval later', () => {
    const { clock, entries } = ended(2 * MINUTE, 'person', { done: [done('a', 9)] }, { seated: true });
    expect(entries).toMatchObject([{ kind: 'exercise', startedAt: NOON, endedAt: NOON + 2 * MINUTE }]);
    expect(clock.ask).toMatchObject({ snoozeMinutes: null, snoozes: 0, sinceMs: 42 * MINUTE });
  });

  test('partial and asked for again after one *Later*, with the count of those before', () => {
    const ask = { ...clockWith().ask, snoozes: 1 };
    const { clock } = ended(MINUTE - 1, 'person', {}, { clock: { ask } });
    expect(clock.ask).toMatchObject({ snoozeMinutes: 10, snoozes: 1 });
    expect(clock.break).toBeNull();
  });

  test('nothing, if only the person asked for it and nothing was played', () => {
    expect(ended(MINUTE - 1, 'person', { why: null }).entries).toEqual([]);
    const { clock, entries } = ended(MINUTE - 1, 'person', { why: null, done: [done('a', 9)] });
    expect(entries).toMatchObject([{ kind: 'partial' }]);
    expect(clock.ask.snoozeMinutes).toBeNull();
  });

  test('over two seconds before the press that ends it, which is the return', () => {
    expect(ended(2 * MINUTE, 'person').clock.up?.from).toBe(NOON + 2 * MINUTE - 2 * SECOND);
    expect(ended(2 * MINUTE, 'end', { stillMs: 2 * MINUTE }).clock.up?.from).toBe(NOON + 2 * MINUTE);
    expect(ended(3 * MINUTE, 'return', { stillMs: 2 * MINUTE }).clock).toMatchObject({
      up: null,
      bout: { startedAt: NOON + 3 * MINUTE },
    });
  });

  test('without the time for which the machine slept, or by which the clock was set ahead', () => {
    const skipped = (at: number) => ({ stillMs: 0, skipped: { ms: 4 * MINUTE, at: NOON + at } });
    // Asleep for four of five minutes: back less than two minutes of work later.
    expect(told(5 * MINUTE, 'return', { ...skipped(5 * MINUTE) })).toEqual(['break', 'said']);
    // Set ahead by four of five minutes: one minute was the break.
    const ahead = ended(5 * MINUTE, 'person', skipped(MINUTE)).entries.find(({ kind }) => kind === 'break');
    expect(ahead).toMatchObject({ startedAt: NOON + 4 * MINUTE, endedAt: NOON + 5 * MINUTE });
  });
});

test('a break whose page is gone ended at its last report, and a nudge is dropped', () => {
  const turn = { now: NOON + 10 * MINUTE, options: defaultOptions };
  const ended = (part: Partial<OpenBreak>) => {
    const open = begun({ stillMs: 9 * MINUTE, ...part });
    return dropOrEndBreak(stepOf(sat({ break: open })), turn).entries.find(({ kind }) => kind === 'break')
      ?.endedAt;
  };
  expect(ended({ reportedAt: NOON + 5 * MINUTE })).toBe(NOON + 5 * MINUTE);
  expect(ended({ reportedAt: NOON + 15 * MINUTE })).toBe(NOON + 10 * MINUTE);
  expect(dropOrEndBreak(stepOf(sat({ break: nudgeWith() })), turn)).toMatchObject({
    entries: [],
    clock: { break: null },
  });
});
