/** What pages say to the background: the clock's own events. */
import browser from 'webextension-polyfill';
import { readSaid, type Said } from '../core/events';

/** Says something to the clock; resolves once it is stored. Rejects if the background cannot be reached. */
export async function say(said: Said): Promise<void> {
  await browser.runtime.sendMessage(said);
}

/** Hears what our own pages say, and nobody else. One listener a context: the answers of several would mix. */
export function onSaid(heard: (said: Said) => Promise<unknown>): void {
  const ours = browser.runtime.getURL('');
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !sender.url?.startsWith(ours)) return undefined;
    const said = readSaid(message);
    return said ? heard(said).then(() => true) : Promise.reject(new Error('Not an event'));
  });
}
