/** Days whose measures were computed by hand. */
import { describe, expect, test, vi } from 'vitest';
import { HOUR, MINUTE } from '../../src/core/time';
import { countDays } from '../../src/measures/count';
import { isTracked } from '../../src/measures/days';
import { measure } from '../../src/measures/measures';
import { nudge, played, sat, stood, told, up } from './lines';

const MONDAY = '2026-11-23';
const ceiling = played('ceiling-stretch', 40);
const walk = played('walk-short', 150);

/** One date of a journal. */
function day(entries: Parameters<typeof countDays>[0], date = MONDAY) {
  const [only] = countDays(entries, date, date);
  if (!only) throw new Error('The requested date is missing');
  return only;
}

describe('sitting', () => {
  test('assigns bouts, the longest of them and breaks to their date', () => {
    const morning = day([
      sat(`${MONDAY}T09:00`, `${MONDAY}T09:40`),
      up(`${MONDAY}T09:40`, `${MONDAY}T09:50`),
      sat(`${MONDAY}T09:50`, `${MONDAY}T10:15`),
    ]);
    expect(morning).toMatchObject({ sittingMs: 65 * MINUTE, bouts: [40 * MINUTE, 25 * MINUTE], breaks: 1 });
    expect(measure('over30', [morning])?.value).toBeCloseTo(40 / 65);
    expect(measure('over60', [morning])?.value).toBe(0);
    expect(measure('usual', [morning])?.value).toBe(40 * MINUTE);
  });

  test('has as its usual bout the one that completes half of it', () => {
    const bouts = (...minutes: number[]) => {
      let from = Date.parse(`${MONDAY}T09:00Z`);
      return minutes.map((each) => {
        const [start, end] = [from, from + each * MINUTE];
        from = end + 10 * MINUTE;
        return sat(new Date(start).toISOString().slice(0, 16), new Date(end).toISOString().slice(0, 16));
      });
    };
    expect(measure('usual', [day(bouts(20, 40, 20))])?.value).toBe(40 * MINUTE);
    expect(measure('usual', [day(bouts(20, 39, 20))])?.value).toBe(20 * MINUTE);
  });

  test('keeps a bout across midnight as one, and splits only its minutes', () => {
    const days = countDays([sat('2026-11-23T23:30', '2026-11-24T00:50')], '2026-11-23', '2026-11-24');
    expect(days.map(({ sittingMs }) => sittingMs)).toEqual([30 * MINUTE, 50 * MINUTE]);
    expect(days.map(({ bouts }) => bouts)).toEqual([[80 * MINUTE], []]);
  });

  test('counts an hour more in the night in which the clocks go back, with one clock hour worked twice', () => {
    const night = day([sat('2026-10-25T00:00', '2026-10-25T12:00')], '2026-10-25');
    expect(night).toMatchObject({ sittingMs: 13 * HOUR, workedHours: 13 });
  });

  test('counts an hour less in the night in which they go forward', () => {
    const night = day([sat('2026-03-29T00:00', '2026-03-29T12:00')], '2026-03-29');
    expect(night).toMatchObject({ sittingMs: 11 * HOUR, workedHours: 11 });
  });

  test('assigns each line after a journey to the date of its own zone', () => {
    const flown = [
      sat('2026-11-23T09:00', '2026-11-23T10:00'),
      sat('2026-11-23T20:00', '2026-11-23T21:00', 'America/New_York'),
    ];
    const days = countDays(flown, '2026-11-23', '2026-11-24');
    expect(days.map(({ sittingMs }) => sittingMs)).toEqual([2 * HOUR, 0]);
  });

  test('counts bouts once that overlap because a clock was set back', () => {
    const twice = [sat(`${MONDAY}T09:00`, `${MONDAY}T10:00`), sat(`${MONDAY}T09:30`, `${MONDAY}T10:30`)];
    expect(day(twice).sittingMs).toBe(90 * MINUTE);
  });

  test('merges the bouts around an absence that was none', () => {
    const joined = [sat(`${MONDAY}T09:00`, `${MONDAY}T09:40`), sat(`${MONDAY}T09:40`, `${MONDAY}T10:10`)];
    expect(day(joined).bouts).toEqual([70 * MINUTE]);
  });

  test('leaves a day off empty, not zero, and needs an hour of sitting for a ratio', () => {
    expect(isTracked(day([]))).toBe(false);
    const short = day([sat(`${MONDAY}T09:00`, `${MONDAY}T09:50`)]);
    expect(measure('breaksPerHour', [short])).toBeNull();
    expect(measure('longest', [day([], '2026-11-22'), short])?.value).toBe(50 * MINUTE);
  });
});

