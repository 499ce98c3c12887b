/** Keeping in step with other computers, for pages: everything that was chosen, and what became of it. */
import browser from 'webextension-polyfill';
import { OPTIONS_LOCK, SYNC } from '../browser/storage';
import { syncItems } from '../browser/sync';
import { OWN_KEY } from '../core/options/own-exercises';
import { isRecord } from '../core/schema';
import { chosenKeys, type MergedAll, mergeAll } from '../core/sync/chosen';
import type { Sides } from '../core/sync/meeting';
import { readSyncState, type SyncState, troubleOf, untroubled } from '../core/sync/state';
import { SECOND } from '../core/time';
import { sendEvent } from './send';

const { local, sync } = browser.storage;

/** Chromium takes 1800 writes an hour, of the whole browser; Firefox counts none. */
const BETWEEN_WRITES = 2 * SECOND;
/** Whose turn it is to write, in the whole browser. */
const TURN = 'sync turn';

export type Pulled = MergedAll['came'];

/** Waits until a meeting is over, but no longer than so many ms. */
export async function syncWithin(patienceMs: number): Promise<void> {
  await Promise.race([syncNow(), wait(patienceMs)]);
}

/** Takes over what is later elsewhere and hands on what is later here. Never rejects: what is wrong is stored. */
export function syncNow(): Promise<Pulled> {
  return runSync(false);
}

/** `tells` where something was chosen here just now. */
async function runSync(tells: boolean): Promise<Pulled> {
  let came: Pulled = { options: 0, own: 0 };
  try {
    const met = await syncItems(chosenKeys, (here, there) =>
      mergeIntoBoth({ here, there, now: Date.now(), tells }),
    );
    if (!met) return came;
    came = met.came;
    await saveSyncState({ trouble: null, left: met.left });
  } catch (error) {
    console.warn(error);
    await saveSyncState({ trouble: troubleOf(error), left: 0 });
  }
  if (came.options > 0) sendEvent({ type: 'looked' }).catch(console.error);
  return came;
}

function mergeIntoBoth(sides: Sides): MergedAll {
  const met = mergeAll(sides);
  const odd = sides.here[OWN_KEY];
  if (odd === undefined || isRecord(odd) || !(OWN_KEY in met.toHere)) return met;
  // What stands where a record belongs is set aside, never erased.
  return { ...met, toHere: { ...met.toHere, [`aside:${OWN_KEY}:${sides.now}`]: odd } };
}

/** Stores how it stands, where that is new; whoever switched it off meanwhile has switched it off. */
async function saveSyncState(state: SyncState): Promise<void> {
  await navigator.locks.request(OPTIONS_LOCK, async () => {
    const before = readSyncState((await local.get(SYNC))[SYNC]);
    if (before && (before.trouble !== state.trouble || before.left !== state.left))
      await local.set({ [SYNC]: state });
  });
}

/**
 * Hands on what has changed here: at once, or when it is its turn again, and then with all that has changed
 * meanwhile. If the page ends before, the next one does it.
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

/** From now on, both sides have the latest of everything. How much came from other computers. */
export async function switchOn(): Promise<Pulled> {
  await navigator.locks.request(OPTIONS_LOCK, () => local.set({ [SYNC]: untroubled }));
  return await syncNow();
}

/** Both sides stay as they are. */
export async function switchOff(): Promise<void> {
  await navigator.locks.request(OPTIONS_LOCK, () => local.remove(SYNC));
}

/** Whether the browser's sync holds anything of ours; false too if it does not answer. */
export async function hasCopy(): Promise<boolean> {
  const there = await sync.get().catch(() => ({}));
  return Object.keys(there).length > 0;
}

/** Removes what the browser's sync holds; a computer on which syncing is on will fill it again. */
export async function removeCopy(): Promise<void> {
  await sync.clear();
}

/** Calls back after every change of what the browser's sync holds; returns how to stop. */
export function onCopy(changed: () => void): () => void {
  sync.onChanged.addListener(changed);
  return () => sync.onChanged.removeListener(changed);
}
