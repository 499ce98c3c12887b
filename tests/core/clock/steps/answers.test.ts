/** Answers that put a break off, and when the next ask follows. */
import { describe, expect, test } from 'vitest';
import type { Clock } from '../../../../src/core/clock/clock';
import type { OpenBreak } from '../../../../src/core/clock/state';
import { askAgain, countAsUnanswered, skip, snooze } from '../../../../src/core/clock/steps/answers';
import { defaultOptions } from '../../../../src/core/options/options';
import { MINUTE } from '../../../../src/core/time';
import { boutWith, clockWith, NOON, nudgeWith, pulseWith, traits } from '../clocks';

const turn = { now: NOON, options: defaultOptions };
const sat = (part: Partial<Clock> = {}) =>
  clockWith({ bout: boutWith({ startedAt: NOON - 40 * MINUTE }), ...part });
const stepOf = (clock: Clock) => ({ clock, entries: [] });
const asked = (part: Partial<Clock['ask']>) => ({ ...clockWith().ask, ...part });
/** A clock whose icon is not on the toolbar. */
const hidden = { pulse: pulseWith({ traits: { ...traits, showsBadge: false } }) };

describe('*Later*', () => {
  const later = (
    clock: Clock,
    by: 'said' | 'closed' | 'unanswered' = 'said',
    open: Partial<OpenBreak> = {},
    minutes?: number,
  ) => snooze(stepOf(clock), nudgeWith(open), turn, { by, minutes });

  test('asks again ten minutes of sitting later, and the journal has a line', () => {
    const { clock, entries } = later(sat());
    expect(clock.ask).toEqual(asked({ sinceMs: 40 * MINUTE, snoozeMinutes: 10, snoozes: 1 }));
    expect(entries).toMatchObject([
      { kind: 'snoozed', by: 'said', minutes: 10, startedAt: NOON, endedAt: NOON },
    ]);
    expect(later(sat(), 'said', {}, 3).entries).toMatchObject([{ minutes: 3 }]);
  });

  test('is a *Skip* at the third time', () => {
    const kindAfter = (snoozes: number) => later(sat({ ask: asked({ snoozes }) })).entries[0]?.kind;
    expect([1, 2].map(kindAfter)).toEqual(['snoozed', 'skipped']);
  });

  test('on a break that only the person asked for leaves no trace', () => {
    expect(later(sat(), 'said', { why: null })).toMatchObject({
      entries: [],
      clock: { break: null, unanswered: 0 },
    });
  });

  test('of a standing person asks again ten minutes later', () => {
    const { clock } = later(clockWith({ standing: { startedAt: NOON, askAt: NOON } }));
    expect(clock.standing?.askAt).toBe(NOON + 10 * MINUTE);
  });
});

describe('a nudge without an answer', () => {
  const unanswered = (clock: Clock) => snooze(stepOf(clock), nudgeWith(), turn, { by: 'unanswered' });

  test('is counted in a row and for the day, and the third of a day asks whether it is too often', () => {
    const day = (today: number, tooOften: 'no' | 'asked' = 'no') =>
      ({ startedAt: NOON, used: true, unanswered: today, tooOften }) as const;
    expect(unanswered(sat({ day: day(1), unanswered: 4 })).clock).toMatchObject({
      unanswered: 5,
      day: { unanswered: 2, tooOften: 'no' },
    });
    expect(unanswered(sat({ day: day(2) })).clock.day).toMatchObject({ unanswered: 3, tooOften: 'ask' });
    expect(unanswered(sat({ day: day(2, 'asked') })).clock.day?.tooOften).toBe('asked');
    expect(unanswered(sat({ day: null })).clock).toMatchObject({ day: null, unanswered: 1 });
  });

  test('makes the next ones rarer from the second on, if no badge can be seen', () => {
    const next = (before: number, more: Partial<Clock> = hidden) => {
      const { clock, entries } = unanswered(sat({ ...more, unanswered: before }));
      return [clock.ask.spacing, entries[0]?.kind === 'snoozed' && entries[0].minutes];
    };
    expect([next(0), next(1), next(1, {})]).toEqual([
      [1, 10],
      [2, 20],
      [1, 10],
    ]);
    const said = snooze(stepOf(sat({ ...hidden, unanswered: 5 })), nudgeWith(), turn, { by: 'said' });
    expect(said.clock.ask.spacing).toBe(1);
  });
});

describe('*Skip*', () => {
  test('asks again one interval later, remembers the missed break, and closes the nudge', () => {
    const { clock, entries } = skip(stepOf(sat({ ask: asked({ snoozes: 2 }) })), nudgeWith(), turn, 'said');
    expect(clock).toMatchObject({ break: null, missedAt: NOON, ask: asked({ sinceMs: 40 * MINUTE }) });
    expect(entries).toMatchObject([{ kind: 'skipped', by: 'said' }]);
    expect(entries[0]).not.toHaveProperty('minutes');
  });

  test('without an answer waits for two intervals, if no badge can be seen', () => {
    const { entries } = skip(stepOf(sat({ ...hidden, unanswered: 2 })), nudgeWith(), turn, 'unanswered');
    expect(entries).toMatchObject([{ minutes: 60 }]);
  });

  test('of a break that only the person asked for leaves no trace', () => {
    expect(skip(stepOf(sat()), nudgeWith({ why: null }), turn, 'said')).toMatchObject({
      entries: [],
      clock: { missedAt: null },
    });
  });
});

describe('a nudge beside which the person read on counts as unanswered afterwards', () => {
  const counted = (snoozes: number, unanswered: number, part: Partial<Clock> = {}) =>
    countAsUnanswered(stepOf(sat({ unanswered: 9, ...part })), 'b', { snoozes, unanswered }, turn);

  test('with the counts from before it', () => {
    const { clock, entries } = counted(1, 0);
    expect(clock).toMatchObject({ unanswered: 1, ask: { snoozeMinutes: 10, snoozes: 2 }, missedAt: null });
    expect(entries).toMatchObject([{ kind: 'snoozed', by: 'unanswered', breakId: 'b', minutes: 10 }]);
  });

  test('as a *Skip* if it was the third', () => {
    const { clock, entries } = counted(2, 0);
    expect(clock).toMatchObject({ ask: { snoozeMinutes: null, snoozes: 0 }, missedAt: NOON });
    expect(entries).toMatchObject([{ kind: 'skipped', by: 'unanswered' }]);
  });

  test('and makes the next ones rarer, if no badge can be seen', () => {
    expect(counted(0, 1, hidden).entries).toMatchObject([{ minutes: 20 }]);
    expect(counted(2, 1, hidden).entries).toMatchObject([{ kind: 'skipped', minutes: 60 }]);
  });
});

test('the next ask counts from the sitting so far, and for a standing person from now', () => {
  const { clock } = askAgain(stepOf(sat({ standing: { startedAt: NOON, askAt: 0 } })), turn, {
    snoozeMinutes: null,
    snoozes: 0,
    spacing: 2,
  });
  expect(clock.standing?.askAt).toBe(NOON + 60 * MINUTE);
  expect(clock.ask.spacing).toBe(2);
});