describe('breaks', () => {
  const hour = sat(`${MONDAY}T09:00`, `${MONDAY}T10:00`);

  test('do not include lunch, nor a minute after a moment of sitting', () => {
    const lines = [
      sat(`${MONDAY}T11:00`, `${MONDAY}T12:00`),
      up(`${MONDAY}T12:00`, `${MONDAY}T13:00`),
      sat(`${MONDAY}T13:00`, `${MONDAY}T13:04`),
      up(`${MONDAY}T13:04`, `${MONDAY}T13:06`),
    ];
    expect(day(lines)).toMatchObject({ breaks: 0, uprightMs: 2 * MINUTE });
  });

  test('include a guided break after a moment of sitting', () => {
    const lines = [
      sat(`${MONDAY}T09:00`, `${MONDAY}T09:03`),
      up(`${MONDAY}T09:03`, `${MONDAY}T09:05`, { origin: 'early', breakId: 'b', done: [ceiling] }),
    ];
    expect(day(lines)).toMatchObject({ breaks: 1, ownBreaks: 1, ceilings: 1 });
  });

  test('are active with two minutes of walking or five upright', () => {
    const lines = [
      hour,
      up(`${MONDAY}T10:00`, `${MONDAY}T10:03`, { done: [walk] }),
      sat(`${MONDAY}T10:03`, `${MONDAY}T10:30`),
      up(`${MONDAY}T10:30`, `${MONDAY}T10:34`),
      sat(`${MONDAY}T10:34`, `${MONDAY}T11:00`),
      up(`${MONDAY}T11:00`, `${MONDAY}T11:05`),
    ];
    expect(day(lines)).toMatchObject({ breaks: 3, activeBreaks: 2, walkMs: 150_000 });
  });

  test('count at most a quarter of an hour of an absence as upright', () => {
    expect(day([hour, up(`${MONDAY}T10:00`, `${MONDAY}T10:40`)]).uprightMs).toBe(15 * MINUTE);
  });

  test('begin at a minute, and are an absence from an hour on', () => {
    const breaksAfter = (minutes: number, seconds = 0) => {
      const end = Temporal.PlainTime.from('10:00').add({ minutes, seconds }).toString();
      return day([hour, up(`${MONDAY}T10:00`, `${MONDAY}T${end}`)]).breaks;
    };
    expect([breaksAfter(0, 59), breaksAfter(1), breaksAfter(59, 59), breaksAfter(60)]).toEqual([0, 1, 1, 0]);
  });

  test('need five minutes of sitting since the last time up, however short that was', () => {
    const lines = (...minutes: number[]) =>
      day([
        sat(`${MONDAY}T09:00`, `${MONDAY}T09:0${minutes[0]}`),
        up(`${MONDAY}T09:10`, `${MONDAY}T09:10:30`),
        sat(`${MONDAY}T09:11`, `${MONDAY}T09:1${1 + (minutes[1] ?? 0)}`),
        up(`${MONDAY}T09:20`, `${MONDAY}T09:22`),
      ]).breaks;
    expect([lines(9, 5), lines(9, 4)]).toEqual([1, 0]);
  });

  test('that Flexor asked for, or with an exercise, count after any sitting', () => {
    const alone = (part: Parameters<typeof up>[2]) =>
      day([up(`${MONDAY}T09:00`, `${MONDAY}T09:02`, part)]).breaks;
    expect(alone({})).toBe(0);
    expect(alone({ breakId: 'b' })).toBe(1);
    expect(alone({ done: [ceiling] })).toBe(1);
  });

  test('have no more walking than they last, and walking of several exercises', () => {
    const walkMsOf = (end: string, ...seconds: number[]) =>
      day([
        up(`${MONDAY}T10:00`, `${MONDAY}T${end}`, {
          done: seconds.map((each) => played('walk-short', each)),
        }),
      ]).walkMs;
    expect(walkMsOf('10:04', 150, 30)).toBe(180_000);
    expect(walkMsOf('10:02', 150, 30)).toBe(120_000);
  });

  test('are upright for their whole length, if something was done in them', () => {
    const forty = { done: [ceiling] };
    expect(day([hour, up(`${MONDAY}T10:00`, `${MONDAY}T10:40`, forty)]).uprightMs).toBe(40 * MINUTE);
    const walked = { done: [played('walk-short', 1200)] };
    expect(day([hour, up(`${MONDAY}T10:00`, `${MONDAY}T10:40`, walked)]).uprightMs).toBe(40 * MINUTE);
    expect(day([hour, up(`${MONDAY}T10:00`, `${MONDAY}T11:00`, walked)]).uprightMs).toBe(20 * MINUTE);
  });

  test('are active from two minutes of walking or five minutes upright on', () => {
    const actives = (end: string, seconds: number) =>
      day([hour, up(`${MONDAY}T10:00`, `${MONDAY}T${end}`, { done: [played('walk-short', seconds)] })])
        .activeBreaks;
    expect([
      actives('10:04', 119),
      actives('10:04', 120),
      actives('10:04:59', 0),
      actives('10:05', 0),
    ]).toEqual([0, 1, 0, 1]);
  });

  test('are nudged ones or the person’s own', () => {
    const lines = [
      hour,
      up(`${MONDAY}T10:00`, `${MONDAY}T10:02`, { origin: 'nudged', breakId: 'b' }),
      sat(`${MONDAY}T10:02`, `${MONDAY}T10:30`),
      up(`${MONDAY}T10:30`, `${MONDAY}T10:33`),
      sat(`${MONDAY}T10:33`, `${MONDAY}T11:00`),
      up(`${MONDAY}T11:00`, `${MONDAY}T11:08`, { origin: 'routine', breakId: 'c' }),
    ];
    expect(day(lines)).toMatchObject({ breaks: 3, nudgedBreaks: 1, ownBreaks: 2 });
  });

  test('are known time, which an absence of an hour is not, and are reported if the person said so', () => {
    const known = (end: string, certainty: 'said' | 'presumed') => {
      const { trackedMs, saidMs } = day([up(`${MONDAY}T10:00`, `${MONDAY}T${end}`, { certainty })]);
      return [trackedMs / MINUTE, saidMs / MINUTE];
    };
    expect(known('10:59', 'presumed')).toEqual([59, 0]);
    expect(known('10:10', 'said')).toEqual([10, 10]);
    expect(known('11:00', 'said')).toEqual([0, 0]);
  });

  test('answer only their own nudge, in the local hour', () => {
    const lines = [
      nudge(`${MONDAY}T09:31`, 'b'),
      nudge(`${MONDAY}T09:50`, 'c'),
      hour,
      up(`${MONDAY}T10:00`, `${MONDAY}T10:02`, { origin: 'nudged', breakId: 'c' }),
    ];
    expect(day(lines).moments).toEqual({ 9: { asked: 2, done: 1 } });
  });
});

