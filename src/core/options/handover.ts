/** An option that a page was storing when it was closed: the background stores it instead. */

import { isRecord } from '../schema';
import { changedAt } from './item';
import { isOptionValue, type OptionKey, optionKeys, type StoredOption } from './options';

export interface Handover {
  readonly type: 'handedOver';
  readonly key: OptionKey;
  readonly item: StoredOption;
}

/** Parses the message of a handover; undefined if it is none, or if the option does not allow its value. */
export function readHandover(message: unknown): Handover | undefined {
  if (!isRecord(message) || message.type !== 'handedOver') return undefined;
  const key = optionKeys.find((one) => one === message.key);
  const { item } = message;
  if (!key || !isRecord(item) || !isOptionValue(key, item.value) || changedAt(item) < 0) return undefined;
  return { type: 'handedOver', key, item: { value: item.value, at: changedAt(item) } };
}
