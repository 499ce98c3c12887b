/** The rows of the table of options: what may stand in each, and how it is read. */
import { isWeek, type Week } from './hours';
import type { Instant } from './time';

/** What an option is at first, and what it may be instead; nothing is coerced. */
interface Row<Value> {
  readonly default: Value;
  readonly allows: (value: unknown) => boolean;
}

/** Whole minutes (or, for the volume, percent), both ends allowed. */
interface NumberRow extends Row<number> {
  readonly min: number;
  readonly max: number;
}

export function minutes(preset: number, min: number, max: number): NumberRow {
  const allows = (value: unknown) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
  return { default: preset, min, max, allows };
}

interface ChoiceRow<Choice extends string> extends Row<Choice> {
  readonly choices: readonly Choice[];
}

/** One of some words. */
export function choice<const Choice extends string>(...choices: [Choice, ...Choice[]]): ChoiceRow<Choice> {
  return { default: choices[0], choices, allows: (value) => choices.some((one) => one === value) };
}

/** For each weekday the times of day that count. */
export function week(preset: Week): Row<Week> {
  return { default: preset, allows: isWeek };
}

interface ListRow extends Row<readonly string[]> {
  readonly form: RegExp;
  readonly max: number;
}

/** Short texts of one form, none twice: dates, host names. */
export function list(form: RegExp, max: number): ListRow {
  return { default: [], form, max, allows: (value) => areTexts(value, max, (item) => form.test(item)) };
}

export function toggle(preset: boolean): Row<boolean> {
  return { default: preset, allows: (value) => typeof value === 'boolean' };
}

interface SetRow<Choice extends string> extends Row<readonly Choice[]> {
  readonly choices: readonly Choice[];
}

/** Any of some words, none twice. */
export function set<const Choice extends string>(
  choices: readonly Choice[],
  preset: readonly NoInfer<Choice>[] = [],
): SetRow<Choice> {
  const isOne = (item: string) => choices.some((one) => one === item);
  return { default: preset, choices, allows: (value) => areTexts(value, choices.length, isOne) };
}

export function text(form: RegExp): Row<string> {
  return { default: '', allows: (value) => typeof value === 'string' && form.test(value) };
}

export type Rows = Readonly<Record<string, Row<unknown>>>;
export type ValuesOf<Table extends Rows> = { readonly [Key in keyof Table]: Table[Key]['default'] };

/** An option as stored: with the instant of its change, so that two computers can be merged field by field. */
export interface StoredOption<Value> {
  readonly value: Value;
  readonly at: Instant;
}

/** Where an option lies in storage. */
export function optionStorageKey(key: string): string {
  return `option:${key}`;
}

function areTexts(value: unknown, max: number, isOne: (item: string) => boolean): boolean {
  if (!Array.isArray(value) || value.length > max || new Set(value).size < value.length) return false;
  return value.every((item) => typeof item === 'string' && isOne(item));
}

/**
 * The options of a table in force, from whatever storage holds. Total: what is missing, unknown or invalid falls
 * back to its default, field by field.
 */
export function readRows<Table extends Rows>(
  table: Table,
  stored: Readonly<Record<string, unknown>>,
): ValuesOf<Table> {
  const read = Object.entries(table).map(([key, row]) => {
    const item = stored[optionStorageKey(key)];
    const value = typeof item === 'object' && item !== null && 'value' in item ? item.value : undefined;
    return [key, row.allows(value) ? value : row.default];
  });
  return Object.fromEntries(read) as ValuesOf<Table>;
}
