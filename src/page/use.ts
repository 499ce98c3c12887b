/** Reports to the background that a page is in use, so that no update closes it. */
import browser from 'webextension-polyfill';
import { USED_AT } from '../browser/storage';
import { MINUTE } from '../core/time';

/** How often a page reports that it is used. */
const USE_PERIOD = MINUTE;

/** Reports to the background while the person uses this page. */
export function reportUse(): void {
  let reportedAt = Number.NEGATIVE_INFINITY;
  const report = () => {
    const now = performance.now();
    if (now - reportedAt < USE_PERIOD) return;
    reportedAt = now;
    browser.storage.session.set({ [USED_AT]: Date.now() }).catch(console.error);
  };
  for (const type of ['pointerdown', 'keydown'] as const)
    addEventListener(type, report, { capture: true, passive: true });
}
