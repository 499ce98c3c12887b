/** Whether the hands are still, as a page sees it. */
import browser from 'webextension-polyfill';
import { BOUNDARY } from '../core/clock/rules';
import { SECOND } from '../core/time';

/** How often a page looks for itself whether hands are still, in ms. */
const STILLNESS_PERIOD = 2 * SECOND;

/**
 * Tells whether the hands have been still for 15 s (as the background sets it while a break is open), at once and
 * then again and again; returns how to stop.
 *
 * Events alone would not do: Chromium tells only what differs from what it told last, and has told nothing of a rest
 * that begins and ends between two looks of its own, one a second and later on a busy machine
 * (`IdleManager::UpdateIdleState` in its extensions/browser/api/idle). Who began with still hands would never be back.
 */
export function watchStillness(changed: (still: boolean) => void): () => void {
  let heard = 0;
  const tell = (state: string) => {
    heard += 1;
    changed(state !== 'active');
  };
  const ask = () => {
    const before = heard;
    browser.idle.queryState(BOUNDARY / SECOND).then((state) => {
      // What was heard meanwhile is newer.
      if (heard === before) tell(state);
    }, console.error);
  };
  browser.idle.onStateChanged.addListener(tell);
  ask();
  const asking = setInterval(ask, STILLNESS_PERIOD);
  return () => {
    // Nor is an answer wanted that is still on its way.
    heard += 1;
    clearInterval(asking);
    browser.idle.onStateChanged.removeListener(tell);
  };
}