describe('hours', () => {
  test('count as worked if half of them is known', () => {
    expect(day([sat(`${MONDAY}T09:40`, `${MONDAY}T11:29`)]).workedHours).toBe(1);
    expect(day([sat(`${MONDAY}T09:30`, `${MONDAY}T11:30`)]).workedHours).toBe(3);
  });

  test('belong to the date on which they are, across midnight', () => {
    const lines = [
      sat('2026-11-23T22:00', '2026-11-23T23:50'),
      up('2026-11-23T23:50', '2026-11-24T00:02', { done: [walk] }),
      sat('2026-11-24T00:02', '2026-11-24T02:00'),
    ];
    const days = countDays(lines, '2026-11-23', '2026-11-24');
    expect(days.map(({ workedHours, walkedHours }) => [workedHours, walkedHours])).toEqual([
      [2, 1],
      [2, 0],
    ]);
  });

  test('count as walked with two minutes of walking, or five minutes and less than a night away', () => {
    const walkedHours = (end: string, seconds: number, until = `${MONDAY}T${end}`) =>
      day([
        sat(`${MONDAY}T09:00`, `${MONDAY}T09:50`),
        up(`${MONDAY}T09:50`, until, { done: seconds > 0 ? [played('walk-short', seconds)] : [] }),
      ]).walkedHours;
    expect([walkedHours('09:54', 119), walkedHours('09:54', 120)]).toEqual([0, 1]);
    expect([walkedHours('09:54:59', 0), walkedHours('09:55', 0)]).toEqual([0, 1]);
    expect([walkedHours('13:49', 0), walkedHours('13:50', 0)]).toEqual([1, 0]);
  });

  test('with only sitting of which a part counts have that part as known time', () => {
    const bout = sat(`${MONDAY}T09:00`, `${MONDAY}T10:00`);
    expect(day([{ ...bout, sittingMs: 30 * MINUTE }]).workedHours).toBe(1);
    expect(day([{ ...bout, sittingMs: 29 * MINUTE }]).workedHours).toBe(0);
  });

  test('are good with a break and a walk; a ceiling stretch alone makes none good', () => {
    const goodHours = (...lines: Parameters<typeof countDays>[0]) =>
      day([sat(`${MONDAY}T09:00`, `${MONDAY}T09:50`), ...lines]).goodHours;
    expect(goodHours(up(`${MONDAY}T09:50`, `${MONDAY}T09:53`, { done: [walk] }))).toBe(1);
    const { startedAt, endedAt, zone, id } = up(`${MONDAY}T09:50`, `${MONDAY}T09:51`);
    expect(goodHours({ id, zone, startedAt, endedAt, kind: 'exercise', done: [ceiling] })).toBe(0);
    expect(goodHours(up(`${MONDAY}T09:50`, `${MONDAY}T09:53`))).toBe(0);
  });

  test('are good with a break, and a ceiling stretch or a walk', () => {
    const reached = up(`${MONDAY}T09:30`, `${MONDAY}T09:32`, { done: [ceiling] });
    const moment = up(`${MONDAY}T10:30`, `${MONDAY}T10:32`);
    const lines = [
      sat(`${MONDAY}T09:00`, `${MONDAY}T09:30`),
      reached,
      sat(`${MONDAY}T09:32`, `${MONDAY}T10:30`),
      moment,
      sat(`${MONDAY}T10:32`, `${MONDAY}T11:00`),
    ];
    expect(day(lines)).toMatchObject({ workedHours: 2, goodHours: 1, ceilingHours: 1 });
  });
});

