/** How fast the core is: a year of working days, one pulse a minute. Prints figures beside their targets. */
import { test } from 'vitest';
import { newClock } from '../../src/core/clock';
import type { Pulse } from '../../src/core/events';
import { defaultOptions } from '../../src/core/options';
import { step } from '../../src/core/step';
import { HOUR, MINUTE } from '../../src/core/time';

const DAYS = 250;
const pulse: Omit<Pulse, 'idleMs' | 'page'> = {
  type: 'pulsed',
  place: 'browsing',
  front: 1,
  fresh: false,
  takesFocus: false,
  zone: 'UTC',
};

/** Lives a year: eight hours a day, still for half a minute now and then; every break is answered by getting up. */
function liveYear(): number {
  let clock = newClock('bench');
  let entries = 0;
  for (let day = 0; day < DAYS; day++) {
    const morning = (day * 24 + 9) * HOUR;
    for (let minute = 0; minute < 8 * 60; minute++) {
      const page = clock.break ? 'alive' : undefined;
      const idleMs = minute % 7 === 0 ? 30_000 : clock.break ? 150_000 : 0;
      const next = step(clock, { ...pulse, idleMs, page }, morning + minute * MINUTE, defaultOptions);
      clock = next.clock;
      entries += next.entries.length;
    }
  }
  return entries;
}

test('a year of working days', () => {
  liveYear();
  const from = performance.now();
  const entries = liveYear();
  const seconds = (performance.now() - from) / 1000;
  console.info(
    `core: ${DAYS} days, ${DAYS * 480} pulses, ${entries} entries in ${seconds.toFixed(2)} s (target 0.5 s)`,
  );
});
