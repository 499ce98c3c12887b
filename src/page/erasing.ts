/** Erasing what Flexor keeps, for pages. */
import browser from 'webextension-polyfill';
import { CLOCK, JOURNAL_LOCK, OPTIONS_LOCK, SYNC } from '../browser/storage';
import type { Erasable } from '../core/backup/format';
import { forgetPast } from '../core/backup/past';
import { readClock } from '../core/clock/clock';
import { isJournalKey } from '../core/journal/days';
import { MANAGED } from '../core/options/options';
import { isCountedKey } from './month-cache';
import { forgetStore } from './store-marker';

const store = browser.storage.local;

/** What was set aside because it could not be read is erased with its kind. */
const plainKey = (key: string) => key.replace(/^aside:/, '');
const isHistory = (key: string) => isJournalKey(plainKey(key)) || isCountedKey(key);
/** Syncing goes too: it would bring everything back at once. */
const isChosen = (key: string) => key === SYNC || /^(option:|own(:|$))/.test(plainKey(key));

/** Erases one part for good; there is no undo. The clock goes on, but without what the history told it. */
export async function erase(part: Erasable): Promise<void> {
  await navigator.locks.request(JOURNAL_LOCK, () =>
    navigator.locks.request(OPTIONS_LOCK, () => eraseNow(part)),
  );
}

async function eraseNow(part: Erasable): Promise<void> {
  const stored = await store.get();
  // What an organisation sets is not the person's, and holds on.
  if (part === 'everything') {
    forgetStore();
    return await store.remove(Object.keys(stored).filter((key) => key !== MANAGED));
  }
  const clock = readClock(stored[CLOCK]);
  if (part === 'history' && clock) await store.set({ [CLOCK]: forgetPast(clock) });
  await store.remove(Object.keys(stored).filter(part === 'history' ? isHistory : isChosen));
}
