/** Generates the journal of an office worker over several years. Ten years have more than 75,000 entries. */

import type { Done, Entry } from '../../src/core/journal/entries';
import { addDays, MINUTE, weekdayOf } from '../../src/core/time';

const ZONE = 'UTC';
/** A generator of pseudo-random numbers from 0 to 1. The same seed gives the same numbers. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const breaks: readonly (readonly Done[])[] = [
  [
    { exercise: 'ceiling-stretch', side: null, seconds: 40 },
    { exercise: 'split-stance-tuck', side: 'left', seconds: 25 },
    { exercise: 'split-stance-tuck', side: 'right', seconds: 25 },
  ],
  [{ exercise: 'walk-short', side: null, seconds: 130 }],
  [{ exercise: 'ceiling-stretch', side: null, seconds: 40 }],
  [],
];

/** The entries of one working day from nine o'clock on. */
export function workingDay(date: string, random: () => number, until = 17 * 60 + 30): Entry[] {
  const midnight = Date.parse(`${date}T00:00Z`);
  const entries: Entry[] = [];
  let at = 9 * 60 + Math.floor(random() * 20);
  const line = (from: number, to: number) => ({
    id: `bench.${date}.${entries.length}`,
    zone: ZONE,
    startedAt: midnight + from * MINUTE,
    endedAt: midnight + to * MINUTE,
  });
  while (at < until) {
    const sat = 24 + Math.floor(random() * (random() < 0.2 ? 50 : 22));
    const end = Math.min(until, at + sat);
    const sittingMs = (end - at) * MINUTE;
    entries.push({
      ...line(at, end),
      kind: 'bout',
      sittingMs,
      browsingMs: sittingMs * random(),
      watchingMs: 0,
      certainty: 'presumed',
    });
    const breakId = `bench.${date}.b${end}`;
    const nudged = sat > 30;
    if (nudged)
      entries.push({
        ...line(end - 1, end - 1),
        kind: 'nudge',
        breakId,
        dueAt: midnight + (at + 30) * MINUTE,
        sittingMs,
        standingMs: null,
        way: 'window',
        why: 'still hands',
        after: null,
      });
    const done = breaks[Math.floor(random() * breaks.length)] ?? [];
    const away = end > 12 * 60 && at < 13 * 60 && random() < 0.5 ? 45 : 2 + Math.floor(random() * 6);
    entries.push({
      ...line(end, end + away),
      kind: 'break',
      origin: nudged ? 'nudged' : 'natural',
      certainty: done.length ? 'hands off' : 'presumed',
      breakId: nudged ? breakId : null,
      done: [...done],
    });
    at = end + away;
  }
  return entries;
}

/** Every working day of the years that end with `today`, by storage key. */
export function yearsUntil(today: string, years: number, now: number): Record<string, Entry[]> {
  const random = randomFrom(7);
  const days: Record<string, Entry[]> = {};
  for (let back = Math.round(years * 365.25); back >= 0; back--) {
    const date = addDays(today, -back);
    if (weekdayOf(date) > 4 && back > 0) continue;
    const entries = workingDay(date, random).filter(({ endedAt }) => endedAt <= now);
    if (entries.length > 0) days[`journal:${date}`] = entries;
  }
  return days;
}
