import { describe, expect, test } from 'vitest';
import { works } from '../../scripts/workbench/life';
import { momentOf } from '../../scripts/workbench/state';
import { type Clock, newClock } from '../../src/core/clock/clock';
import type { Entry } from '../../src/core/journal/entries';
import { defaultOptions } from '../../src/core/options/options';
import { MINUTE } from '../../src/core/time';
import { daySoFar } from '../../src/measures/day-so-far';
import { BERLIN, sat, up } from './lines';

const at = (time: string) =>
  Temporal.PlainDateTime.from(`2026-11-24T${time}`).toZonedDateTime(BERLIN).epochMilliseconds;
const NOW = at('12:00');

/** A clock that has sat since `time`, on a day that began at eight. */
function seatedSince(time: string, changes: Partial<Clock> = {}): Clock {
  const state = { page: 'popup', name: 'now', lived: [works((NOW - at(time)) / MINUTE)] } as const;
  const clock = momentOf(state, NOW, BERLIN).stored.clock as Clock;
  const day = { startedAt: at('08:00'), used: true, unanswered: 0, tooOften: 'no' } as const;
  return { ...clock, day, ...changes };
}

function factsOf(journal: readonly Entry[], clock: Clock = seatedSince('11:55')) {
  return daySoFar({ clock, journal, options: defaultOptions, zone: BERLIN }, NOW);
}

const guided = { origin: 'nudged', certainty: 'hands off', breakId: 'b' } as const;
const morning = [
  sat('2026-11-24T08:00', '2026-11-24T08:40'),
  up('2026-11-24T08:40', '2026-11-24T08:43', guided),
  sat('2026-11-24T08:43', '2026-11-24T09:35'),
  up('2026-11-24T09:35', '2026-11-24T09:45'),
  sat('2026-11-24T09:45', '2026-11-24T10:00'),
];

describe('the day so far', () => {
  test('has the number of breaks, and how many of them are presumed', () => {
    expect(factsOf(morning)).toMatchObject({ breaks: 2, presumedBreaks: 1 });
  });

  test('has the longest sit', () => {
    expect(factsOf(morning)).toMatchObject({ longestMs: 52 * MINUTE, longestIsPresumed: false });
  });

  test('includes the sit that is still going on', () => {
    expect(factsOf(morning, seatedSince('11:00')).longestMs).toBe(60 * MINUTE);
  });

  test('takes sits without a gap between them for one', () => {
    const rejoined = [
      sat('2026-11-24T08:00', '2026-11-24T08:40'),
      sat('2026-11-24T08:40', '2026-11-24T09:10'),
    ];
    expect(factsOf(rejoined).longestMs).toBe(70 * MINUTE);
  });

  test('says that the longest sit is presumed if nothing moved for half of it', () => {
    const film = { ...sat('2026-11-24T08:00', '2026-11-24T09:30'), watchingMs: 45 * MINUTE };
    expect(factsOf([film]).longestIsPresumed).toBe(true);
    expect(factsOf([{ ...film, watchingMs: 44 * MINUTE }]).longestIsPresumed).toBe(false);
  });

  test('leaves out the day before, also if that went on after midnight', () => {
    const yesterday = [
      sat('2026-11-23T22:00', '2026-11-24T00:30'),
      up('2026-11-24T00:30', '2026-11-24T00:40', guided),
    ];
    expect(factsOf([...yesterday, ...morning])).toMatchObject({ breaks: 2, longestMs: 52 * MINUTE });
  });

  test('of a night shift is one day', () => {
    const shift = [
      sat('2026-11-23T23:00', '2026-11-23T23:40'),
      up('2026-11-23T23:40', '2026-11-23T23:44', guided),
      ...morning,
    ];
    const clock = seatedSince('11:55');
    const began = Temporal.PlainDateTime.from('2026-11-23T22:00').toZonedDateTime(BERLIN).epochMilliseconds;
    const since = { ...clock, day: clock.day && { ...clock.day, startedAt: began } };
    expect(factsOf(shift, since).breaks).toBe(3);
  });

  test('of a new clock is the local date, with nothing in it', () => {
    expect(factsOf([], newClock('new'))).toMatchObject({ breaks: 0, presumedBreaks: 0, longestMs: null });
  });
});

describe('the next break is due', () => {
  test('after an interval of sitting, at this time', () => {
    expect(factsOf([]).next).toEqual({ at: at('12:25') });
  });

  test('no sooner than the quiet time ends', () => {
    expect(factsOf([], seatedSince('11:55', { quietUntil: at('12:40') })).next).toEqual({ at: at('12:40') });
  });

  test('now, if it is due already', () => {
    expect(factsOf([], seatedSince('11:00', { break: null })).next).toEqual({ at: NOW });
  });

  test('after an interval of sitting, while the person is up', () => {
    const clock = seatedSince('11:55');
    expect(factsOf([], { ...clock, bout: null }).next).toEqual({ afterMs: 30 * MINUTE });
  });

  test.each<[string, Partial<Clock>]>([
    ['while paused', { pause: { startedAt: NOW, until: 'resumed', latestAt: null } }],
    ['outside of the working hours', { hours: { on: false, from: 0, until: null, of: '' } }],
    ['if the working hours end before', { hours: { on: true, from: 0, until: at('12:20'), of: '' } }],
    ['if the working hours end just then', { hours: { on: true, from: 0, until: at('12:25'), of: '' } }],
  ])('at no time %s', (_when, changes) => {
    expect(factsOf([], seatedSince('11:55', changes)).next).toBeNull();
  });
});
