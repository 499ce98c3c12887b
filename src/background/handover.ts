/** Stores an option that a page could not store itself before it was closed. */
import browser from 'webextension-polyfill';
import { OPTIONS_LOCK } from '../browser/storage';
import type { Handover } from '../core/options/handover';
import { changedAt } from '../core/options/item';
import { optionStorageKey } from '../core/options/options';

const { local } = browser.storage;

/** Stores what a page handed over, unless a later value is stored already. */
export async function storeHandover({ key, item }: Handover): Promise<void> {
  const name = optionStorageKey(key);
  await navigator.locks.request(OPTIONS_LOCK, async () => {
    const { [name]: stored } = await local.get(name);
    if (changedAt(stored) < item.at) await local.set({ [name]: item });
  });
}
