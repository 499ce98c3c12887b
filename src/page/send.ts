/** Sends events of the clock from pages to the background. */
import browser from 'webextension-polyfill';
import { withTimeLimit } from '../browser/time-limit';
import type { PageEvent } from '../core/clock/events';
import { MINUTE } from '../core/time';

/** How long the background may take, in ms. It retries what fails once, and each attempt has limits of its own. */
const ANSWERS_WITHIN = 2 * MINUTE;

/**
 * Sends an event to the clock, with the time of the wall clock and of this page. The wall clock may be set while a
 * break plays; the page's time never changes that way. Resolves once the event is stored. Rejects if the background
 * cannot be reached.
 */
export async function sendEvent(event: PageEvent): Promise<void> {
  const pageTime = { origin: performance.timeOrigin, ms: performance.now() };
  const answer = browser.runtime.sendMessage({ ...event, at: Date.now(), pageTime });
  await withTimeLimit(answer, 'The background', ANSWERS_WITHIN);
}
