/** The loop: load, step, save, present; one event at a time. */
import type { Said } from '../core/events';
import { type Outlook, outlook } from '../core/outlook';
import { step } from '../core/step';
import type { Instant } from '../core/time';
import { sense } from './presence';
import { present } from './present';
import { markLooked } from './session';
import { loadForWriting, save } from './storage';

/** Whoever reads in order to write clock or journal holds this Web Lock; it is freed when its holder dies. */
const WRITING = 'journal';

async function turn(said: Said | undefined, at: Instant): Promise<Outlook> {
  const { clock, options } = await loadForWriting(at);
  const heard = said ? step(clock, said, at, options) : { clock, entries: [] };
  const pulse = await sense(heard.clock, Date.now());
  const now = Date.now();
  const seen = step(heard.clock, pulse, now, options);
  await save(seen.clock, [...heard.entries, ...seen.entries], now);
  await markLooked();
  const wanted = outlook(seen.clock, options, now);
  await present(wanted, now);
  return wanted;
}

/**
 * Takes what a page said, if anything, looks at what is true now, and makes the browser so. Waits for its turn;
 * rejects if storage fails, and the next turn is none the worse for it.
 */
export function look(said?: Said): Promise<Outlook> {
  const at = Date.now();
  return navigator.locks.request(WRITING, () => turn(said, at));
}
