/** What every page does first. */

import { logUncaughtErrors } from '../browser/error-log';
import { direction, language, type MessageKey, t } from '../browser/i18n';
import { handOverOnClose } from './handover';
import { reportUse } from './use';

/** Sets language, direction and title of the document. */
function initDocument(title: MessageKey): void {
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  document.title = t(title);
}

/** Begins a page. `name` is the name under which its errors are logged, `title` the text of its title. */
export function beginPage(name: string, title: MessageKey): void {
  logUncaughtErrors(name);
  reportUse();
  handOverOnClose();
  initDocument(title);
}
