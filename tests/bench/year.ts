/** A year of working days for the core, with one pulse a minute. The bench bundles this file with Vite. */
import { newClock } from '../../src/core/clock/clock';
import type { Pulse } from '../../src/core/clock/events';
import { step } from '../../src/core/clock/step';
import { defaultOptions } from '../../src/core/options/options';
import { HOUR, MINUTE } from '../../src/core/time';

export const DAYS = 250;
export const MINUTES = 8 * 60;

const there: Omit<Pulse, 'type' | 'idleMs' | 'page'> = {
  locked: false,
  place: 'browsing',
  front: 1,
  fullScreen: 'none',
  sound: 'none',
  call: 'none',
  fresh: false,
  traits: {
    takesFocus: false,
    notifies: true,
    showsBadge: true,
    seesCalls: true,
    fullScreenByButton: false,
    alarmsByWallClock: true,
    idleCountsSleep: false,
  },
  readMs: 0,
  zone: 'UTC',
  weekend: [6, 7],
};

function pulse(idleMs: number, page: Pulse['page']): Pulse {
  return { ...there, type: 'pulsed', idleMs, page };
}

const working = pulse(0, undefined);
const resting = pulse(30_000, undefined);
const gettingUp = pulse(150_000, 'alive');

/**
 * Simulates a year: the hands are still for half a minute every seven minutes, and the person gets up for every nudge.
 * Returns the number of journal entries.
 */
export function liveYear(): number {
  let clock = newClock('bench');
  let entries = 0;
  for (let day = 0; day < DAYS; day++) {
    const morning = (day * 24 + 9) * HOUR;
    for (let minute = 0; minute < MINUTES; minute++) {
      const read = clock.break ? gettingUp : minute % 7 === 0 ? resting : working;
      const next = step(clock, read, morning + minute * MINUTE, defaultOptions);
      clock = next.clock;
      entries += next.entries.length;
    }
  }
  return entries;
}
