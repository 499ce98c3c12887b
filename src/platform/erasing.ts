/** Erasing what Flexor keeps, for pages. */
import browser from 'webextension-polyfill';
import type { Erasable } from '../core/backup/format';
import { forgetPast } from '../core/backup/past';
import { readClock } from '../core/clock';
import { isJournalKey } from '../core/journal';
import { OWN_KEY } from '../core/own-exercises';
import { CLOCK, WRITING } from './storage';

const store = browser.storage.local;

/** What was set aside because it could not be read is erased with its kind. */
const plainKey = (key: string) => key.replace(/^aside:/, '');
const isHistory = (key: string) => isJournalKey(plainKey(key));
const isChosen = (key: string) => /^(option:|own(:|$))/.test(plainKey(key));

/** Erases one part for good; there is no undo. The clock goes on, but without what the history told it. */
export async function erase(part: Erasable): Promise<void> {
  await navigator.locks.request(WRITING, () => navigator.locks.request(OWN_KEY, () => eraseNow(part)));
}

async function eraseNow(part: Erasable): Promise<void> {
  if (part === 'everything') return await store.clear();
  const stored = await store.get();
  const clock = readClock(stored[CLOCK]);
  if (part === 'history' && clock) await store.set({ [CLOCK]: forgetPast(clock) });
  await store.remove(Object.keys(stored).filter(part === 'history' ? isHistory : isChosen));
}
