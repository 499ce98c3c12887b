/** The options that a report may include: how and when Flexor asks, never what concerns the person's body. */

import { defaultOptions, type OptionKey, type Options, optionKeys, optionTable } from './options';
import type { Rows } from './rows';

/**
 * Whether a report may include an option. Private are those that no organisation may lock or set, as the table says
 * (limits, body, eyes, ears, exercises).
 */
export function isReportable(key: OptionKey): boolean {
  const row: Rows[string] = optionTable[key];
  return row.policy === undefined;
}

/** The options that a report may include and that differ from the defaults, each with its value as a text. */
export function reportableOptions(options: Options): readonly (readonly [key: OptionKey, value: string])[] {
  const differs = (key: OptionKey) => JSON.stringify(options[key]) !== JSON.stringify(defaultOptions[key]);
  return optionKeys
    .filter((key) => isReportable(key) && differs(key))
    .map((key) => [key, asText(options[key])]);
}

/** A value as a text; for a list that the person typed, such as sites, only its length. */
function asText(value: Options[OptionKey]): string {
  const isList = Array.isArray(value) && value.every((item) => typeof item === 'string');
  return isList ? `(${value.length})` : JSON.stringify(value);
}
