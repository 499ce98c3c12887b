/** What every page does first. */

import { logUncaughtErrors } from '../browser/error-log';
import { direction, language, type MessageKey, t } from '../browser/i18n';
import { handOverOnClose } from './handover';
import { reportUse } from './use';

/** Gives the document the language and direction of its texts. */
function initDocument(title: MessageKey): void {
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  document.title = t(title);
}

/** Begins a page: `name` is what its errors are kept under, `title` the text of its title. */
export function beginPage(name: string, title: MessageKey): void {
  logUncaughtErrors(name);
  reportUse();
  handOverOnClose();
  initDocument(title);
}
