/** What the background hears of our pages. */
import browser from 'webextension-polyfill';
import { type PageEvent, readPageEvent } from '../core/clock/events';
import { readHandover } from '../core/options/handover';
import { type Instant, MINUTE } from '../core/time';
import { storeHandover } from './handover';

/** When a page said it: a busy background hears it late, and hands that came back would be dated late as well. */
function eventTime(message: object): Instant {
  const now = Date.now();
  const at = 'at' in message && typeof message.at === 'number' ? message.at : now;
  return at <= now && at > now - MINUTE ? at : now;
}

/** Hears what one of our own pages says; `windowId` is that of its window. */
type PageEventListener = (said: PageEvent, at: Instant, windowId: number | undefined) => Promise<unknown>;

/** Hears what our own pages say, and nobody else. One listener a context: the answers of several would mix. */
export function onPageEvent(heard: PageEventListener): void {
  const ours = browser.runtime.getURL('');
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !sender.url?.startsWith(ours)) return undefined;
    const handover = readHandover(message);
    if (handover) return storeHandover(handover).then(() => true);
    const said = readPageEvent(message);
    return said
      ? heard(said, eventTime(Object(message)), sender.tab?.windowId).then(() => true)
      : Promise.reject(new Error('Not an event'));
  });
}
