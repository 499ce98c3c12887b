/** Reading presence. The browser's own words (idle, active, locked) stay in this file. */
import browser from 'webextension-polyfill';
import { BOUNDARY, type Clock } from '../core/clock';
import type { Pulse } from '../core/events';
import { type Instant, SECOND } from '../core/time';
import { isFresh } from './session';
import { breakPage, front, windowTakesFocus } from './windows';

/** The most that is told apart: longer stillness is as good as a day. */
const LONGEST = 24 * 3600;

async function isIdleFor(seconds: number): Promise<boolean> {
  return (await browser.idle.queryState(seconds)) !== 'active';
}

/**
 * Time since the last input, in ms; 0 under 15 s, the shortest that can be asked for. Neither browser tells the
 * number, but both answer "idle for n seconds?" exactly, so it is found by doubling and halving.
 */
async function measureIdle(): Promise<number> {
  let known = BOUNDARY / SECOND;
  if (!(await isIdleFor(known))) return 0;
  let over = known * 2;
  while (over < LONGEST && (await isIdleFor(over))) {
    known = over;
    over *= 2;
  }
  while (over - known > 1) {
    const middle = Math.floor((known + over) / 2);
    if (await isIdleFor(middle)) known = middle;
    else over = middle;
  }
  return known * SECOND;
}

/** Behind a locked screen every question is answered with "locked": nobody has typed since the last look. */
async function stillness(clock: Clock, now: Instant): Promise<number> {
  const locked = (await browser.idle.queryState(BOUNDARY / SECOND)) === 'locked';
  if (locked && clock.pulse) return Math.max(BOUNDARY, now - clock.pulse.inputAt);
  return measureIdle();
}

/** One reading of what is true now. */
export async function sense(clock: Clock, now: Instant): Promise<Pulse> {
  const [idleMs, inFront, page, fresh] = await Promise.all([
    stillness(clock, now),
    front(),
    clock.break ? breakPage(clock.break) : undefined,
    isFresh(),
  ]);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { type: 'pulsed', idleMs, ...inFront, page, fresh, takesFocus: windowTakesFocus, zone };
}

/**
 * Calls back when there is input again after stillness (of 15 s, as the background sets it during a break). The
 * input that came before is no return: browsers report it up to a second late.
 */
export function onReturn(returned: () => void): () => void {
  let still = false;
  const changed = (state: string) => {
    if (state === 'active' && still) returned();
    still = state !== 'active';
  };
  browser.idle.onStateChanged.addListener(changed);
  return () => browser.idle.onStateChanged.removeListener(changed);
}
