/** The same options on every computer, if that was chosen here: through storage.sync, which the browser carries. */
import browser from 'webextension-polyfill';
import { clockKeys, clockTable } from '../core/options/clock-options';
import { optionStorageKey } from '../core/options/rows';
import { type Merged, mergeItems, type StoredItems } from '../core/sync/meeting';
import { OPTIONS_LOCK, SYNC } from './storage';

const { local, sync } = browser.storage;

/**
 * Brings what is stored here, under some keys, and what other computers have stored together; undefined if that is
 * not chosen. What arrives is here before anything leaves: rejects if the browser's sync does, and nothing is lost.
 */
export async function syncItems<M extends Merged>(
  keys: readonly string[],
  bring: (here: StoredItems, there: StoredItems) => M,
): Promise<M | undefined> {
  const there = await sync.get();
  const met = await navigator.locks.request(OPTIONS_LOCK, async () => {
    const here = await local.get([SYNC, ...keys]);
    if (!here[SYNC]) return undefined;
    const brought = bring(here, there);
    await local.set(brought.toHere);
    return brought;
  });
  if (met && Object.keys(met.toThere).length > 0) await sync.set(met.toThere);
  return met;
}

/** The options that the background goes by; pages bring the others. */
export async function syncClockOptions(): Promise<void> {
  const bring = (here: StoredItems, there: StoredItems) =>
    mergeItems(clockTable, optionStorageKey, { here, there, now: Date.now(), tells: false });
  await syncItems(clockKeys.map(optionStorageKey), bring);
}
