/**
 * Hands over options that a page is still storing when it is closed. Firefox drops what `storage.local` has not written
 * by then; a message still arrives, so the background stores it.
 */
import browser from 'webextension-polyfill';
import type { Handover } from '../core/options/handover';
import type { OptionKey, StoredOption } from '../core/options/options';

/** Options that are not known to be stored yet. */
const beingStored = new Set<Handover>();

/** Whether this page is being closed. A field may save its last input only then, after the listener below has run. */
let closing = false;

function send(handover: Handover): void {
  browser.runtime.sendMessage(handover).catch(console.error);
}

/** Sends the options that are still being stored, or are saved later on, to the background when this page is closed. */
export function handOverOnClose(): void {
  addEventListener('pagehide', () => {
    closing = true;
    for (const handover of beingStored) send(handover);
  });
  // A browser may keep a page that was left, and show it again.
  addEventListener('pageshow', () => {
    closing = false;
  });
}

/** Hands `item` over to the background if this page is closed before the returned function is called. */
export function handOver(key: OptionKey, item: StoredOption): () => void {
  const handover: Handover = { type: 'handedOver', key, item };
  beingStored.add(handover);
  if (closing) send(handover);
  return () => beingStored.delete(handover);
}
