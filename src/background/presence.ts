/** Reads presence. The browser's own words (idle, active, locked) stay in this file. */
import browser from 'webextension-polyfill';
import { readGranted } from '../browser/allowed';
import { currentZone } from '../browser/time-zone';
import type { Clock } from '../core/clock/clock';
import type { Pulse } from '../core/clock/events';
import { BOUNDARY } from '../core/clock/rules';
import { stillnessBehindLock } from '../core/clock/sitting';
import { type Instant, SECOND } from '../core/time';
import { breakPage } from './break-window';
import { callIn, readCalls } from './calls';
import { fullScreenIn, placeIn, readSounding, soundIn } from './media';
import { isFresh } from './session';
import { readDevice, traitsOf } from './traits';
import { readWeekend } from './weekend';

/** The longest stillness that is measured, in seconds: a longer one makes no difference. */
const LONGEST = 24 * 3600;

async function isIdleFor(seconds: number): Promise<boolean> {
  return (await browser.idle.queryState(seconds)) !== 'active';
}

/** How many queries run at the same time: together they take as long as one. */
const AT_ONCE = 16;

/**
 * Time since the last input, in ms, once it is 15 s or more. Neither browser reports the number, but both answer "idle
 * for n seconds?" exactly. So the number is found by doubling, and then by dividing the range that is left.
 */
async function measureIdle(): Promise<number> {
  let atLeast = BOUNDARY / SECOND;
  let below = LONGEST;
  let marks = Array.from({ length: AT_ONCE }, (_, i) => atLeast * 2 ** (i + 1));
  while (marks.length > 0) {
    const idle = await Promise.all(marks.map(isIdleFor));
    atLeast = Math.max(atLeast, ...marks.filter((_, i) => idle[i]));
    below = Math.min(below, ...marks.filter((_, i) => !idle[i]));
    const part = Math.ceil((below - atLeast) / AT_ONCE);
    marks = Array.from({ length: AT_ONCE }, (_, i) => atLeast + (i + 1) * part).filter(
      (mark) => mark < below,
    );
  }
  // After an input in the middle of the queries, the number would be the time since an input that never was.
  return (await isIdleFor(atLeast)) ? atLeast * SECOND : 0;
}

/** Rounds down to whole seconds, in ms. Browsers report stillness in whole seconds, so the rest is no error. */
function wholeSeconds(ms: number): number {
  return Math.floor(ms / SECOND) * SECOND;
}

/** Stillness as it was read, and how long reading took. `readAt` is the end of the reading in `performance.now()`. */
interface Stillness extends Pick<Pulse, 'idleMs' | 'locked' | 'readMs'> {
  readonly readAt: number;
}

async function readStillness(clock: Clock, now: Instant): Promise<Stillness> {
  const began = performance.now();
  const state = await browser.idle.queryState(BOUNDARY / SECOND);
  const locked = state === 'locked';
  const known = locked && clock.pulse ? stillnessBehindLock(clock.pulse, now) : undefined;
  const idleMs = state === 'active' ? 0 : (known ?? (await measureIdle()));
  const readAt = performance.now();
  return { idleMs, locked, readMs: wholeSeconds(readAt - began), readAt };
}

/** Stillness read some time ago, as it is now if there was no input since. If there was, the next look finds it. */
function stillnessNow({ readAt, idleMs, ...read }: Stillness): Pick<Pulse, 'idleMs' | 'locked' | 'readMs'> {
  const sinceMs = wholeSeconds(performance.now() - readAt);
  return { ...read, idleMs: idleMs >= BOUNDARY ? idleMs + sinceMs : idleMs };
}

/** One reading of what is true now. It uses few calls, because it runs every two minutes of the day. */
export async function readPresence(clock: Clock, now: Instant): Promise<Pulse> {
  const [stillness, windows, sounding, [allowed, calls], device, fresh, weekend] = await Promise.all([
    readStillness(clock, now),
    browser.windows.getAll(),
    readSounding(),
    readGranted().then(async (known) => [known, await readCalls(known.sites)] as const),
    readDevice(),
    isFresh(),
    readWeekend(),
  ]);
  return {
    type: 'pulsed',
    ...stillnessNow(stillness),
    ...placeIn(windows),
    fullScreen: fullScreenIn(windows, sounding),
    sound: soundIn(windows, sounding),
    call: callIn(calls),
    page: clock.break ? await breakPage(clock.break, windows) : undefined,
    fresh,
    traits: traitsOf(device, allowed, calls),
    zone: currentZone(),
    weekend,
  };
}
