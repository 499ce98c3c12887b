/**
 * The one table of options. Reading, validation, the form and the documentation all come from it, so that an
 * option is added in one place.
 */
import type { Instant } from './time';

interface NumberOption {
  readonly kind: 'number';
  readonly default: number;
  /** Whole minutes, both ends allowed. */
  readonly min: number;
  readonly max: number;
}

interface ChoiceOption<Choice extends string> {
  readonly kind: 'choice';
  readonly default: Choice;
  readonly choices: readonly Choice[];
}

function minutes(preset: number, min: number, max: number): NumberOption {
  return { kind: 'number', default: preset, min, max };
}

function choice<const Choice extends string>(...choices: [Choice, ...Choice[]]): ChoiceOption<Choice> {
  return { kind: 'choice', default: choices[0], choices };
}

export const optionTable = {
  /** Sitting between two breaks. Half an hour is Dr Epler's preference. */
  intervalMinutes: minutes(30, 1, 180),
  /** How long a due break waits for a good moment, at most; 0 asks at once. Never over a sixth of the interval. */
  waitMinutes: minutes(5, 0, 30),
  /** Time without input that counts as having got up. */
  awayMinutes: minutes(5, 2, 30),
  /** What *Later* means. */
  laterMinutes: minutes(10, 1, 60),
  /** Whether work in other programs is sitting too. */
  counts: choice('computer', 'browser'),
} as const satisfies Record<string, NumberOption | ChoiceOption<string>>;

export type OptionKey = keyof typeof optionTable;
type ValueOf<Row> = Row extends ChoiceOption<infer Choice> ? Choice : number;
export type Options = { readonly [Key in OptionKey]: ValueOf<(typeof optionTable)[Key]> };

/** An option as stored: with the instant of its change, so that two computers can be merged field by field. */
export interface StoredOption<Key extends OptionKey = OptionKey> {
  readonly value: Options[Key];
  readonly at: Instant;
}

export const optionKeys = Object.keys(optionTable) as OptionKey[];

/** Where an option lies in storage. */
export function optionStorageKey(key: OptionKey): string {
  return `option:${key}`;
}

export const defaultOptions = Object.fromEntries(
  optionKeys.map((key) => [key, optionTable[key].default]),
) as Options;

/** Whether a value may stand in this row; nothing is coerced. */
export function isOptionValue<Key extends OptionKey>(key: Key, value: unknown): value is Options[Key] {
  const row: NumberOption | ChoiceOption<string> = optionTable[key];
  if (row.kind === 'choice') return typeof value === 'string' && row.choices.includes(value);
  return Number.isInteger(value) && (value as number) >= row.min && (value as number) <= row.max;
}

/** What is typed into a field, read as the row wants it; undefined if it cannot stand there. */
export function parseOption<Key extends OptionKey>(key: Key, typed: string): Options[Key] | undefined {
  const text = typed.trim();
  const value =
    optionTable[key].kind === 'number' ? (/^\d{1,4}$/.test(text) ? Number(text) : undefined) : text;
  return isOptionValue(key, value) ? value : undefined;
}

/**
 * The options in force, from whatever storage holds. Total: what is missing, unknown or invalid falls back to
 * its default, field by field.
 */
export function readOptions(stored: Readonly<Record<string, unknown>>): Options {
  const read = optionKeys.map((key) => {
    const item: unknown = stored[optionStorageKey(key)];
    const value = typeof item === 'object' && item !== null && 'value' in item ? item.value : undefined;
    return [key, isOptionValue(key, value) ? value : defaultOptions[key]];
  });
  return Object.fromEntries(read) as Options;
}
