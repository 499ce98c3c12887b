/** Stores what a person chooses, and syncs it with other computers if that is chosen too. For pages. */
import browser from 'webextension-polyfill';
import { limitedStore, OPTIONS_LOCK, SYNC } from '../browser/storage';
import { changedAt, isAhead, laterThan } from '../core/options/item';
import { type OptionKey, type Options, optionStorageKey, type StoredOption } from '../core/options/options';
import { OWN_KEY, type OwnExercise, type OwnId, putOwn } from '../core/options/own-exercises';
import type { Instant } from '../core/time';
import { handOver } from './handover';
import { scheduleSync, syncNow, syncWithin } from './sync';

const { local, sync } = browser.storage;

/** Stores one option with the instant of its change. */
export async function saveOption<Key extends OptionKey>(
  key: Key,
  value: Options[Key],
  now: Instant,
): Promise<void> {
  const name = optionStorageKey(key);
  const put = async (at: Instant) => {
    const stored: StoredOption<Key> = { value, at };
    const isStored = handOver(key, stored);
    await limitedStore.set({ [name]: stored });
    isStored();
  };
  // Writes at once: a page that is being closed may not live until an answer comes.
  const [{ [name]: before }] = await Promise.all([limitedStore.get(name), put(now)]);
  const at = laterThan(before, now);
  await navigator.locks.request(OPTIONS_LOCK, async () => {
    const { [name]: stored } = await limitedStore.get(name);
    // In the meantime an earlier value arrived from another computer, or a clock was ahead.
    if (changedAt(stored) < at || isAhead(stored, now)) await put(at);
  });
  pushChanges();
}

/** Stores an own exercise with the instant of its change; null deletes the exercise with this id. */
export async function saveOwn(id: OwnId, own: OwnExercise | null, now: Instant): Promise<void> {
  await navigator.locks.request(OPTIONS_LOCK, async () => {
    const { [OWN_KEY]: stored } = await limitedStore.get(OWN_KEY);
    const put = putOwn(stored, id, own, now);
    if (put) await limitedStore.set({ [OWN_KEY]: put });
    else await limitedStore.set({ [`aside:${OWN_KEY}:${now}`]: stored, [OWN_KEY]: putOwn({}, id, own, now) });
  });
  pushChanges();
}

/** Sends what has changed here to other computers, if that is chosen. */
export function pushChanges(): void {
  const push = async () => {
    if ((await local.get(SYNC))[SYNC]) await scheduleSync();
  };
  push().catch(console.error);
}

/** Takes over what other computers have changed: at once, waiting at most `patienceMs`, and after each later change. */
export async function pullChanges(patienceMs: number): Promise<void> {
  sync.onChanged.addListener(syncNow);
  await syncWithin(patienceMs);
}
