/** Stores an option that a page could not store itself before it was closed. */
import { limitedStore, OPTIONS_LOCK } from '../browser/storage';
import type { Handover } from '../core/options/handover';
import { changedAt, laterThan } from '../core/options/item';
import { optionStorageKey } from '../core/options/options';

/**
 * Stores what a page handed over, unless it or a later value is stored already. A value from the future does not count
 * as later: it comes from a computer whose clock is ahead.
 */
export async function storeHandover({ key, item }: Handover): Promise<void> {
  const name = optionStorageKey(key);
  await navigator.locks.request(OPTIONS_LOCK, async () => {
    const { [name]: stored } = await limitedStore.get(name);
    const storedAt = changedAt(stored);
    if (storedAt === item.at || (storedAt > item.at && storedAt <= Date.now())) return;
    await limitedStore.set({ [name]: { value: item.value, at: laterThan(stored, item.at) } });
  });
}
