/**
 * Keeps the options the same on every computer, if the person chose so here. Uses storage.sync, which the browser
 * carries.
 */
import browser from 'webextension-polyfill';
import { clockKeys, clockTable } from '../core/options/clock-options';
import { optionStorageKey } from '../core/options/rows';
import { type Merged, mergeItems, type StoredItems } from '../core/sync/merge';
import { limitedStore, OPTIONS_LOCK, SYNC } from './storage';

const { sync } = browser.storage;

/**
 * Merges the items that are stored here under some keys with those of other computers. Resolves to undefined if sync is
 * not chosen. What arrives is stored here before anything is sent; so if the browser's sync rejects, this rejects too
 * and nothing is lost.
 */
export async function syncItems<M extends Merged>(
  keys: readonly string[],
  merge: (here: StoredItems, there: StoredItems) => M,
): Promise<M | undefined> {
  const there = await sync.get();
  const merged = await navigator.locks.request(OPTIONS_LOCK, async () => {
    const here = await limitedStore.get([SYNC, ...keys]);
    if (!here[SYNC]) return undefined;
    const result = merge(here, there);
    await limitedStore.set(result.toHere);
    return result;
  });
  if (merged && Object.keys(merged.toThere).length > 0) await sync.set(merged.toThere);
  return merged;
}

/** Syncs the options that the background uses; pages sync the others. */
export async function syncClockOptions(): Promise<void> {
  const merge = (here: StoredItems, there: StoredItems) =>
    mergeItems(clockTable, optionStorageKey, { here, there, now: Date.now(), choseHere: false });
  await syncItems(clockKeys.map(optionStorageKey), merge);
}
