/** What pages say to the background: the clock's own events. */
import browser from 'webextension-polyfill';
import { withTimeLimit } from '../browser/time-limit';
import type { PageEvent } from '../core/clock/events';
import { MINUTE } from '../core/time';

/** How long the background may take, in ms: it tries what fails once more, each time with limits of its own. */
const ANSWERS_WITHIN = 2 * MINUTE;

/**
 * Says something to the clock, with the time of the wall clock and of this page: the first may be set while a break
 * plays, the second never is. Resolves once it is stored. Rejects if the background cannot be reached.
 */
export async function sendEvent(said: PageEvent): Promise<void> {
  const pageTime = { origin: performance.timeOrigin, ms: performance.now() };
  const heard = browser.runtime.sendMessage({ ...said, at: Date.now(), pageTime });
  await withTimeLimit(heard, 'The background', ANSWERS_WITHIN);
}
