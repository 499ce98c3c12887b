/** The same options on every computer, if that was chosen here: through storage.sync, which the browser carries. */
import browser from 'webextension-polyfill';
import { clockKeys, clockTable } from '../core/options/clock-options';
import { optionStorageKey } from '../core/options/rows';
import { type Met, meet, type Stored } from '../core/sync/meeting';
import { CHOSEN, SYNC } from './storage';

const { local, sync } = browser.storage;

/**
 * Brings what is stored here, under some keys, and what other computers have stored together; undefined if that is
 * not chosen. What arrives is here before anything leaves: rejects if the browser's sync does, and nothing is lost.
 */
export async function exchange<M extends Met>(
  keys: readonly string[],
  bring: (here: Stored, there: Stored) => M,
): Promise<M | undefined> {
  const there = await sync.get();
  const met = await navigator.locks.request(CHOSEN, async () => {
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
export async function exchangeClockOptions(): Promise<void> {
  const bring = (here: Stored, there: Stored) =>
    meet(clockTable, optionStorageKey, { here, there, now: Date.now(), tells: false });
  await exchange(clockKeys.map(optionStorageKey), bring);
}
