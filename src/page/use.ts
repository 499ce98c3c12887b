/** Tells the background that a page is in use, so that no update closes it. */
import browser from 'webextension-polyfill';
import { USED_AT } from '../browser/storage';
import { MINUTE } from '../core/time';

/** How often a page tells that it is used. */
const USE_PERIOD = MINUTE;

/** Tells the background while this page is used. */
export function reportUse(): void {
  let toldAt = Number.NEGATIVE_INFINITY;
  const tell = () => {
    const now = performance.now();
    if (now - toldAt < USE_PERIOD) return;
    toldAt = now;
    browser.storage.session.set({ [USED_AT]: Date.now() }).catch(console.error);
  };
  for (const type of ['pointerdown', 'keydown'] as const)
    addEventListener(type, tell, { capture: true, passive: true });
}
