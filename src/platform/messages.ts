/** What pages say to the background: the clock's own events. */
import browser from 'webextension-polyfill';
import { readSaid, type Said } from '../core/events';
import { type Instant, MINUTE } from '../core/time';
import { readHandover, storeHandover } from './handover';
import { inTime } from './in-time';

/** How long the background may take, in ms: it tries what fails once more, each time with limits of its own. */
const ANSWERS_WITHIN = 2 * MINUTE;

/**
 * Says something to the clock, with the time of the wall clock and of this page: the first may be set while a break
 * plays, the second never is. Resolves once it is stored. Rejects if the background cannot be reached.
 */
export async function say(said: Said): Promise<void> {
  const pageTime = { origin: performance.timeOrigin, ms: performance.now() };
  const heard = browser.runtime.sendMessage({ ...said, at: Date.now(), pageTime });
  await inTime(heard, 'The background', ANSWERS_WITHIN);
}

/** When a page said it: a busy background hears it late, and hands that came back would be dated late as well. */
function saidAt(message: object): Instant {
  const now = Date.now();
  const at = 'at' in message && typeof message.at === 'number' ? message.at : now;
  return at <= now && at > now - MINUTE ? at : now;
}

/** Hears what one of our own pages says; `windowId` is that of its window. */
type Heard = (said: Said, at: Instant, windowId: number | undefined) => Promise<unknown>;

/** Hears what our own pages say, and nobody else. One listener a context: the answers of several would mix. */
export function onSaid(heard: Heard): void {
  const ours = browser.runtime.getURL('');
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !sender.url?.startsWith(ours)) return undefined;
    const handover = readHandover(message);
    if (handover) return storeHandover(handover).then(() => true);
    const said = readSaid(message);
    return said
      ? heard(said, saidAt(Object(message)), sender.tab?.windowId).then(() => true)
      : Promise.reject(new Error('Not an event'));
  });
}
