/** Erases stored data, for pages. */
import { CLOCK, JOURNAL_LOCK, limitedStore, OPTIONS_LOCK, SYNC } from '../browser/storage';
import type { Erasable } from '../core/backup/format';
import { withoutHistory } from '../core/backup/past';
import { readClock } from '../core/clock/clock';
import { isJournalKey } from '../core/journal/days';
import { MANAGED } from '../core/options/options';
import { isCountedKey } from './month-cache';
import { forgetStore } from './store-marker';

/** The key without the prefix of data that was set aside: unreadable data is erased with its kind. */
const plainKey = (key: string) => key.replace(/^aside:/, '');
const isHistory = (key: string) => isJournalKey(plainKey(key)) || isCountedKey(key);
/** Erasing the options also erases the state of sync, because sync would restore them at once. */
const isChosen = (key: string) => key === SYNC || /^(option:|own(:|$))/.test(plainKey(key));

/** Erases one part for good; there is no undo. The clock goes on, without what it knows from the history. */
export async function erase(part: Erasable): Promise<void> {
  await navigator.locks.request(JOURNAL_LOCK, () =>
    navigator.locks.request(OPTIONS_LOCK, () => eraseNow(part)),
  );
}

async function eraseNow(part: Erasable): Promise<void> {
  const stored = await limitedStore.get();
  // The policy belongs to the organisation, so it stays.
  if (part === 'everything') {
    forgetStore();
    return await limitedStore.remove(Object.keys(stored).filter((key) => key !== MANAGED));
  }
  const clock = readClock(stored[CLOCK]);
  if (part === 'history' && clock) await limitedStore.set({ [CLOCK]: withoutHistory(clock) });
  await limitedStore.remove(Object.keys(stored).filter(part === 'history' ? isHistory : isChosen));
}
