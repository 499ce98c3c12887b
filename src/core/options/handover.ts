/** An option that a page was storing when it was closed: the background stores it instead. */

import { isRecord } from '../schema';
import { changedAt } from './item';
import { isOptionValue, type OptionKey, optionKeys, type StoredOption } from './options';

export interface Handover {
  readonly type: 'handedOver';
  readonly key: OptionKey;
  readonly item: StoredOption;
}

/** What a page hands over, if this message does that, and with a value that the option may have. */
export function readHandover(message: unknown): Handover | undefined {
  if (!isRecord(message) || message.type !== 'handedOver') return undefined;
  const key = optionKeys.find((one) => one === message.key);
  const { item } = message;
  if (!key || !isRecord(item) || !isOptionValue(key, item.value) || changedAt(item) < 0) return undefined;
  return { type: 'handedOver', key, item: { value: item.value, at: changedAt(item) } };
}
