/** The example day: what the options of the page would give, computed by the real core. */
import { describe, expect, test } from 'vitest';
import type { Traits } from '../../src/core/clock/state';
import type { Entry } from '../../src/core/journal/entries';
import { defaultOptions, type Options } from '../../src/core/options/options';
import { MINUTE } from '../../src/core/time';
import { simulateExampleDay } from '../../src/measures/example-day/live';
import { exampleRibbonOf, sumOf } from '../../src/measures/example-day/ribbon';
import { exampleScript } from '../../src/measures/example-day/script';

const traits: Traits = {
  takesFocus: false,
  notifies: false,
  showsBadge: true,
  seesCalls: true,
  fullScreenByButton: false,
  alarmsByWallClock: false,
  idleCountsSleep: false,
};

function runExampleDay(...[options, of]: Parameters<typeof simulateExampleDay>) {
  const steps = simulateExampleDay(options, of);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function day(changes: Partial<Options> = {}, of: Traits = traits) {
  const options = { ...defaultOptions, ...changes };
  const lived = runExampleDay(options, of);
  const script = exampleScript(options);
  if (!lived || !script) throw new Error('This day has no working hours');
  return { ...lived, script };
}

function of<Kind extends Entry['kind']>(entries: readonly Entry[], kind: Kind) {
  return entries.filter((entry): entry is Extract<Entry, { kind: Kind }> => entry.kind === kind);
}

const sumsOf = ({ entries, busy }: ReturnType<typeof day>) => sumOf(entries, busy);

describe('the sample day', () => {
  test('asks every half hour of sitting, and waits for a good moment', () => {
    const { entries } = day();
    const nudges = of(entries, 'nudge');
    expect(nudges.length).toBeGreaterThan(6);
    for (const { sittingMs, startedAt, dueAt } of nudges) {
      expect(sittingMs).toBeGreaterThanOrEqual(30 * MINUTE);
      expect(startedAt).toBeGreaterThanOrEqual(dueAt);
    }
  });

  test('has fewer breaks and longer bouts with an hour between breaks', () => {
    const half = sumsOf(day());
    const hour = sumsOf(day({ plan: 'hour', intervalMinutes: 60 }));
    expect(hour.asked).toBeLessThan(half.asked);
    expect(hour.breaks).toBeLessThan(half.breaks);
    expect(hour.longestMs).toBeGreaterThan(half.longestMs);
  });

  test.each([
    [30, true],
    [30, false],
    [45, true],
    [60, false],
  ])(
    'keeps what an interval of %d minutes promises, except around calls and what was put off',
    (minutes, seesCalls) => {
      const { usualMs, longestMs } = sumsOf(day({ intervalMinutes: minutes }, { ...traits, seesCalls }));
      // The wait for a good moment is at most a sixth; getting up takes a few seconds.
      expect(usualMs).toBeLessThan((minutes * 7 * MINUTE) / 6 + MINUTE);
      expect(longestMs).toBeGreaterThan(usualMs);
    },
  );

  test('holds during a call that the browser sees', () => {
    const { entries, script } = day();
    const [[from, to] = [0, 0]] = script.call;
    expect(of(entries, 'hold').some(({ why }) => why === 'call')).toBe(true);
    expect(of(entries, 'nudge').filter(({ startedAt }) => startedAt > from && startedAt < to)).toEqual([]);
  });

  test('counts a call that the browser cannot see only as sound', () => {
    const { entries } = day({}, { ...traits, seesCalls: false });
    expect(of(entries, 'hold').filter(({ why }) => why === 'call')).toEqual([]);
  });

  test('puts off one ask, for as long as *Later* says', () => {
    const { entries } = day({ laterMinutes: 7 });
    const [put, ...others] = of(entries, 'snoozed');
    expect(others).toEqual([]);
    expect(put?.minutes).toBe(7);
    const again = of(entries, 'nudge').find(({ startedAt }) => startedAt > (put?.startedAt ?? 0));
    expect(again?.dueAt).toBe((put?.startedAt ?? 0) + 7 * MINUTE);
  });

  test('counts lunch as a natural break', () => {
    expect(of(day().entries, 'break').some(({ origin }) => origin === 'natural')).toBe(true);
  });

  test('leaves out the time in another program, if only this browser counts', () => {
    const sat = (entries: readonly Entry[]) =>
      of(entries, 'bout').reduce((sum, { sittingMs }) => sum + sittingMs, 0);
    expect(sat(day({ counts: 'browser' }).entries)).toBeLessThan(sat(day().entries) - 60 * MINUTE);
  });

  test('begins and ends with the hours of the first working day, and does not ask after them', () => {
    const hours = [[], [], [[13 * 60, 15 * 60]], [], [], [], []] as const;
    const { entries, startedAt, endedAt } = day({ when: 'hours', hours });
    expect(new Date(startedAt).toISOString()).toBe('2026-11-25T13:00:00.000Z');
    expect(new Date(endedAt).toISOString()).toBe('2026-11-25T15:00:00.000Z');
    expect(entries.length).toBeGreaterThan(0);
    for (const { startedAt: at } of entries) expect(at).toBeLessThan(startedAt + 121 * MINUTE);
  });

  test('does not exist without working hours', () => {
    const hours = [[], [], [], [], [], [], []];
    expect(runExampleDay({ ...defaultOptions, when: 'hours', hours }, traits)).toBeUndefined();
  });

  test.each(['window', 'notification', 'badge'] as const)('reaches its end when asked by %s', (way) => {
    const { entries, looks } = day({ way }, { ...traits, notifies: true });
    expect(of(entries, 'nudge').length).toBeGreaterThan(6);
    expect(looks).toBeLessThan(1000);
  });

  test('takes some hundred looks, more at the shortest interval', () => {
    expect(day().looks).toBeLessThan(700);
    expect(day({ intervalMinutes: 1, waitMinutes: 0 }).looks).toBeLessThan(3000);
  });
});

test('draws marks over periods on the ribbon', () => {
  const kinds = exampleRibbonOf(day().entries).map(({ kind }) => kind);
  expect(kinds[0]).toBe('sat');
  expect(kinds.at(-1)).toBe('asked');
  expect(new Set(kinds)).toEqual(new Set(['sat', 'up', 'held', 'later', 'asked']));
});
