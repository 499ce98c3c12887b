/** Clocks at one moment, made by hand, for rules whose limit no day reaches to the millisecond. */
import { type Clock, newClock } from '../../../src/core/clock/clock';
import type { Pulse } from '../../../src/core/clock/events';
import type { Bout, LastPulse, OpenBreak, Parts, Traits } from '../../../src/core/clock/state';
import { openBreak } from '../../../src/core/clock/steps/asking';
import { defaultOptions } from '../../../src/core/options/options';

/** Monday, 23 November 2026, at noon in UTC. */
export const NOON = Date.UTC(2026, 10, 23, 12);

const none: Parts = { uncountedMs: 0, browsingMs: 0, watchingMs: 0 };

export const traits: Traits = {
  takesFocus: false,
  notifies: false,
  showsBadge: true,
  seesCalls: false,
  fullScreenByButton: false,
  alarmsByWallClock: false,
  idleCountsSleep: false,
};

/** The last look, at noon, with input at that moment. */
export function pulseWith(part: Partial<LastPulse> = {}): LastPulse {
  return {
    at: NOON,
    inputAt: NOON,
    inputSpanMs: 0,
    touchedAt: null,
    watchedAt: null,
    seenAt: NOON,
    lockedAt: null,
    lockedByHand: true,
    place: 'browsing',
    front: 1,
    sound: 'none',
    changed: null,
    since: NOON - 1000,
    zone: 'UTC',
    traits,
    ...part,
  };
}

/** A natural break, as the time away becomes one; a test adds when it was and what was done. */
export const absence = {
  id: 'desk.1',
  zone: 'UTC',
  kind: 'break',
  origin: 'natural',
  certainty: 'presumed',
  breakId: null,
} as const;

export function boutWith(part: Partial<Bout> = {}): Bout {
  const parts = { settled: none, pending: none, atInput: none };
  return { startedAt: NOON, carriedMs: 0, presumedAt: null, stills: 0, ...parts, ...part };
}

/** The clock of a day on which this browser was used, looked at at noon. */
export function clockWith(part: Partial<Clock> = {}): Clock {
  const day = { startedAt: NOON, used: true, unanswered: 0, tooOften: 'no' } as const;
  return { ...newClock('desk'), pulse: pulseWith(), day, ...part };
}

/** A nudge in a window, asked for at noon. */
export function nudgeWith(part: Partial<OpenBreak> = {}): OpenBreak {
  const ask = { origin: 'nudged', way: 'window', why: 'still hands', offer: null } as const;
  const turn = { now: NOON, options: defaultOptions };
  const { clock } = openBreak({ clock: clockWith(), entries: [] }, ask, turn);
  if (!clock.break) throw new Error('No break was opened.');
  return { ...clock.break, ...part };
}

/** A reading of a browser in which nothing is special: input just now, this browser in front. */
export function sensed(part: Partial<Pulse> = {}): Pulse {
  return {
    type: 'pulsed',
    idleMs: 0,
    readMs: 0,
    locked: false,
    place: 'browsing',
    front: 1,
    fullScreen: 'none',
    sound: 'none',
    call: 'none',
    page: undefined,
    fresh: false,
    traits,
    zone: 'UTC',
    weekend: [6, 7],
    ...part,
  };
}
