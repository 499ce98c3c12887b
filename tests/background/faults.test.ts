/**
 * Failing calls of the browser. Over an afternoon, each call once rejects, once never answers, or once answers late, at
 * several places.
 */
import { afterEach, expect, test, vi } from 'vitest';
import type { Entry } from '../../src/core/journal/entries';
import { sampleOf, sampleWhere } from '../sample';
import { differences, type Fault, FaultyDesk, kinds } from './faulty-day';

afterEach(() => {
  vi.useRealTimers();
});

/** The number of places at which each call fails. */
const PLACES = 4;

const linesOf = (journal: readonly Entry[]) =>
  journal.map(({ kind, startedAt }) => `${new Date(startedAt).toISOString().slice(11, 19)} ${kind}`);

const desk = new FaultyDesk();
const undisturbed = await desk.live();
vi.useRealTimers();

test('without a fault, the afternoon is as expected', () => {
  expect(linesOf(undisturbed)).toEqual([
    '12:00:00 bout',
    '12:30:50 nudge',
    '12:33:00 break',
    '12:35:30 bout',
    '12:50:00 hold',
    '13:05:50 nudge',
    '13:07:30 snoozed',
    '13:17:50 nudge',
    '13:19:40 break',
    '13:22:00 bout',
    '13:32:00 break',
    '13:52:00 paused',
    '14:14:50 nudge',
    '14:16:30 skipped',
  ]);
});

/** The first of `count` calls, the last, and some between, counted from 1. */
function placesOf(count: number): number[] {
  const places = Array.from({ length: PLACES }, (_, n) => 1 + Math.round((n * (count - 1)) / (PLACES - 1)));
  return [...new Set(places)];
}

const calls = [...desk.counts].map(([call, count]) => ({ call, places: placesOf(count) }));

test('tries at least 220 faults where all are tried', () => {
  expect(calls.flatMap(({ places }) => places).length * kinds.length).toBeGreaterThanOrEqual(220);
});

const cases = calls.flatMap((call) => kinds.map((kind) => ({ ...call, kind })));
/** A sample has every second call once, and takes the ways to fail in turn. */
const isInSample = (_: unknown, index: number) => {
  const call = Math.floor(index / kinds.length);
  return call % 2 === 0 && index % kinds.length === (call / 2) % kinds.length;
};

test.each(sampleWhere(cases, isInSample))('$call: $kind', async ({ call, kind, places }) => {
  const problems: Record<string, unknown> = {};
  for (const number of sampleOf(places, PLACES)) {
    const fault: Fault = { call, number, kind };
    const faulty = new FaultyDesk(fault);
    const journal = await faulty.live();
    const found = [
      ...differences(journal, undisturbed),
      ...faulty.unheard,
      ...(await faulty.waiting()).map((what) => `${what} still waits`),
    ];
    vi.useRealTimers();
    if (found.length > 0) problems[`call ${number}`] = [...found, ...linesOf(journal)];
  }
  expect(problems).toEqual({});
});
