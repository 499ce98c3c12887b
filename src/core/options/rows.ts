/** The rows of the table of options: which values each allows, and how they are read. */

import type { Instant } from '../time';
import { isWorkingWeek, type WorkingWeek } from './hours';
import { itemOf } from './item';

/** The default of an option, and which values it allows; nothing is coerced. */
export interface Row<Value> {
  readonly default: Value;
  readonly allows: (value: unknown) => boolean;
  /** What an organisation's policy may do: only propose a value, or nothing. If missing, it may also lock it. */
  readonly policy?: 'proposes' | 'none';
  /** Combines the policy's value and the person's own, where neither replaces the other. */
  join?(given: Value, own: Value): Value;
}

export interface NumberRow extends Row<number> {
  readonly min: number;
  readonly max: number;
}

/** A whole number from `min` to `max`, inclusive, such as minutes. */
export function wholeNumber(preset: number, min: number, max: number): NumberRow {
  const allows = (value: unknown) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
  return { default: preset, min, max, allows };
}

export interface PercentRow extends NumberRow {
  readonly unit: 'percent';
}

/** A whole percentage from `min` to `max`, inclusive. */
export function percentRow(preset: number, min: number, max: number): PercentRow {
  return { ...wholeNumber(preset, min, max), unit: 'percent' };
}

export interface ChoiceRow<Choice extends string> extends Row<Choice> {
  readonly choices: readonly Choice[];
}

/** One of several words; the first is the default. */
export function choice<const Choice extends string>(...choices: [Choice, ...Choice[]]): ChoiceRow<Choice> {
  return { default: choices[0], choices, allows: (value) => choices.some((one) => one === value) };
}

/** The times of day that count, for each weekday. */
export function week(preset: WorkingWeek): Row<WorkingWeek> {
  return { default: preset, allows: isWorkingWeek };
}

export interface ListRow extends Row<readonly string[]> {
  /** The form of each item. */
  readonly form: RegExp;
  /** The most items. */
  readonly max: number;
}

/** A `list` to which both the person and a policy add. The policy's items are first. */
export function joinedList(form: RegExp, max: number, isOne?: (item: string) => boolean): ListRow {
  return { ...list(form, max, isOne), join: (given, own) => [...new Set([...given, ...own])].slice(0, max) };
}

/** An option that only the person can judge, by eye, ear and body: a policy may propose it, but never lock it. */
export function personal<R extends Row<unknown>>(row: R): R & Pick<Row<unknown>, 'policy'> {
  return { ...row, policy: 'proposes' };
}

/** An option that only the person can know: a policy may not set it. */
export function unmanaged<R extends Row<unknown>>(row: R): R & Pick<Row<unknown>, 'policy'> {
  return { ...row, policy: 'none' };
}

/** Short texts of one form without duplicates: dates, host names. `isOne` checks what `form` cannot. */
export function list(form: RegExp, max: number, isOne = (_: string) => true): ListRow {
  const fits = (item: string) => form.test(item) && isOne(item);
  return { default: [], form, max, allows: (value) => areTexts(value, max, fits) };
}

/** On or off. */
export function toggle(preset: boolean): Row<boolean> {
  return { default: preset, allows: (value) => typeof value === 'boolean' };
}

export interface SetRow<Choice extends string> extends Row<readonly Choice[]> {
  readonly choices: readonly Choice[];
}

/** Any of several words, without duplicates. */
export function set<const Choice extends string>(
  choices: readonly Choice[],
  preset: readonly NoInfer<Choice>[] = [],
): SetRow<Choice> {
  const isOne = (item: string) => choices.some((one) => one === item);
  return { default: preset, choices, allows: (value) => areTexts(value, choices.length, isOne) };
}

/** A text of one form; empty by default. */
export function textRow(form: RegExp): Row<string> {
  return { default: '', allows: (value) => typeof value === 'string' && form.test(value) };
}

export type Rows = Readonly<Record<string, Row<unknown>>>;
export type ValuesOf<Table extends Rows> = { readonly [Key in keyof Table]: Table[Key]['default'] };

/** An option as stored: with the instant of its change, so that computers can be merged option by option. */
export interface StoredValue<Value> {
  readonly value: Value;
  readonly at: Instant;
}

/** The storage key of an option. */
export function optionStorageKey(key: string): string {
  return `option:${key}`;
}

function areTexts(value: unknown, max: number, isOne: (item: string) => boolean): boolean {
  if (!Array.isArray(value) || value.length > max || new Set(value).size < value.length) return false;
  return value.every((item) => typeof item === 'string' && isOne(item));
}

type Items = Readonly<Record<string, unknown>>;

/** The storage key of a copy of the organisation's policy: the browser reports the policy late, or not at all. */
export const MANAGED = 'managed';

/** The policy among the items in storage: values by the keys of options, and which of them are `locked`. */
export function policyIn(stored: Items): Items {
  return Object(stored[MANAGED]);
}

/** Whether a policy gives an option a value that it allows. */
export function isGiven(row: Row<unknown>, key: string, policy: Items): boolean {
  return row.policy !== 'none' && row.allows(policy[key]);
}

/** Whether a policy alone decides an option. A lock without an allowed value in the policy has no effect. */
export function isLocked(row: Row<unknown>, key: string, { locked, ...policy }: Items): boolean {
  return !row.policy && Array.isArray(locked) && locked.includes(key) && isGiven(row, key, policy);
}

function resolve(row: Row<unknown>, key: string, own: unknown, policy: Items): unknown {
  const given = isGiven(row, key, policy) ? policy[key] : row.default;
  if (isLocked(row, key, policy) || !row.allows(own)) return given;
  return row.join?.(given, own) ?? own;
}

/**
 * The options of a table in force, from the items in storage. The order of precedence is: what an organisation locks,
 * what the person chose, what an organisation proposes, the default. Never throws: what is missing, unknown or invalid
 * falls back to the next, option by option.
 */
export function readRows<Table extends Rows>(table: Table, stored: Items): ValuesOf<Table> {
  const read = Object.entries(table).map(([key, row]) => {
    const own = itemOf(stored[optionStorageKey(key)]).value;
    return [key, resolve(row, key, own, policyIn(stored))];
  });
  return Object.fromEntries(read) as ValuesOf<Table>;
}
