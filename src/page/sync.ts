/** Syncs with other computers, for pages: all that was chosen, and the state of sync. */
import browser from 'webextension-polyfill';
import { limitedStore, OPTIONS_LOCK, SYNC } from '../browser/storage';
import { syncItems } from '../browser/sync';
import { OWN_KEY } from '../core/options/own-exercises';
import { isRecord } from '../core/schema';
import type { Sides } from '../core/sync/merge';
import { readSyncState, type SyncState, troubleOf, untroubled } from '../core/sync/state';
import { chosenKeys, type MergedAll, mergeAll } from '../core/sync/synced';
import { SECOND } from '../core/time';
import { sendEvent } from './send';

const { sync } = browser.storage;

/** Chromium allows 1800 writes an hour for the whole browser; Firefox has no limit. */
const BETWEEN_WRITES = 2 * SECOND;
/** The Web Lock for the turn to write, in the whole browser. */
const TURN = 'sync turn';

type Pulled = MergedAll['pulled'];

/** Syncs, and waits for the end at most `patienceMs`. */
export async function syncWithin(patienceMs: number): Promise<void> {
  await Promise.race([syncNow(), wait(patienceMs)]);
}

/**
 * Takes over what is later elsewhere, and sends what is later here. Never rejects: errors are stored in the state of
 * sync.
 */
export function syncNow(): Promise<Pulled> {
  return runSync(false);
}

/** Syncs once. `choseHere` is true if something was chosen here just now. */
async function runSync(choseHere: boolean): Promise<Pulled> {
  let pulled: Pulled = { options: 0, own: 0 };
  try {
    const merged = await syncItems(chosenKeys, (here, there) =>
      mergeIntoBoth({ here, there, now: Date.now(), choseHere }),
    );
    if (!merged) return pulled;
    pulled = merged.pulled;
    await saveSyncState({ trouble: null, left: merged.left });
  } catch (error) {
    console.warn(error);
    await saveSyncState({ trouble: troubleOf(error), left: 0 });
  }
  if (pulled.options > 0) sendEvent({ type: 'looked' }).catch(console.error);
  return pulled;
}

function mergeIntoBoth(sides: Sides): MergedAll {
  const merged = mergeAll(sides);
  const odd = sides.here[OWN_KEY];
  if (odd === undefined || isRecord(odd) || !(OWN_KEY in merged.toHere)) return merged;
  // A value that is stored in place of a record is set aside, never erased.
  return { ...merged, toHere: { ...merged.toHere, [`aside:${OWN_KEY}:${sides.now}`]: odd } };
}

/** Stores the state of sync if it is new. If sync was switched off in the meantime, it stays off. */
async function saveSyncState(state: SyncState): Promise<void> {
  await navigator.locks.request(OPTIONS_LOCK, async () => {
    const before = readSyncState((await limitedStore.get(SYNC))[SYNC]);
    if (before && (before.trouble !== state.trouble || before.left !== state.left))
      await limitedStore.set({ [SYNC]: state });
  });
}

/**
 * Sends what has changed here: at once, or at its next turn, together with all that has changed by then. If the page
 * ends before that, the next page does it.
 */
export async function scheduleSync(): Promise<void> {
  const { pending = [] } = await navigator.locks.query();
  if (pending.some(({ name }) => name === TURN)) return;
  await navigator.locks.request(TURN, async () => {
    await runSync(true);
    await wait(BETWEEN_WRITES);
  });
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/**
 * Switches sync on: from now on, both sides have the latest of everything. Resolves to how much was taken over from
 * other computers.
 */
export async function switchOn(): Promise<Pulled> {
  await navigator.locks.request(OPTIONS_LOCK, () => limitedStore.set({ [SYNC]: untroubled }));
  return await syncNow();
}

/** Switches sync off. Both sides stay as they are. */
export async function switchOff(): Promise<void> {
  await navigator.locks.request(OPTIONS_LOCK, () => limitedStore.remove(SYNC));
}

/** Whether the browser's sync holds any data of Flexor; also false if it cannot be read. */
export async function hasCopy(): Promise<boolean> {
  const there = await sync.get().catch(() => ({}));
  return Object.keys(there).length > 0;
}

/** Removes what the browser's sync holds. A computer on which sync is on fills it again. */
export async function removeCopy(): Promise<void> {
  await sync.clear();
}

/** Calls `changed` after every change of what the browser's sync holds. Returns a function that stops this. */
export function onCopy(changed: () => void): () => void {
  sync.onChanged.addListener(changed);
  return () => sync.onChanged.removeListener(changed);
}
