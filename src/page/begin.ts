/** What every page does first. */
import browser from 'webextension-polyfill';
import { logUncaughtErrors } from '../browser/error-log';
import { direction, language, type MessageKey, t } from '../browser/i18n';
import { USED_AT } from '../browser/storage';
import { MINUTE } from '../core/time';
import { handOverOnClose } from './handover';
import { markStore } from './store-marker';

/** Sets language, direction and title of the document. */
function initDocument(title: MessageKey): void {
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  document.title = t(title);
}

/** How often a page reports that it is used, in ms. */
const USE_PERIOD = MINUTE;

/** Reports to the background while the person uses this page, so that no update closes it. */
function reportUse(): void {
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

/** Begins a page. `name` is the name under which its errors are logged, `title` the text of its title. */
export function beginPage(name: string, title: MessageKey): void {
  logUncaughtErrors(name);
  reportUse();
  handOverOnClose();
  markStore(Date.now()).catch(console.warn);
  initDocument(title);
}
