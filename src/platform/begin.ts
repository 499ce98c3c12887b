/** What every page does first. */
import { handOverOnClose } from './handover';
import { dressDocument, type MessageKey } from './i18n';
import { keepUncaught } from './kept-errors';
import { watchUse } from './updating';

/** Begins a page: `name` is what its errors are kept under, `title` the text of its title. */
export function beginPage(name: string, title: MessageKey): void {
  keepUncaught(name);
  watchUse();
  handOverOnClose();
  dressDocument(title);
}
