/** The loop: load, step, save, present; one event at a time. */
import type { Clock } from '../core/clock';
import type { Failed, Said } from '../core/events';
import type { Options } from '../core/options';
import { type Outlook, outlook } from '../core/outlook';
import { step } from '../core/step';
import type { Instant } from '../core/time';
import { sense } from './presence';
import { present } from './present';
import { markLooked } from './session';
import { loadForWriting, save } from './storage';

/** Whoever reads in order to write clock or journal holds this Web Lock; it is freed when its holder dies. */
const WRITING = 'journal';

/** The window may fail, then the notification; or one of them is made, and is there. */
const MOST_OUTCOMES = 3;

/** Makes the browser as the clock wants it; what comes of that may move the clock, and so what it wants. */
async function makeSo(clock: Clock, options: Options, outcomesLeft = MOST_OUTCOMES): Promise<Outlook> {
  const now = Date.now();
  const wanted = outlook(clock, options, now);
  const outcome = await present(wanted, clock.break, now);
  if (!outcome || outcomesLeft === 0) return wanted;
  const told = step(clock, outcome, now, options);
  await save(told.clock, told.entries, now);
  return makeSo(told.clock, options, outcomesLeft - 1);
}

async function turn(told: Said | Failed | undefined, at: Instant): Promise<Outlook> {
  const { clock, options } = await loadForWriting(at);
  const heard = told ? step(clock, told, at, options) : { clock, entries: [] };
  const pulse = await sense(heard.clock, Date.now());
  const now = Date.now();
  const seen = step(heard.clock, pulse, now, options);
  await save(seen.clock, [...heard.entries, ...seen.entries], now);
  if (pulse.fresh) await markLooked();
  return makeSo(seen.clock, options);
}

/**
 * Takes what was told, if anything, looks at what is true now, and makes the browser so. Waits for its turn;
 * rejects if storage fails, and the next turn is none the worse for it.
 */
export function look(told?: Said | Failed): Promise<Outlook> {
  const at = Date.now();
  return navigator.locks.request(WRITING, () => turn(told, at));
}
