/** How long the person has sat, when a break is due, and what the clock is doing: at the limits of each rule. */
import { describe, expect, test } from 'vitest';
import type { Clock } from '../../../src/core/clock/clock';
import {
  addParts,
  askMs,
  awayMs,
  boutSittingMs,
  dueAt,
  isCounting,
  isReader,
  isReading,
  isSilent,
  isStillnessPresumed,
  isWatching,
  mayMissAlarms,
  notBeforeSeated,
  phaseOf,
  presumesSitting,
  quietMs,
  setBackMs,
  sittingMs,
  sittingUpTo,
  stillMs,
  stillnessBehindLock,
  waitMs,
} from '../../../src/core/clock/sitting';
import { defaultOptions, type Options } from '../../../src/core/options/options';
import { MINUTE, SECOND } from '../../../src/core/time';
import { boutWith, clockWith, NOON, nudgeWith, pulseWith } from './clocks';

const parts = (uncounted: number, browsing = 0, watching = 0) => ({
  uncountedMs: uncounted * MINUTE,
  browsingMs: browsing * MINUTE,
  watchingMs: watching * MINUTE,
});
const options = (part: Partial<Options> = {}): Options => ({ ...defaultOptions, ...part });
/** A clock that has sat for some minutes at noon. */
const sat = (minutes: number, part: Partial<Clock> = {}) =>
  clockWith({ bout: boutWith({ startedAt: NOON - minutes * MINUTE }), ...part });

test('parts of a bout are added or taken away one by one, and none falls below nothing', () => {
  expect(addParts(parts(1, 2, 3), parts(10, 20, 30))).toEqual(parts(11, 22, 33));
  expect(addParts(parts(10, 20, 30), parts(1, 2, 3), -1)).toEqual(parts(9, 18, 27));
  expect(addParts(parts(1, 2, 3), parts(10, 20, 30), -1)).toEqual(parts(0, 0, 0));
});

describe('sitting', () => {
  test('counts while there is a bout, and a program in front that counts', () => {
    const elsewhere = { pulse: pulseWith({ place: 'elsewhere' }) };
    expect(isCounting(clockWith(), options())).toBe(false);
    expect(isCounting(sat(5), options({ counts: 'browser' }))).toBe(true);
    expect(isCounting(sat(5, elsewhere), options())).toBe(true);
    expect(isCounting(sat(5, elsewhere), options({ counts: 'browser' }))).toBe(false);
  });

  test('is the time since the bout began, without what did not count, and with what it carries', () => {
    const bout = boutWith({
      startedAt: NOON - 30 * MINUTE,
      settled: parts(3),
      pending: parts(2),
      carriedMs: 7 * MINUTE,
    });
    const clock = clockWith({ bout });
    expect(boutSittingMs(clock, options(), NOON + MINUTE)).toBe(26 * MINUTE);
    expect(sittingMs(clock, options(), NOON + MINUTE)).toBe(33 * MINUTE);
    expect(sittingMs(clockWith(), options(), NOON)).toBe(0);
  });

  test('is known up to the last look after a silence of more than four minutes', () => {
    const openAfter = (minutes: number, ms = 0) =>
      boutSittingMs(sat(30), options(), NOON + minutes * MINUTE + ms) / MINUTE;
    expect([openAfter(4), openAfter(4, 1)]).toEqual([34, 30]);
    expect(boutSittingMs(sat(30), options(), NOON - MINUTE) / MINUTE).toBe(30);
  });

  test('stops while another program is in front that does not count', () => {
    const elsewhere = sat(30, { pulse: pulseWith({ place: 'elsewhere' }) });
    expect(boutSittingMs(elsewhere, options({ counts: 'browser' }), NOON + MINUTE)).toBe(30 * MINUTE);
  });

  test('up to a departure has pending time only after the last sign of the person', () => {
    const bout = boutWith({
      startedAt: NOON - 30 * MINUTE,
      settled: parts(1, 2, 3),
      pending: parts(5, 5, 5),
    });
    const clock = clockWith({ bout, pulse: pulseWith({ seenAt: NOON - 10 * MINUTE }) });
    const upTo = (minutesAgo: number) => {
      const { sittingMs: ms, browsingMs, watchingMs } = sittingUpTo(clock, bout, NOON - minutesAgo * MINUTE);
      return [ms, browsingMs, watchingMs].map((each) => each / MINUTE);
    };
    expect(upTo(10)).toEqual([19, 2, 3]);
    expect(upTo(8)).toEqual([19, 4, 5]);
    expect(upTo(0)).toEqual([24, 7, 8]);
    // Browsing and watching are parts of it.
    expect(upTo(29)).toEqual([0, 0, 0]);
    expect(upTo(27)).toEqual([2, 2, 2]);
  });
});

