/** The rows of the table of options: what may stand in each, and how it is read. */
import { isWeek, type Week } from './hours';
import type { Instant } from './time';

interface NumberOption {
  readonly kind: 'number';
  readonly default: number;
  /** Whole minutes (or, for the volume, percent), both ends allowed. */
  readonly min: number;
  readonly max: number;
}

interface ChoiceOption<Choice extends string> {
  readonly kind: 'choice';
  readonly default: Choice;
  readonly choices: readonly Choice[];
}

/** For each weekday the times of day that count. */
interface WeekOption {
  readonly kind: 'week';
  readonly default: Week;
}

/** A list of short texts of one form: dates, host names. */
interface ListOption {
  readonly kind: 'list';
  readonly default: readonly string[];
  readonly form: RegExp;
  readonly max: number;
}

interface SwitchOption {
  readonly kind: 'switch';
  readonly default: boolean;
}

/** Any of some words, none twice. */
interface SetOption<Choice extends string> {
  readonly kind: 'set';
  readonly default: readonly Choice[];
  readonly choices: readonly Choice[];
}

interface TextOption {
  readonly kind: 'text';
  readonly default: string;
  readonly form: RegExp;
}

export type Row =
  | NumberOption
  | ChoiceOption<string>
  | WeekOption
  | ListOption
  | SwitchOption
  | SetOption<string>
  | TextOption;

export function minutes(preset: number, min: number, max: number): NumberOption {
  return { kind: 'number', default: preset, min, max };
}

export function choice<const Choice extends string>(...choices: [Choice, ...Choice[]]): ChoiceOption<Choice> {
  return { kind: 'choice', default: choices[0], choices };
}

export function list(form: RegExp, max: number): ListOption {
  return { kind: 'list', default: [], form, max };
}

export function toggle(preset: boolean): SwitchOption {
  return { kind: 'switch', default: preset };
}

export function set<const Choice extends string>(
  choices: readonly Choice[],
  preset: readonly NoInfer<Choice>[] = [],
): SetOption<Choice> {
  return { kind: 'set', default: preset, choices };
}

export function text(form: RegExp): TextOption {
  return { kind: 'text', default: '', form };
}

export type Rows = Readonly<Record<string, Row>>;

type ValueOf<R extends Row> =
  R extends ChoiceOption<infer Choice>
    ? Choice
    : R extends SetOption<infer Choice>
      ? readonly Choice[]
      : R['default'];
export type ValuesOf<Table extends Rows> = { readonly [Key in keyof Table]: ValueOf<Table[Key]> };

/** An option as stored: with the instant of its change, so that two computers can be merged field by field. */
export interface StoredOption<Value> {
  readonly value: Value;
  readonly at: Instant;
}

/** Where an option lies in storage. */
export function optionStorageKey(key: string): string {
  return `option:${key}`;
}

/** Whether a value may stand in this row; nothing is coerced. */
export function fits(row: Row, value: unknown): boolean {
  switch (row.kind) {
    case 'number':
      return Number.isInteger(value) && (value as number) >= row.min && (value as number) <= row.max;
    case 'choice':
      return typeof value === 'string' && row.choices.includes(value);
    case 'week':
      return isWeek(value);
    case 'list':
      return areTexts(value, row.max, (item) => row.form.test(item));
    case 'set':
      return areTexts(value, row.choices.length, (item) => row.choices.includes(item));
    case 'switch':
      return typeof value === 'boolean';
    case 'text':
      return typeof value === 'string' && row.form.test(value);
  }
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
    return [key, fits(row, value) ? value : row.default];
  });
  return Object.fromEntries(read) as ValuesOf<Table>;
}
