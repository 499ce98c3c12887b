/**
 * The one table of options. Reading, validation, the form and the documentation all come from it, so that an
 * option is added in one place.
 */
import { isWeek, type Week, workingWeek } from './hours';
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

type Row = NumberOption | ChoiceOption<string> | WeekOption | ListOption;

function minutes(preset: number, min: number, max: number): NumberOption {
  return { kind: 'number', default: preset, min, max };
}

function choice<const Choice extends string>(...choices: [Choice, ...Choice[]]): ChoiceOption<Choice> {
  return { kind: 'choice', default: choices[0], choices };
}

function list(form: RegExp, max: number): ListOption {
  return { kind: 'list', default: [], form, max };
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
  /** How to ask; what cannot be done here gives way to the next. */
  way: choice('window', 'notification', 'badge'),
  /** A call or full screen that lasts longer than this shows on the badge. */
  holdMinutes: minutes(90, 15, 240),
  /** Whether Flexor works all day, or in the hours below. */
  when: choice('always', 'hours'),
  /** Working hours; a weekday without any is a day off. */
  hours: { kind: 'week', default: workingWeek },
  /** Dates without working hours, YYYY-MM-DD. */
  daysOff: list(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 100),
  /** Hosts of call sites that the person added to the known ones. */
  callSites: list(/^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/, 50),
} as const satisfies Record<string, Row>;

export type OptionKey = keyof typeof optionTable;
type ValueOf<R extends Row> =
  R extends ChoiceOption<infer Choice> ? Choice : R extends NumberOption ? number : R['default'];
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
  const row: Row = optionTable[key];
  switch (row.kind) {
    case 'number':
      return Number.isInteger(value) && (value as number) >= row.min && (value as number) <= row.max;
    case 'choice':
      return typeof value === 'string' && row.choices.includes(value);
    case 'week':
      return isWeek(value);
    case 'list':
      return isListOf(row, value);
  }
}

function isListOf({ form, max }: ListOption, value: unknown): value is readonly string[] {
  if (!Array.isArray(value) || value.length > max || new Set(value).size < value.length) return false;
  return value.every((item) => typeof item === 'string' && form.test(item));
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