describe('a break is due', () => {
  test('one interval after the last ask, or one snooze, doubled where nudges become rarer', () => {
    const askAfter = (ask: Partial<Clock['ask']>) =>
      askMs(clockWith({ ask: { ...clockWith().ask, ...ask } }), options()) / MINUTE;
    expect(askAfter({})).toBe(30);
    expect(askAfter({ sinceMs: 20 * MINUTE })).toBe(50);
    expect(askAfter({ sinceMs: 20 * MINUTE, snoozeMinutes: 10 })).toBe(30);
    expect(askAfter({ sinceMs: 20 * MINUTE, snoozeMinutes: 0 })).toBe(20);
    expect(askAfter({ sinceMs: 20 * MINUTE, spacing: 2 })).toBe(80);
  });

  test('at the time at which the sitting reaches it; never without a bout or while nothing counts', () => {
    expect(dueAt(sat(20), options(), NOON)).toBe(NOON + 10 * MINUTE);
    expect(dueAt(sat(40), options(), NOON)).toBe(NOON - 10 * MINUTE);
    expect(dueAt(clockWith(), options(), NOON)).toBeUndefined();
    const elsewhere = { pulse: pulseWith({ place: 'elsewhere' }) };
    const inBrowser = options({ counts: 'browser' });
    expect(dueAt(sat(29, elsewhere), inBrowser, NOON)).toBeUndefined();
    expect(dueAt(sat(30, elsewhere), inBrowser, NOON)).toBe(NOON);
    expect(dueAt(clockWith({ standing: { startedAt: 1, askAt: 7 } }), options(), NOON)).toBe(7);
  });

  test('and waits for a good moment as long as the person wishes, but no more than a sixth of the interval', () => {
    const wait = (waitMinutes: number, intervalMinutes: number) =>
      waitMs(options({ waitMinutes, intervalMinutes })) / MINUTE;
    expect([wait(5, 30), wait(4, 30), wait(5, 29), wait(0, 30)]).toEqual([5, 4, 29 / 6, 0]);
  });

  test('no sooner after a break than ten minutes or half the interval', () => {
    expect([60, 20, 18].map((intervalMinutes) => quietMs(options({ intervalMinutes })) / MINUTE)).toEqual([
      10, 10, 9,
    ]);
  });
});

describe('a look', () => {
  test('shows how long the hands have been still', () => {
    expect(stillMs(sat(5, { pulse: pulseWith({ inputAt: NOON - 9 }) }), NOON + 1)).toBe(10);
    expect(stillMs(clockWith({ pulse: null }), NOON)).toBe(0);
  });

  test('shows that the wall clock was set back if that is more than readings differ', () => {
    expect([0, 2 * SECOND, 2 * SECOND + 1].map((ms) => setBackMs(clockWith(), NOON - ms))).toEqual([
      0,
      0,
      2 * SECOND + 1,
    ]);
    expect(setBackMs(clockWith({ pulse: null }), NOON)).toBe(0);
  });

  test('is needed again after four minutes, or once the clock was set back', () => {
    const silentAfter = (ms: number) => isSilent(clockWith(), NOON + ms);
    expect([-1, 0, 4 * MINUTE, 4 * MINUTE + 1].map(silentAfter)).toEqual([true, false, false, true]);
    expect(isSilent(clockWith({ pulse: null }), NOON)).toBe(false);
  });

  test('may not come while alarms fail to ring', () => {
    expect([NOON, NOON + 1, null].map((deafUntil) => mayMissAlarms(clockWith({ deafUntil }), NOON))).toEqual([
      false,
      true,
      false,
    ]);
  });

  test('shows that something is being watched if it was at that very look', () => {
    const watched = (watchedAt: number | null) => isWatching(clockWith({ pulse: pulseWith({ watchedAt }) }));
    expect([NOON, NOON - 1, null].map(watched)).toEqual([true, false, false]);
    expect(isWatching(clockWith({ pulse: null }))).toBe(false);
  });
});

describe('the stillness behind a locked screen', () => {
  const still = (lookAgo: number, inputAgo: number, lockedAt: number | null = null) =>
    stillnessBehindLock(
      pulseWith({ at: NOON - lookAgo * SECOND, inputAt: NOON - inputAgo * SECOND, lockedAt }),
      NOON,
    ) / SECOND;

  test('begins with the lock, if the hands were busy just before', () => {
    expect(still(20, 34.9)).toBe(0);
    // Still for a quarter of a minute at the look before, and for a minute by now: the system has locked the screen.
    expect(still(20, 60)).toBe(60);
    expect(still(20, 59.9)).toBe(0);
  });

  test('goes on from the last input, if the hands had been still for a minute', () => {
    expect(still(10, 70)).toBe(70);
    expect(still(31, 31 + 58)).toBe(31 + 58);
  });

  test('begins with the lock, if a minute of stillness would have been reported since the last look', () => {
    expect(still(31, 31 + 57.9)).toBe(0);
    expect(still(30, 30 + 57.9)).toBe(30 + 57.9);
  });

  test('goes on once the screen is locked, and is a quarter of a minute at least', () => {
    expect(still(2, 3, NOON - 2 * SECOND)).toBe(15);
    expect(still(20, 34, NOON - 20 * SECOND)).toBe(34);
  });
});

