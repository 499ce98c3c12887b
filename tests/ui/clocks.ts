/** Clocks for the tests of pages: a person at the desk on a Friday evening, in several situations. */
import { type Clock, newClock } from '../../src/core/clock/clock';
import { noParts } from '../../src/core/clock/sitting';
import type { OpenBreak } from '../../src/core/clock/state';
import { MINUTE } from '../../src/core/time';

/** In the time zone of the computer that runs the tests, which the pages use too. */
export const NOW = new Date(2026, 10, 20, 18, 30).getTime();

const pulse: NonNullable<Clock['pulse']> = {
  at: NOW,
  inputAt: NOW,
  inputSpanMs: 0,
  touchedAt: null,
  watchedAt: null,
  seenAt: NOW,
  lockedAt: null,
  lockedByHand: true,
  place: 'browsing',
  front: 1,
  sound: 'none',
  changed: null,
  since: NOW,
  zone: 'UTC',
  traits: {
    takesFocus: false,
    notifies: false,
    showsBadge: false,
    seesCalls: false,
    fullScreenByButton: false,
    alarmsByWallClock: false,
    idleCountsSleep: false,
  },
};

/** A person who has sat for some minutes and is typing. */
export function seated(minutes: number, part: Partial<Clock> = {}): Clock {
  const startedAt = NOW - minutes * MINUTE;
  const none = { settled: noParts, pending: noParts, atInput: noParts };
  const bout: Clock['bout'] = { startedAt, carriedMs: 0, stills: 0, presumedAt: null, ...none };
  const day: Clock['day'] = { startedAt, used: true, unanswered: 0, tooOften: 'no' };
  return { ...newClock('desk'), pulse, bout, day, ...part };
}

/** The pulse of the last look, with some fields replaced. */
export function seen(part: Partial<NonNullable<Clock['pulse']>>): Pick<Clock, 'pulse'> {
  return { pulse: { ...pulse, ...part } };
}

/** A person who has stood for some minutes. */
export function onFeet(minutes: number, part: Partial<Clock> = {}): Clock {
  const startedAt = NOW - minutes * MINUTE;
  return seated(0, { bout: null, standing: { startedAt, askAt: startedAt + 30 * MINUTE }, ...part });
}

/** A call that began ten minutes ago. */
export function onCall(by: 'seen' | 'said', liveAt: number | null = null): Pick<Clock, 'hold'> {
  const until = by === 'said' ? NOW + 50 * MINUTE : null;
  return { hold: { why: 'call', by, startedAt: NOW - 10 * MINUTE, liveAt, until, before: null } };
}

/** A break that is asked for now. */
export function asked(part: Partial<OpenBreak> = {}): OpenBreak {
  return {
    id: 'desk.1',
    origin: 'nudged',
    askedAt: NOW,
    dueAt: NOW,
    sittingMs: 42 * MINUTE,
    standingMs: null,
    way: 'window',
    why: 'still hands',
    offer: null,
    callId: null,
    wanted: false,
    quietly: false,
    chosenWay: 'window',
    byItself: false,
    pageTime: null,
    skipped: null,
    leaving: null,
    seenAt: NOW,
    shownAt: null,
    forward: 'no',
    startedAt: null,
    reportedAt: null,
    done: [],
    finished: null,
    parts: { uncountedMs: 0, browsingMs: 0, watchingMs: 0 },
    workedMs: 0,
    stillMs: 0,
    stillUntil: null,
    ...part,
  };
}
