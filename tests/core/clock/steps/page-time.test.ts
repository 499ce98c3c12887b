/** The time of a break as its page measures it. */
import { describe, expect, test } from 'vitest';
import type { OpenBreak } from '../../../../src/core/clock/state';
import { cutOut, hasSlept, skipAhead, withPageTime } from '../../../../src/core/clock/steps/page-time';
import { MINUTE, SECOND } from '../../../../src/core/time';
import { boutWith, clockWith, NOON, nudgeWith, pulseWith } from '../clocks';

const begun = (part: Partial<OpenBreak> = {}) => ({ ...nudgeWith(part), startedAt: NOON });
const report = (ms: number, origin = 7) => ({ origin, ms });

describe('a report of the page', () => {
  const first = withPageTime(begun(), report(1000), NOON);
  /** What is skipped after a report ten seconds of page time later, at some later instant. */
  const skippedAfter = (seconds: number, open = first, origin = 7) =>
    withPageTime(open, report(11_000, origin), NOON + seconds * SECOND).skipped;

  test('skips nothing while page and wall clock go together, but for four seconds', () => {
    expect(first.skipped).toBeNull();
    expect([10, 14, 6].map((seconds) => skippedAfter(seconds))).toEqual([null, null, null]);
    expect(skippedAfter(14.001)).toEqual({ ms: 4001, at: NOON + 14_001 });
  });

  test('adds to what was skipped before, and keeps the time of the last jump', () => {
    const jumped = withPageTime(first, report(11_000), NOON + 60 * SECOND);
    expect(jumped.skipped).toEqual({ ms: 50_000, at: NOON + 60 * SECOND });
    expect(jumped.pageTime).toEqual({ origin: 7, ms: 11_000, at: NOON + 60 * SECOND, skippedMs: 50_000 });
    const later = withPageTime(jumped, report(21_000), NOON + 70 * SECOND);
    expect(later.skipped).toEqual({ ms: 50_000, at: NOON + 60 * SECOND });
    const again = withPageTime(later, report(31_000), NOON + 100 * SECOND);
    expect(again.skipped).toEqual({ ms: 70_000, at: NOON + 100 * SECOND });
  });

  test('of a page that was loaded again says nothing about the time before', () => {
    expect(skippedAfter(600, first, 8)).toBeNull();
    const known = withPageTime(begun({ skipped: { ms: 5000, at: NOON } }), report(1, 8), NOON + MINUTE);
    expect(known.skipped).toEqual({ ms: 5000, at: NOON });
  });

  test('replaces what was presumed to be skipped', () => {
    const presumed = { ...first, skipped: { ms: 90_000, at: NOON + 95 * SECOND } };
    expect(skippedAfter(10, presumed)).toBeNull();
  });

  test('without a clock changes nothing', () => {
    const open = begun();
    expect(withPageTime(open, undefined, NOON)).toBe(open);
  });
});

test('a silence beside a page that is alive is skipped, until its next report', () => {
  const open = begun({ skipped: { ms: 1000, at: NOON } });
  const step = { clock: clockWith({ break: open }), entries: [] };
  const { clock } = skipAhead(step, NOON + MINUTE);
  expect(clock.break).toMatchObject({
    skipped: { ms: 61_000, at: NOON + MINUTE },
    stillUntil: NOON + MINUTE,
  });
  expect(clock.pulse?.at).toBe(NOON + MINUTE);
  const none = { clock: clockWith(), entries: [] };
  expect(skipAhead(none, NOON + MINUTE)).toBe(none);
});

test('skipped time was sleep if the person came back within half a minute, and not if the break just ended', () => {
  const open = begun({ skipped: { ms: 1, at: NOON } });
  const slept = (ms: number, by: Parameters<typeof hasSlept>[1] = 'return') => hasSlept(open, by, NOON + ms);
  expect([-1, 0, 30_000, 30_001].map((ms) => slept(ms))).toEqual([false, true, true, false]);
  expect([slept(0, 'end'), slept(0, 'person'), slept(0, 'lost')]).toEqual([false, true, true]);
  expect(hasSlept(begun(), 'return', NOON)).toBe(false);
});

test('time by which the clock was set ahead is cut out of the break and the bout before it', () => {
  const open = { ...begun({ skipped: { ms: 5 * MINUTE, at: NOON } }), startedAt: NOON };
  const bout = boutWith({ startedAt: NOON - 30 * MINUTE });
  const cut = (endsAfter: number) => {
    const step = { clock: clockWith({ bout, pulse: pulseWith() }), entries: [] };
    const result = cutOut(step, open, NOON + endsAfter * MINUTE);
    return {
      start: (result.open.startedAt - NOON) / MINUTE,
      sat: ((result.step.clock.bout?.startedAt ?? 0) - NOON) / MINUTE,
      uncounted: (result.step.clock.bout?.settled.uncountedMs ?? 0) / MINUTE,
    };
  };
  expect(cut(8)).toEqual({ start: 5, sat: -25, uncounted: 0 });
  // The break was over before: the rest of the time is no sitting either.
  expect(cut(3)).toEqual({ start: 3, sat: -27, uncounted: 2 });
  expect(cutOut({ clock: clockWith(), entries: [] }, open, NOON + MINUTE).step.clock.bout).toBeNull();
});
