/** The states of which pictures and tests are taken: a person can reach each of them, and each matches its name. */
import { describe, expect, test } from 'vitest';
import { idOf, type Moment, momentOf, type State } from '../../scripts/workbench/state';
import { stateOf, states } from '../../scripts/workbench/states';
import { type Clock, clockFaults, readClock } from '../../src/core/clock/clock';
import { isJournalKey, readEntries } from '../../src/core/journal/days';

const AT = Date.UTC(2026, 10, 24, 10, 42);

/** The moment of each state. Some live for weeks, so each is simulated once. */
const moments = new Map(states.map((state) => [state, momentOf(state, AT, 'Europe/Berlin')]));

function momentAt(state: State): Moment {
  const moment = moments.get(state);
  if (!moment) throw new Error(`${idOf(state)} is not in the list`);
  return moment;
}

function clockOf(id: string): Clock {
  const clock = readClock(momentAt(stateOf(id)).stored.clock);
  if (!clock) throw new Error(`The clock of ${id} cannot be read`);
  return clock;
}

test('every state has its own address', () => {
  expect(new Set(states.map(idOf)).size).toBe(states.length);
});

test.each(states.map((state) => [idOf(state), state] as const))('%s is read without loss', (_, state) => {
  const { stored } = momentAt(state);
  const { clock } = stored;
  expect(clockFaults(clock)).toEqual([]);
  expect(JSON.parse(JSON.stringify(clock))).toEqual(clock);
  // Browsers report the time in whole milliseconds.
  expect(JSON.stringify(stored).match(/[:[]\d{12,}\.\d/g)).toBeNull();
});

test.each(
  states
    .filter(({ page, hash }) => page === 'break' && hash === undefined)
    .map((state) => [idOf(state), state] as const),
)('%s shows a break that is open or was open', (_, state) => {
  const { stored, breakId } = momentAt(state);
  const lines = Object.entries(stored).flatMap(([key, day]) => (isJournalKey(key) ? readEntries(day) : []));
  const named = lines.some((line) => 'breakId' in line && line.breakId === breakId);
  expect(named || readClock(stored.clock)?.break?.id === breakId).toBe(true);
});

describe('each state matches its name', () => {
  const truths: Readonly<Record<string, (clock: Clock) => unknown>> = {
    'popup/up': ({ up }) => up,
    'popup/standing': ({ standing }) => standing,
    'popup/badge': (clock) => clock.break?.way === 'badge',
    'popup/call': ({ hold }) => hold?.why === 'call',
    'popup/full-screen': ({ offers }) => offers.fullScreen === 'ask',
    'popup/missed': ({ missedAt }) => missedAt !== null,
    'popup/too-often': ({ day }) => day?.tooOften === 'ask',
    'popup/call-sites': ({ offers }) => offers.callSites === 'ask',
    'popup/off-hours': ({ hours }) => !hours.on,
    'break/asking-last': ({ ask }) => ask.snoozes === 2,
    'break/asking-after-call': (clock) => clock.break?.callId,
    'break/asking-after-absence': ({ question }) => question?.about === 'absence',
    'break/asking-everything': (clock) => clock.question && clock.break?.callId && clock.break.offer,
    'break/asking-was-up': ({ lastStill }) => lastStill,
    'break/asking-after-reading': ({ question }) => question?.about === 'reading',
    'break/asking-while-reading': ({ reading, break: open }) => reading && open?.way === 'window',
    'break/asking-full-screen': (clock) => clock.break?.offer === 'full screen',
    'break/asking-standing': (clock) => clock.break?.standingMs,
    'break/ended-still-up': ({ up }) => up && !up.reader,
    'break/ended-up-or-reading': ({ up }) => up?.reader,
    'break/ended-which-sitting': ({ question }) => question?.was === 'sitting',
    'break/ended-which-up': ({ question }) => question?.was === 'up' && question.about === 'reading',
    'options/notice-mouse': ({ noted }) => noted.breaksWithoutRest >= 2,
    'options/notice-elsewhere': ({ noted }) => noted.blindReturns >= 3,
  };
  test.each(Object.entries(truths))('%s', (id, isTrue) => {
    expect(isTrue(clockOf(id))).toBeTruthy();
  });
});
