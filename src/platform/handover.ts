/**
 * What a page was storing when it was closed. Firefox drops what `storage.local` has not written by then; a message
 * still arrives, so the background stores it.
 */
import browser from 'webextension-polyfill';
import {
  isOptionValue,
  type OptionKey,
  optionKeys,
  optionStorageKey,
  type StoredOption,
} from '../core/options';
import { isRecord } from '../core/shape';
import { changedAt } from '../core/sync/item';
import { CHOSEN } from './storage';

const { local } = browser.storage;

/** One option that is not known to be stored. */
export interface Handover {
  readonly type: 'handedOver';
  readonly key: OptionKey;
  readonly item: StoredOption;
}

const beingStored = new Set<Handover>();

/** From now on, what is being stored is sent when this page is closed. */
export function handOverOnClose(): void {
  addEventListener('pagehide', () => {
    for (const handover of beingStored) browser.runtime.sendMessage(handover).catch(console.error);
  });
}

/** Hands `item` over to the background if this page is closed before the returned function is called. */
export function handOver(key: OptionKey, item: StoredOption): () => void {
  const handover: Handover = { type: 'handedOver', key, item };
  beingStored.add(handover);
  return () => beingStored.delete(handover);
}

/** What a page hands over, if this message does that, and with a value that the option may have. */
export function readHandover(message: unknown): Handover | undefined {
  if (!isRecord(message) || message.type !== 'handedOver') return undefined;
  const key = optionKeys.find((one) => one === message.key);
  const { item } = message;
  if (!key || !isRecord(item) || !isOptionValue(key, item.value) || changedAt(item) < 0) return undefined;
  return { type: 'handedOver', key, item: { value: item.value, at: changedAt(item) } };
}

/** Stores what a page handed over, unless something later is stored. For the background. */
export async function storeHandover({ key, item }: Handover): Promise<void> {
  const name = optionStorageKey(key);
  await navigator.locks.request(CHOSEN, async () => {
    const { [name]: stored } = await local.get(name);
    if (changedAt(stored) < item.at) await local.set({ [name]: item });
  });
}
