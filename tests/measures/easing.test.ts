import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/core/journal/entries';
import { HOUR } from '../../src/core/time';
import { easedTo, nextInterval } from '../../src/measures/easing';

/** A day with these numbers of nudged and done breaks, natural breaks, and nudges without a break. */
function day(date: string, counts: { done?: number; natural?: number; missed?: number }): Entry[] {
  const start = Date.parse(`${date}T09:00Z`);
  let n = 0;
  const base = () => ({
    id: `${date}.${n}`,
    zone: 'UTC',
    startedAt: start + n++ * HOUR,
    endedAt: start + n * HOUR,
  });
  const nudge = (breakId: string): Entry => ({
    ...base(),
    kind: 'nudge',
    breakId,
    dueAt: start,
    sittingMs: HOUR,
    standingMs: null,
    way: 'window',
    why: null,
    after: null,
  });
  const aBreak = (breakId: string | null): Entry => ({
    ...base(),
    kind: 'break',
    origin: breakId ? 'nudged' : 'natural',
    certainty: 'hands off',
    breakId,
    done: [],
  });
  const times = (many = 0) => Array.from({ length: many }, (_, m) => `${date}.b${m}`);
  return [
    ...times(counts.done).flatMap((id) => [nudge(id), aBreak(id)]),
    ...times(counts.natural).map(() => aBreak(null)),
    ...times(counts.missed).map((id) => nudge(`${id}.missed`)),
  ];
}

const easing = { plan: 'ease-in', intervalMinutes: 60, easedOn: '2026-11-02' } as const;
const good = ['2026-11-02', '2026-11-03', '2026-11-05', '2026-11-06'].flatMap((date) =>
  day(date, { done: 3, missed: 3 }),
);

describe('the next step is offered', () => {
  test('after four days with at least half of the breaks done', () => {
    expect(nextInterval(easing, good)).toBe(45);
    expect(nextInterval({ ...easing, intervalMinutes: 45 }, good)).toBe(30);
  });

  test('also for natural breaks', () => {
    const own = ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05'].flatMap((date) =>
      day(date, { natural: 4, missed: 2 }),
    );
    expect(nextInterval(easing, own)).toBe(45);
  });
});

describe('a day counts', () => {
  const four = ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05'];
  const offeredAfter = (counts: Parameters<typeof day>[1], options = easing) =>
    nextInterval(
      options,
      four.flatMap((date) => day(date, counts)),
    );

  test('with three asks and breaks together, at least half of them breaks', () => {
    expect(offeredAfter({ natural: 2, missed: 1 })).toBe(45);
    expect(offeredAfter({ natural: 2 })).toBeUndefined();
    expect(offeredAfter({ natural: 2, missed: 2 })).toBe(45);
    expect(offeredAfter({ natural: 2, missed: 3 })).toBeUndefined();
  });

  test('once for a nudge and its break, also if the break was on the next day', () => {
    const late = four.flatMap((date) => day(date, { natural: 3, missed: 4 }));
    const caughtUp = late.map((entry) =>
      entry.kind === 'break'
        ? { ...entry, breakId: `${entry.id.split('.')[0]}.b${Number(entry.id.split('.')[1])}.missed` }
        : entry,
    );
    expect(nextInterval(easing, late)).toBeUndefined();
    expect(nextInterval(easing, caughtUp)).toBe(45);
  });

  test('towards the step to three quarters of an hour, and then to half an hour', () => {
    const stepFrom = (intervalMinutes: number) =>
      offeredAfter({ natural: 3 }, { ...easing, intervalMinutes: intervalMinutes as 60 });
    expect([60, 46, 45, 31, 30].map(stepFrom)).toEqual([45, 45, 30, 30, undefined]);
  });
});

describe('nothing is offered', () => {
  test.each([
    ['after three such days', easing, good.slice(0, 27)],
    ['when fewer than half were done', easing, good.concat().flatMap(moreMissed)],
    ['for days before the last step or the last “not yet”', { ...easing, easedOn: '2026-11-05' }, good],
    ['with another plan', { ...easing, plan: 'hour' as const }, good],
    ['at thirty minutes', { ...easing, intervalMinutes: 30 }, good],
    ['for days with hardly any breaks', easing, good.filter(({ kind }) => kind === 'nudge').slice(0, 2)],
  ] as const)('%s', (_, options, journal) => {
    expect(nextInterval(options, journal)).toBeUndefined();
  });
});

/** Two more nudges without a break, for each nudge. */
function moreMissed(entry: Entry): Entry[] {
  if (entry.kind !== 'nudge') return [entry];
  return [0, 1, 2].map((n) => ({
    ...entry,
    id: `${entry.id}.${n}`,
    breakId: n === 0 ? entry.breakId : `${entry.id}.${n}`,
  }));
}

test('ends with the plan of every half hour, and counts the days anew after a “not yet”', () => {
  expect(easedTo(45, '2026-11-09')).toEqual({ intervalMinutes: 45, easedOn: '2026-11-09' });
  expect(easedTo(30, '2026-11-09')).toEqual({
    intervalMinutes: 30,
    easedOn: '2026-11-09',
    plan: 'half-hour',
  });
});