describe('still hands count as sitting', () => {
  const call = { why: 'call', by: 'said', startedAt: NOON, liveAt: null, before: null } as const;
  const until = NOON + 1;

  test('while the person reads, as they said', () => {
    const reading = (end: number) => clockWith({ reading: { startedAt: NOON, until: end } });
    expect([NOON, NOON + 1].map((end) => isReading(reading(end), NOON))).toEqual([false, true]);
    expect(presumesSitting(reading(NOON + 1), NOON)).toBe(true);
    expect(isReading(clockWith(), NOON)).toBe(false);
  });

  test('during a call that they reported, but not during one that is seen', () => {
    const presumes = (hold: Clock['hold']) => presumesSitting(clockWith({ hold }), NOON);
    expect(presumes({ ...call, until })).toBe(true);
    expect(presumes({ ...call, until: NOON })).toBe(false);
    expect(presumes({ ...call, until: null })).toBe(false);
    expect(presumes({ ...call, by: 'seen', until })).toBe(false);
    expect(presumes({ ...call, why: 'full screen', until })).toBe(false);
    expect(presumes(null)).toBe(false);
  });

  test('only because of what they said, if that was after the last input', () => {
    const presumed = (presumedAt: number | null) =>
      isStillnessPresumed(clockWith({ bout: boutWith({ presumedAt }) }));
    expect([NOON + 1, NOON, null].map(presumed)).toEqual([true, false, false]);
    expect(isStillnessPresumed(clockWith())).toBe(false);
  });

  test('and are those of a reader from the second still stretch on', () => {
    expect([1, 2].map((stills) => isReader(clockWith({ bout: boutWith({ stills }) })))).toEqual([
      false,
      true,
    ]);
    expect(isReader(clockWith())).toBe(false);
  });
});

describe('what the clock is doing', () => {
  const phase = (clock: Clock) => phaseOf(clock, options(), NOON);
  const pause = { startedAt: NOON, until: 'resumed', latestAt: null } as const;
  const standing = { startedAt: NOON, askAt: NOON };
  const off = { hours: { on: false, from: 0, until: null, of: '' } };

  test('is told by the first thing that applies', () => {
    const all = { ...off, pause, standing, break: nudgeWith() };
    expect(phase(sat(40, all))).toBe('asking');
    expect(phase(sat(40, { ...all, break: nudgeWith({ startedAt: NOON }) }))).toBe('breaking');
    expect(phase(sat(40, { ...off, pause, standing }))).toBe('off');
    expect(phase(sat(40, { pause, standing }))).toBe('paused');
    expect(phase(sat(40, { standing }))).toBe('standing');
    expect(phase(clockWith())).toBe('up');
  });

  test('is sitting, or waiting after *Later*, until a break is due', () => {
    const snoozed = { ...clockWith().ask, snoozeMinutes: 30 };
    expect([29, 30].map((minutes) => phase(sat(minutes)))).toEqual(['sitting', 'due']);
    expect([29, 30].map((minutes) => phase(sat(minutes, { ask: snoozed })))).toEqual(['snoozed', 'due']);
  });
});

describe('the person has left after', () => {
  const leftAfter = (clock: Clock, awayMinutes = 5) => awayMs(clock, options({ awayMinutes }), NOON) / MINUTE;

  test('the away time, or two minutes beside a nudge that can be seen', () => {
    expect(leftAfter(sat(40))).toBe(5);
    expect(leftAfter(sat(40, { break: nudgeWith() }))).toBe(5);
    expect(leftAfter(sat(40, { break: nudgeWith({ seenAt: NOON }) }))).toBe(2);
    expect(leftAfter(sat(40, { break: nudgeWith({ seenAt: NOON, startedAt: NOON }) }))).toBe(5);
  });

  test('two minutes while a break is owed, if the person has said three times that they were up', () => {
    const snoozed = { ask: { ...clockWith().ask, snoozeMinutes: 60 } };
    for (const owed of [{}, snoozed, { break: nudgeWith() }]) {
      expect(leftAfter(sat(40, { ...owed, brieflyUp: 2 }))).toBe(5);
      expect(leftAfter(sat(40, { ...owed, brieflyUp: 3 }))).toBe(2);
    }
    expect(leftAfter(sat(20, { brieflyUp: 3 }))).toBe(5);
  });

  test('no longer than the away time in any case', () => {
    expect(leftAfter(sat(40, { brieflyUp: 3 }), 2)).toBe(2);
  });
});

test('input is dated no earlier than the start of the bout or of the standing', () => {
  const at = (clock: Clock) => notBeforeSeated(clock, NOON);
  expect(at(clockWith())).toBe(NOON);
  expect(at(clockWith({ bout: boutWith({ startedAt: NOON + 5 }) }))).toBe(NOON + 5);
  expect(at(clockWith({ bout: boutWith({ startedAt: NOON - 5 }) }))).toBe(NOON);
  expect(at(clockWith({ standing: { startedAt: NOON + 7, askAt: NOON } }))).toBe(NOON + 7);
});
