import { describe, expect, test } from 'vitest';
import { newClock } from '../../src/core/clock';
import type { Entry } from '../../src/core/journal';
import { defaultOptions } from '../../src/core/options';
import { daysUntil, isOpen, ofDate, utcDaysUntil, withOpen } from '../../src/core/report';
import { HOUR, MINUTE } from '../../src/core/time';
import { live } from '../day/live';

const BERLIN = 'Europe/Berlin';
let ids = 0;

/** A bout from one wall-clock time to another, as `2026-11-23T09:00`. */
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

function pause(from: string, minutes: number, zone = BERLIN): Entry {
  const startedAt = Temporal.PlainDateTime.from(from).toZonedDateTime(zone).epochMilliseconds;
  const endedAt = startedAt + minutes * MINUTE;
  const base = { id: `t.${ids++}`, zone, startedAt, endedAt };
  return { ...base, kind: 'break', origin: 'natural', certainty: 'presumed', breakId: null, done: [] };
}

describe('days', () => {
  test('sitting, longest bout and breaks are those of the date', () => {
    const entries = [
      bout('2026-11-23T09:00', '2026-11-23T09:40'),
      pause('2026-11-23T09:40', 10),
      bout('2026-11-23T09:50', '2026-11-23T10:15'),
      pause('2026-11-23T10:15', 60),
    ];
    expect(daysUntil(entries, '2026-11-23', 1)).toEqual([
      { date: '2026-11-23', sittingMs: 65 * MINUTE, longestMs: 40 * MINUTE, breaks: 2 },
    ]);
  });

  test('a bout across midnight is one bout; only its minutes are split', () => {
    const days = daysUntil([bout('2026-11-23T23:30', '2026-11-24T00:50')], '2026-11-24', 2);
    expect(days.map(({ sittingMs }) => sittingMs)).toEqual([30 * MINUTE, 50 * MINUTE]);
    expect(days.map(({ longestMs }) => longestMs)).toEqual([80 * MINUTE, 0]);
  });

  test('the night the clocks go back has an hour more', () => {
    const [day] = daysUntil([bout('2026-10-25T00:00', '2026-10-25T12:00')], '2026-10-25', 1);
    expect(day?.sittingMs).toBe(13 * HOUR);
  });

  test('each entry belongs to the date of its own zone', () => {
    const entries = [bout('2026-11-23T20:00', '2026-11-23T21:00', 'America/New_York')];
    const [before, day] = daysUntil(entries, '2026-11-24', 2);
    expect([before?.sittingMs, day?.sittingMs]).toEqual([HOUR, 0]);
  });

  test('bouts that overlap because a clock was set back are counted once', () => {
    const entries = [
      bout('2026-11-23T09:00', '2026-11-23T10:00'),
      bout('2026-11-23T09:30', '2026-11-23T10:30'),
    ];
    expect(daysUntil(entries, '2026-11-23', 1)[0]?.sittingMs).toBe(90 * MINUTE);
  });

  test('days without anything are there, and empty', () => {
    const days = daysUntil([], '2026-03-01', 3);
    expect(days.map(({ date }) => date)).toEqual(['2026-02-27', '2026-02-28', '2026-03-01']);
    expect(days.every(({ sittingMs, longestMs, breaks }) => sittingMs + longestMs + breaks === 0)).toBe(true);
  });

  test('the days read from storage hold every zone’s entries of those dates', () => {
    expect(utcDaysUntil('2026-11-23', 2)).toEqual(['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24']);
  });
});

test('a date shows what touches it, in order', () => {
  const late = bout('2026-11-23T23:30', '2026-11-24T00:10');
  const early = bout('2026-11-23T09:00', '2026-11-23T09:30');
  expect(ofDate([late, early], '2026-11-23')).toEqual([early, late]);
  expect(ofDate([late, early], '2026-11-24')).toEqual([late]);
});

describe('what is still going on', () => {
  test('an open bout is shown as if it ended now', () => {
    const desk = live(`
      09:00 works
      09:20 ends`);
    const [open] = withOpen(desk.journal, desk.clock, desk.options, desk.now);
    expect(open).toMatchObject({
      kind: 'bout',
      sittingMs: 20 * MINUTE,
      browsingMs: 20 * MINUTE,
    });
    expect(open && isOpen(open)).toBe(true);
  });

  test('so are a call and a pause', () => {
    const desk = live('09:00 works\n09:10 joins a call\n09:12:30 pauses\n09:20 ends');
    const open = withOpen([], desk.clock, desk.options, desk.now);
    expect(open.map(({ kind }) => kind)).toEqual(['bout', 'hold', 'paused']);
  });

  test('a break that is being lived lasts until now', () => {
    const desk = live(`
      09:00 works
      09:10 is still
      09:25 ends`);
    const entries = withOpen(desk.journal, desk.clock, desk.options, desk.now);
    expect(entries.map(({ kind, startedAt, endedAt }) => [kind, (endedAt - startedAt) / MINUTE])).toEqual([
      ['bout', 10],
      ['break', 15],
    ]);
  });

  test('nothing is going on before the first pulse', () => {
    expect(withOpen([], newClock('new'), defaultOptions, 0)).toEqual([]);
  });
});
