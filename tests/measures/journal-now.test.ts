import { describe, expect, test } from 'vitest';
import { newClock } from '../../src/core/clock/clock';
import type { Entry } from '../../src/core/journal/entries';
import { defaultOptions } from '../../src/core/options/options';
import { MINUTE } from '../../src/core/time';
import { entriesOfDate, isGoingOn, utcDaysUntil, withOpenEntries } from '../../src/measures/journal-now';
import { live } from '../day/live';

const BERLIN = 'Europe/Berlin';
let ids = 0;

/** A bout from one local time to another, such as `2026-11-23T09:00`. */
function bout(from: string, to: string, zone = BERLIN, countedShare = 1): Entry {
  const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;
  const [startedAt, endedAt] = [at(from), at(to)];
  const sittingMs = (endedAt - startedAt) * countedShare;
  return {
    id: `t.${ids++}`,
    zone,
    kind: 'bout',
    startedAt,
    endedAt,
    sittingMs,
    browsingMs: 0,
    watchingMs: 0,
    certainty: 'presumed',
  };
}

test('reads the UTC days that can hold the entries of these dates in any zone', () => {
  expect(utcDaysUntil('2026-11-23', 2)).toEqual(['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24']);
});

test('shows the entries that touch a date, in order', () => {
  const late = bout('2026-11-23T23:30', '2026-11-24T00:10');
  const early = bout('2026-11-23T09:00', '2026-11-23T09:30');
  expect(entriesOfDate([late, early], '2026-11-23')).toEqual([early, late]);
  expect(entriesOfDate([late, early], '2026-11-24')).toEqual([late]);
});

describe('what is still going on', () => {
  test('includes an open bout, as if it ended now', () => {
    const desk = live(`
      09:00 works
      09:20 ends`);
    const [open] = withOpenEntries(desk.journal, desk.clock, desk.options, desk.now);
    expect(open).toMatchObject({
      kind: 'bout',
      sittingMs: 20 * MINUTE,
      browsingMs: 20 * MINUTE,
    });
    expect(open && isGoingOn(open)).toBe(true);
  });

  test.each(['works', 'is still'])(
    'includes the bout that led to an open break, up to the start of the break: the person %s',
    (does) => {
      const desk = live(`
        09:00 works
        09:10:30 presses break now
        09:11 presses start
        09:13 ${does}
        09:14 ends`);
      expect(desk.clock.break?.startedAt).toBe(desk.now - 3 * MINUTE);
      const bouts = withOpenEntries(desk.journal, desk.clock, desk.options, desk.now).filter(
        ({ kind }) => kind === 'bout',
      );
      expect(bouts.map(({ startedAt, endedAt }) => (endedAt - startedAt) / MINUTE)).toEqual([11]);
      expect(bouts[0]).toMatchObject({ sittingMs: 11 * MINUTE });
    },
  );

  test('includes a call and a pause', () => {
    const desk = live('09:00 works\n09:10 joins a call\n09:12:30 pauses\n09:20 ends');
    const open = withOpenEntries([], desk.clock, desk.options, desk.now);
    expect(open.map(({ kind }) => kind)).toEqual(['bout', 'hold', 'paused']);
  });

  test('lets a break last until now', () => {
    const desk = live(`
      09:00 works
      09:10 is still
      09:25 ends`);
    const entries = withOpenEntries(desk.journal, desk.clock, desk.options, desk.now);
    expect(entries.map(({ kind, startedAt, endedAt }) => [kind, (endedAt - startedAt) / MINUTE])).toEqual([
      ['bout', 10],
      ['break', 15],
    ]);
  });

  test('is empty before the first pulse', () => {
    expect(withOpenEntries([], newClock('new'), defaultOptions, 0)).toEqual([]);
  });
});