describe('what was done', () => {
  test('counts hip-flexor stretches left and right, and half for each side if they alternate', () => {
    const done = [played('split-stance-tuck', 25, 'left'), played('split-stance-tuck', 20, 'right')];
    expect(day([up(`${MONDAY}T10:00`, `${MONDAY}T10:02`, { done })])).toMatchObject({
      leftSeconds: 25,
      rightSeconds: 20,
    });
  });

  test('counts rolls and seat shifts in a wheelchair, and no standing', () => {
    const done = [
      played('roll-break', 90),
      played('chair-side-lean', 30, 'left'),
      played('chair-side-lean', 12, 'right'),
    ];
    const moved = day([
      sat(`${MONDAY}T09:00`, `${MONDAY}T09:58`),
      up(`${MONDAY}T09:58`, `${MONDAY}T10:01`, { done, breakId: 'b' }),
    ]);
    expect(moved).toMatchObject({ rollSeconds: 90, seatShifts: 1, standingMs: 0, breaks: 1 });
  });

  test('counts each kind of ceiling stretch once a break, if it was done whole', () => {
    const ceilings = (...done: ReturnType<typeof played>[]) =>
      day([up(`${MONDAY}T10:00`, `${MONDAY}T10:02`, { done })]).ceilings;
    expect(ceilings(ceiling, ceiling)).toBe(1);
    expect(ceilings(ceiling, played('chair-ceiling-reach', 40))).toBe(2);
    expect(ceilings(played('ceiling-stretch', 10))).toBe(0);
    expect(ceilings(walk)).toBe(0);
  });

  test('counts stretches of the hip flexors only, and the lean forward for half on each side', () => {
    const sides = (...done: ReturnType<typeof played>[]) => {
      const { leftSeconds, rightSeconds } = day([up(`${MONDAY}T10:00`, `${MONDAY}T10:02`, { done })]);
      return [leftSeconds, rightSeconds];
    };
    expect(sides(played('chair-forward-lean', 60))).toEqual([30, 30]);
    expect(sides(played('half-kneel-reach', 60, 'left'))).toEqual([60, 0]);
    expect(sides(played('desk-march', 60), played('neck-side-tilt', 18, 'left'))).toEqual([0, 0]);
    expect(sides(played('an exercise of a later version', 60))).toEqual([0, 0]);
  });

  test('counts breaks with strength of the hip flexors, not the exercises in them', () => {
    const strengths = (...done: ReturnType<typeof played>[]) =>
      day([up(`${MONDAY}T10:00`, `${MONDAY}T10:02`, { done })]).strengths;
    expect(strengths(played('supine-march', 60), played('straight-leg-raise', 60))).toBe(1);
    expect(strengths(played('glute-bridge', 60))).toBe(0);
  });

  test('counts a lean of half a minute as a seat shift, and punches as rolling', () => {
    const done = [
      played('chair-forward-lean', 30),
      played('chair-side-lean', 29.9),
      played('chair-punches', 50),
      played('chair-march', 60),
    ];
    expect(day([up(`${MONDAY}T10:00`, `${MONDAY}T10:02`, { done })])).toMatchObject({
      seatShifts: 1,
      rollSeconds: 50,
    });
  });

  test('counts a routine from three fifths of its work on', () => {
    const routines = (seconds: number, whole: number) =>
      day([
        up(`${MONDAY}T10:00`, `${MONDAY}T10:08`, {
          origin: 'routine',
          routine: { level: 'N0', seconds: whole },
          done: [played('desk-plank', seconds), played('heel-raises', 10)],
        }),
      ]).routines;
    expect([routines(169, 300), routines(170, 300)]).toEqual([0, 1]);
    const nothing = { origin: 'routine', routine: { level: 'N0', seconds: 0 } } as const;
    expect(day([up(`${MONDAY}T10:00`, `${MONDAY}T10:08`, nothing)]).routines).toBe(0);
  });

  test('counts exercises of a break that was too short, which is no time up', () => {
    const { kind, ...line } = up(`${MONDAY}T10:00`, `${MONDAY}T10:01`, { done: [walk, ceiling] });
    expect(day([{ ...line, kind: 'partial' }])).toMatchObject({
      ceilings: 1,
      walkMs: 0,
      uprightMs: 0,
      trackedMs: 0,
    });
  });

  test('keeps the longest standing, and the last answer about the back', () => {
    const stand = [stood(`${MONDAY}T09:00`, `${MONDAY}T09:40`), stood(`${MONDAY}T10:00`, `${MONDAY}T10:20`)];
    expect(day(stand)).toMatchObject({
      longestStandingMs: 40 * MINUTE,
      standingMs: HOUR,
      uprightMs: HOUR,
      trackedMs: HOUR,
    });
    const felt = (time: string, score: number) => {
      const { id, zone, startedAt, endedAt } = sat(`${MONDAY}T${time}`, `${MONDAY}T${time}`);
      return { id, zone, startedAt, endedAt, kind: 'felt', score } as const;
    };
    expect(day([felt('10:00', 3), felt('09:00', 8)]).felt).toBe(3);
    expect(day([]).felt).toBeNull();
  });

  test('shares browsing and watching of a bout between its dates', () => {
    const night = sat('2026-11-23T23:30', '2026-11-24T00:30');
    const watched = {
      ...night,
      browsingMs: 40 * MINUTE,
      watchingMs: 20 * MINUTE,
      certainty: 'said',
    } as const;
    const days = countDays([watched], '2026-11-23', '2026-11-24');
    const half = {
      sittingMs: 30 * MINUTE,
      browsingMs: 20 * MINUTE,
      watchingMs: 10 * MINUTE,
      saidMs: 30 * MINUTE,
    };
    expect(days).toMatchObject([half, half]);
  });

  test('splits standing at midnight, and counts reported time as reported', () => {
    const days = countDays([stood('2026-11-23T23:30', '2026-11-24T00:10')], '2026-11-23', '2026-11-24');
    expect(days.map(({ standingMs, saidMs }) => [standingMs, saidMs])).toEqual([
      [30 * MINUTE, 30 * MINUTE],
      [10 * MINUTE, 10 * MINUTE],
    ]);
  });

  test('counts unknown time neither as sitting nor as known', () => {
    expect(day([told(`${MONDAY}T09:00`, `${MONDAY}T10:00`, { kind: 'unknown' })])).toMatchObject({
      unknownMs: HOUR,
      trackedMs: 0,
    });
  });
});

