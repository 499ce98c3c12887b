/** The sample day: what the options of the page would give, by the real core. */
import { describe, expect, test } from 'vitest';
import type { Traits } from '../../src/core/clock/state';
import type { Entry } from '../../src/core/journal/entries';
import { defaultOptions, type Options } from '../../src/core/options/options';
import { MINUTE } from '../../src/core/time';
import { livingExampleDay } from '../../src/measures/example-day/live';
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

function liveSample(...[options, of]: Parameters<typeof livingExampleDay>) {
  const living = livingExampleDay(options, of);
  for (;;) {
    const { done, value } = living.next();
    if (done) return value;
  }
}

function day(changes: Partial<Options> = {}, of: Traits = traits) {
  const options = { ...defaultOptions, ...changes };
  const lived = liveSample(options, of);
  const script = exampleScript(options);
  if (!lived || !script) throw new Error('Nobody works on this day');
  return { ...lived, script };
}

function of<Kind extends Entry['kind']>(entries: readonly Entry[], kind: Kind) {
  return entries.filter((entry): entry is Extract<Entry, { kind: Kind }> => entry.kind === kind);
}

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

  test('with an hour between breaks has fewer of them and longer bouts', () => {
    const half = sumOf(day().entries);
    const hour = sumOf(day({ plan: 'hour', intervalMinutes: 60 }).entries);
    expect(hour.asked).toBeLessThan(half.asked);
    expect(hour.breaks).toBeLessThan(half.breaks);
    expect(hour.longestMs).toBeGreaterThan(half.longestMs);
  });

  test('holds during a call that the browser sees', () => {
    const { entries, script } = day();
    const [[from, to] = [0, 0]] = script.call;
    expect(of(entries, 'hold').some(({ why }) => why === 'call')).toBe(true);
    expect(of(entries, 'nudge').filter(({ startedAt }) => startedAt > from && startedAt < to)).toEqual([]);
  });

  test('shows that a call nobody may see is only heard', () => {
    const { entries } = day({}, { ...traits, seesCalls: false });
    expect(of(entries, 'hold').filter(({ why }) => why === 'call')).toEqual([]);
  });

  test('puts off one ask, by as much as *Later* means', () => {
    const { entries } = day({ laterMinutes: 7 });
    const [put, ...others] = of(entries, 'snoozed');
    expect(others).toEqual([]);
    expect(put?.minutes).toBe(7);
    const again = of(entries, 'nudge').find(({ startedAt }) => startedAt > (put?.startedAt ?? 0));
    expect(again?.dueAt).toBe((put?.startedAt ?? 0) + 7 * MINUTE);
  });

  test('counts the lunch as a break that nobody asked for', () => {
    expect(of(day().entries, 'break').some(({ origin }) => origin === 'natural')).toBe(true);
  });

  test('leaves out what another program had, if only this browser counts', () => {
    const sat = (entries: readonly Entry[]) =>
      of(entries, 'bout').reduce((sum, { sittingMs }) => sum + sittingMs, 0);
    expect(sat(day({ counts: 'browser' }).entries)).toBeLessThan(sat(day().entries) - 60 * MINUTE);
  });

  test('begins with the hours of the first working day, and is silent after them', () => {
    const hours = [[], [], [[13 * 60, 15 * 60]], [], [], [], []] as const;
    const { entries, startedAt } = day({ when: 'hours', hours });
    expect(new Date(startedAt).toISOString()).toBe('2026-11-25T13:00:00.000Z');
    expect(entries.length).toBeGreaterThan(0);
    for (const { startedAt: at } of entries) expect(at).toBeLessThan(startedAt + 121 * MINUTE);
  });

  test('is none where nobody ever works', () => {
    const hours = [[], [], [], [], [], [], []];
    expect(liveSample({ ...defaultOptions, when: 'hours', hours }, traits)).toBeUndefined();
  });

  test.each(['window', 'notification', 'badge'] as const)('is lived to its end when asked by %s', (way) => {
    const { entries, looks } = day({ way }, { ...traits, notifies: true });
    expect(of(entries, 'nudge').length).toBeGreaterThan(6);
    expect(looks).toBeLessThan(1000);
  });

  test('takes some hundred looks, even at the shortest interval', () => {
    expect(day().looks).toBeLessThan(700);
    expect(day({ intervalMinutes: 1, waitMinutes: 0 }).looks).toBeLessThan(3000);
  });
});

test('marks lie over times on the ribbon', () => {
  const kinds = exampleRibbonOf(day().entries).map(({ kind }) => kind);
  expect(kinds[0]).toBe('sat');
  expect(kinds.at(-1)).toBe('asked');
  expect(new Set(kinds)).toEqual(new Set(['sat', 'up', 'held', 'later', 'asked']));
});
