/** The rows of the table of options: what may stand in each, and how it is read. */

import type { Instant } from '../time';
import { isWeek, type WorkingWeek } from './hours';
import { itemOf } from './item';

/** What an option is at first, and what it may be instead; nothing is coerced. */
export interface Row<Value> {
  readonly default: Value;
  readonly allows: (value: unknown) => boolean;
  /** What an organisation's policy may do: propose a value, or nothing at all; otherwise also lock it. */
  readonly policy?: 'proposes' | 'none';
  /** The policy's value and the person's own in one, where neither stands in the place of the other. */
  join?(given: Value, own: Value): Value;
}

/** Whole minutes (or, for the volume, percent), both ends allowed. */
export interface NumberRow extends Row<number> {
  readonly min: number;
  readonly max: number;
}

export function minutes(preset: number, min: number, max: number): NumberRow {
  const allows = (value: unknown) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
  return { default: preset, min, max, allows };
}

export interface ChoiceRow<Choice extends string> extends Row<Choice> {
  readonly choices: readonly Choice[];
}

/** One of some words. */
export function choice<const Choice extends string>(...choices: [Choice, ...Choice[]]): ChoiceRow<Choice> {
  return { default: choices[0], choices, allows: (value) => choices.some((one) => one === value) };
}

/** For each weekday the times of day that count. */
export function week(preset: WorkingWeek): Row<WorkingWeek> {
  return { default: preset, allows: isWeek };
}

export interface ListRow extends Row<readonly string[]> {
  readonly form: RegExp;
  readonly max: number;
}

/** Such a list to which both the person and a policy add; what the policy adds comes first. */
export function joinedList(form: RegExp, max: number, isOne?: (item: string) => boolean): ListRow {
  return { ...list(form, max, isOne), join: (given, own) => [...new Set([...given, ...own])].slice(0, max) };
}

/** What only the person can judge by eye, ear and body: a policy may propose it, and never lock it. */
export function personal<R extends Row<unknown>>(row: R): R & Pick<Row<unknown>, 'policy'> {
  return { ...row, policy: 'proposes' };
}

/** What nobody else can know. */
export function unmanaged<R extends Row<unknown>>(row: R): R & Pick<Row<unknown>, 'policy'> {
  return { ...row, policy: 'none' };
}

/** Short texts of one form, none twice: dates, host names. `isOne` is for what no form can tell. */
export function list(form: RegExp, max: number, isOne = (_: string) => true): ListRow {
  const fits = (item: string) => form.test(item) && isOne(item);
  return { default: [], form, max, allows: (value) => areTexts(value, max, fits) };
}

export function toggle(preset: boolean): Row<boolean> {
  return { default: preset, allows: (value) => typeof value === 'boolean' };
}

export interface SetRow<Choice extends string> extends Row<readonly Choice[]> {
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

export function textRow(form: RegExp): Row<string> {
  return { default: '', allows: (value) => typeof value === 'string' && form.test(value) };
}

export type Rows = Readonly<Record<string, Row<unknown>>>;
export type ValuesOf<Table extends Rows> = { readonly [Key in keyof Table]: Table[Key]['default'] };

/** An option as stored: with the instant of its change, so that two computers can be merged field by field. */
export interface StoredValue<Value> {
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

type Items = Readonly<Record<string, unknown>>;

/** Where a copy of the organisation's policy lies: the browser tells it late, or not at all. */
export const MANAGED = 'managed';

/** The policy, from whatever storage holds: values by the keys of options, and which of them are `locked`. */
export function policyIn(stored: Items): Items {
  return Object(stored[MANAGED]);
}

/** Whether a policy gives an option a value that may stand there. */
export function isGiven(row: Row<unknown>, key: string, policy: Items): boolean {
  return row.policy !== 'none' && row.allows(policy[key]);
}

/** Whether a policy decides an option alone. One that gives it no usable value locks nothing. */
export function isLocked(row: Row<unknown>, key: string, { locked, ...policy }: Items): boolean {
  return !row.policy && Array.isArray(locked) && locked.includes(key) && isGiven(row, key, policy);
}

function resolve(row: Row<unknown>, key: string, own: unknown, policy: Items): unknown {
  const given = isGiven(row, key, policy) ? policy[key] : row.default;
  if (isLocked(row, key, policy) || !row.allows(own)) return given;
  return row.join?.(given, own) ?? own;
}

/**
 * The options of a table in force, from whatever storage holds: what an organisation locks, what the person chose,
 * what an organisation proposes, the default. Total: what is missing, unknown or invalid falls back to the next,
 * field by field.
 */
export function readRows<Table extends Rows>(table: Table, stored: Items): ValuesOf<Table> {
  const read = Object.entries(table).map(([key, row]) => {
    const own = itemOf(stored[optionStorageKey(key)]).value;
    return [key, resolve(row, key, own, policyIn(stored))];
  });
  return Object.fromEntries(read) as ValuesOf<Table>;
}