describe('a line that is years long', () => {
  const years = ['2021-01-01T12:00', '2030-12-31T12:00'] as const;

  test('fills each date that is counted', () => {
    const days = countDays(
      [told(...years, { kind: 'unknown' }), stood(...years)],
      '2026-11-23',
      '2026-11-24',
    );
    for (const counted of days)
      expect(counted).toMatchObject({ unknownMs: 24 * HOUR, standingMs: 24 * HOUR, trackedMs: 24 * HOUR });
    const [first, , third] = countDays([stood(...years)], '2021-01-01', '2021-01-03');
    expect([first?.standingMs, third?.standingMs]).toEqual([12 * HOUR, 24 * HOUR]);
    const [last, none] = countDays([stood(...years)], '2030-12-31', '2031-01-01');
    expect([last?.standingMs, none?.standingMs]).toEqual([12 * HOUR, 0]);
  });

  test.each(['Pacific/Kiritimati', 'Pacific/Niue'])('fills them in %s too', (zone) => {
    const [counted] = countDays([stood(...years, zone)], MONDAY, MONDAY);
    expect(counted?.standingMs).toBe(24 * HOUR);
  });

  test('costs no more than the dates that are counted', () => {
    const computed = vi.spyOn(Temporal.PlainDate.prototype, 'toZonedDateTime');
    countDays([told(...years, { kind: 'unknown' }), stood(...years)], '2026-11-23', '2026-11-29');
    // Two for each date, and for each of the two lines (unknown once, standing twice).
    expect(computed.mock.calls.length).toBeLessThan(100);
    computed.mockRestore();
  });
});
