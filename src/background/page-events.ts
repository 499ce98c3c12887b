/** Receives the messages of Flexor's own pages. */
import browser from 'webextension-polyfill';
import { type PageEvent, readPageEvent } from '../core/clock/events';
import { readHandover } from '../core/options/handover';
import { type Instant, MINUTE } from '../core/time';
import { storeHandover } from './handover';

/**
 * The time at which a page sent a message. A busy background receives it late; without this, returning hands would be
 * dated late as well. A time in the future, or more than a minute ago, is replaced by now.
 */
function eventTime(message: object): Instant {
  const now = Date.now();
  const at = 'at' in message && typeof message.at === 'number' ? message.at : now;
  return at <= now && at > now - MINUTE ? at : now;
}

/** Handles an event of one of our own pages; `windowId` is the window of the page. */
type PageEventListener = (event: PageEvent, at: Instant, windowId: number | undefined) => Promise<unknown>;

/** Listens to our own pages only. One listener for each context, because the answers of several would mix. */
export function onPageEvent(listener: PageEventListener): void {
  const ours = browser.runtime.getURL('');
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !sender.url?.startsWith(ours)) return undefined;
    const handover = readHandover(message);
    if (handover) return storeHandover(handover).then(() => true);
    const event = readPageEvent(message);
    return event
      ? listener(event, eventTime(Object(message)), sender.tab?.windowId).then(() => true)
      : Promise.reject(new Error('Not an event'));
  });
}
