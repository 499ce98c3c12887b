/** What a report may tell of the options: how and when Flexor asks, never what concerns a person's body. */

import { defaultOptions, type OptionKey, type Options, optionKeys, optionTable } from './options';
import type { Rows } from './rows';

/**
 * Whether a report may name an option. The table says which ones are a person's own affair: what no organisation may
 * lock or set (limits, body, eyes, ears, exercises).
 */
export function isTold(key: OptionKey): boolean {
  const row: Rows[string] = optionTable[key];
  return row.policy === undefined;
}

/** The options that differ from the defaults, as far as a report may tell them, each with its value as a text. */
export function toldOptions(options: Options): readonly (readonly [key: OptionKey, value: string])[] {
  const differs = (key: OptionKey) => JSON.stringify(options[key]) !== JSON.stringify(defaultOptions[key]);
  return optionKeys.filter((key) => isTold(key) && differs(key)).map((key) => [key, asText(options[key])]);
}

/** Of a list that a person typed, such as sites, only its length. */
function asText(value: Options[OptionKey]): string {
  const isList = Array.isArray(value) && value.every((item) => typeof item === 'string');
  return isList ? `(${value.length})` : JSON.stringify(value);
}
