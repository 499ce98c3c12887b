/** The example day: what the options of the page would give, computed by the real core. */
import { describe, expect, test } from 'vitest';
import type { Traits } from '../../src/core/clock/state';
import type { Entry } from '../../src/core/journal/entries';
import { defaultOptions, type Options } from '../../src/core/options/options';
import { MINUTE, SECOND } from '../../src/core/time';
import { simulateExampleDay } from '../../src/measures/example-day/live';
import { exampleRibbonOf, sumOf } from '../../src/measures/example-day/ribbon';
import { exampleScript, spanAt } from '../../src/measures/example-day/script';

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

/** The parts of a day with their times; a mark has one time. */
function told({ entries }: ReturnType<typeof day>): string[] {
  const time = (at: number) => new Date(at).toISOString().slice(11, 19).replace(/:00$/, '');
  return exampleRibbonOf(entries).map(({ kind, from, to }) =>
    from === to ? `${time(from)} ${kind}` : `${time(from)}-${time(to)} ${kind}`,
  );
}

describe('the example day with the default options', () => {
  const usual = day();
  const partsOf = (kind: string) =>
    told(usual)
      .filter((line) => line.endsWith(kind))
      .map((line) => line.replace(` ${kind}`, ''));

  test('asks when the hands rest after half an hour of sitting, and after the call', () => {
    expect(partsOf('asked')).toEqual([
      '09:34:55',
      '10:09:55',
      // Coffee was from 10:36 to 10:44. This one is put off, and the call begins five minutes later.
      '11:14:55',
      '11:55',
      '12:29:55',
      // Lunch was from 12:35 to 13:20.
      '13:54:55',
      '14:29:55',
      // The talk in full screen has just ended.
      '15:03:03',
      '15:39:55',
      '16:14:55',
      '16:49:55',
      '17:24:55',
    ]);
  });

  test('has a break of three minutes eight seconds after each ask, coffee, and lunch', () => {
    expect(partsOf('up')).toEqual([
      '09:35:03-09:38:03',
      '10:10:03-10:13:03',
      '10:36-10:44',
      '11:55:08-11:58:08',
      '12:30:03-12:33:03',
      '12:35-13:20',
      '13:55:03-13:58:03',
      '14:30:03-14:33:03',
      '15:03:11-15:06:11',
      '15:40:03-15:43:03',
      '16:15:03-16:18:03',
      '16:50:03-16:53:03',
      '17:25:03-17:28:03',
    ]);
  });

  test('has sitting between the breaks, from nine until half past five', () => {
    const sat = partsOf('sat');
    expect([sat[0], sat[2], sat.at(-1)]).toEqual(['09:00-09:35:03', '10:13:03-10:36', '17:28:03-17:30']);
    expect(sat).toHaveLength(14);
  });

  test('holds during the call, and during the talk until ten minutes of work in full screen', () => {
    expect(partsOf('held')).toEqual(['11:20:55-11:55', '14:41:03-14:51:03']);
    expect(partsOf('later')).toEqual(['11:14:55']);
  });

  test('is summed up without what the call, the talk and *Later* made longer', () => {
    expect(sumsOf(usual)).toEqual({
      asked: 12,
      breaks: 13,
      usualMs: 35 * MINUTE + 3 * SECOND,
      longestMs: 71 * MINUTE + 8 * SECOND,
    });
  });

  test('has nothing in its sums if nothing happened', () => {
    expect(sumOf([], [])).toEqual({ asked: 0, breaks: 0, usualMs: 0, longestMs: 0 });
  });

  test('tells how much of it is over, look by look', () => {
    const steps = [...simulateExampleDay(defaultOptions, traits)];
    expect(steps).toHaveLength(usual.looks);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(steps[0]).toBeLessThan(0.01);
    expect(steps.at(-1)).toBe(1);
  });
});

describe('the hours of the example day', () => {
  const hoursOf = (...ranges: [from: number, to: number][]) => {
    const script = exampleScript({
      ...defaultOptions,
      when: 'hours',
      hours: [ranges, [], [], [], [], [], []],
    });
    const time = (at = 0) => new Date(at).toISOString().slice(0, 16);
    return [time(script?.startedAt), time(script?.endedAt)];
  };

  test('reaches from the first to the last of several working hours, for eight and a half hours at most', () => {
    expect(hoursOf([13 * 60, 15 * 60], [10 * 60, 12 * 60])).toEqual(['2026-11-23T10:00', '2026-11-23T15:00']);
    expect(hoursOf([6 * 60, 20 * 60])).toEqual(['2026-11-23T06:00', '2026-11-23T14:30']);
  });

  test('goes past midnight with a night shift', () => {
    expect(hoursOf([22 * 60, 4 * 60])).toEqual(['2026-11-23T22:00', '2026-11-24T04:00']);
  });

  test('contains all that happens in it, also on a short day', () => {
    const script = exampleScript({
      ...defaultOptions,
      when: 'hours',
      hours: [[[540, 690]], [], [], [], [], [], []],
    });
    if (!script) throw new Error('This day has working hours');
    const { startedAt, endedAt, still, call, fullScreen, elsewhere } = script;
    const spans = [...still, ...call, ...fullScreen, ...elsewhere];
    expect(spans.filter(([from, to]) => from < startedAt || from >= to || to > endedAt)).toEqual([]);
    // The call began at 11:20, ten minutes before the end.
    expect(call).toEqual([[endedAt - 10 * MINUTE, endedAt]]);
    expect(fullScreen).toEqual([]);
  });

  test('has rests of the hands every five minutes, but none while the person is away', () => {
    const script = exampleScript(defaultOptions);
    const minutes = script?.still.map((span) => span.map((at) => (at - script.startedAt) / MINUTE));
    expect(minutes?.slice(0, 2)).toEqual([
      [expect.closeTo(4.667), 5],
      [expect.closeTo(9.667), 10],
    ]);
    expect(minutes).toContainEqual([96, 104]);
    expect(minutes?.filter(([, to = 0]) => to > 215 && to <= 260)).toEqual([[215, 260]]);
    expect(minutes?.at(-1)).toEqual([expect.closeTo(509.667), 510]);
  });
});

test('a time is in the span that contains it; the end of a span is not in it', () => {
  const spans = [
    [10, 20],
    [20, 30],
  ] as const;
  expect([9, 10, 19, 20, 30].map((at) => spanAt(spans, at))).toEqual([
    undefined,
    [10, 20],
    [10, 20],
    [20, 30],
    undefined,
  ]);
});

describe('the example day', () => {
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

test('only the break that the person put off is drawn as put off, and no nudge without an answer', () => {
  const unseen = day({}, { ...traits, seesCalls: false });
  expect(of(unseen.entries, 'snoozed').length).toBeGreaterThan(1);
  expect(exampleRibbonOf(unseen.entries).filter(({ kind }) => kind === 'later')).toHaveLength(1);
});
