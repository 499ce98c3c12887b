/** Whether the hands are still, as a page sees it. */
import browser from 'webextension-polyfill';
import { BOUNDARY } from '../core/clock/rules';
import { SECOND } from '../core/time';

/** How often a page itself checks whether the hands are still, in ms. */
const STILLNESS_PERIOD = 2 * SECOND;

/**
 * Calls `changed` with whether the hands have been still for 15 s (the background sets this interval while a break is
 * open), at once and then repeatedly. Returns a function that stops this.
 *
 * Events alone are not enough. Chromium reports only a state that differs from the one that it reported last. It looks
 * once a second, and later on a busy machine, and reports nothing of a rest that begins and ends between two looks
 * (`IdleManager::UpdateIdleState` in its extensions/browser/api/idle). For a person who began with still hands, the
 * return would never be reported.
 */
export function watchStillness(changed: (still: boolean) => void): () => void {
  let reports = 0;
  const report = (state: string) => {
    reports += 1;
    changed(state !== 'active');
  };
  const ask = () => {
    const before = reports;
    browser.idle.queryState(BOUNDARY / SECOND).then((state) => {
      // An event that came in the meantime is newer than this answer.
      if (reports === before) report(state);
    }, console.error);
  };
  browser.idle.onStateChanged.addListener(report);
  ask();
  const asking = setInterval(ask, STILLNESS_PERIOD);
  return () => {
    // Ignores an answer that is still on its way.
    reports += 1;
    clearInterval(asking);
    browser.idle.onStateChanged.removeListener(report);
  };
}
