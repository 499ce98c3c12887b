/** All that is synced: every option, and the exercises of one's own. The journal never is. */

import { changedAt } from '../options/item';
import { optionKeys, optionStorageKey, optionTable, readOptions } from '../options/options';
import { isOwnId, OWN_KEY, ownLimits, readOwn, readOwnExercises } from '../options/own-exercises';
import * as v from '../schema';
import { fitting } from './fitting';
import { type ItemRules, type Merged, mergeItems, type Sides, type StoredItems } from './meeting';

/** Beside `option:<key>`, as on each computer; here all own exercises lie in one place, there each has its own. */
const OWN = 'own:';

/** What is stored here where all that is synced lies. */
export const chosenKeys: readonly string[] = [...optionKeys.map(optionStorageKey), OWN_KEY];

export interface MergedAll extends Merged {
  /** How many options, and own exercises, are other than they were, for they came from there. */
  readonly came: { readonly options: number; readonly own: number };
  /** How many items stay where they are: the browser's sync, or the list of own exercises, is full. */
  readonly left: number;
}

/** What has to be stored here, by the keys of storage, and there, for both to have the latest of everything. */
export function mergeAll(sides: Sides): MergedAll {
  const { here: stored, there } = sides;
  const options = mergeItems(optionTable, optionStorageKey, sides);
  const own = mergeOwn(stored[OWN_KEY], sides);
  const { fits, left } = fitting(there, { ...options.toThere, ...latestFirst(own.toThere) });
  const taken = Object.keys(own.toHere).length;
  return {
    toHere: { ...options.toHere, ...(taken > 0 ? { [OWN_KEY]: own.record } : {}) },
    toThere: fits,
    came: { options: changesBy(stored, options.toHere), own: taken },
    left: left.length + own.left,
  };
}

function changesBy(stored: StoredItems, changes: StoredItems): number {
  if (Object.keys(changes).length === 0) return 0;
  const [before, after] = [readOptions(stored), readOptions({ ...stored, ...changes })];
  return optionKeys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key])).length;
}

/** Own exercises by their names there, without what no exercise has. */
function plain(items: readonly (readonly [id: string, item: unknown])[]): StoredItems {
  const found = items.flatMap(([id, item]) => {
    if (!v.isRecord(item) || !isOwnId(id)) return [];
    return [[nameOf(id), { ...item, value: readOwn(item.value) ?? item.value }] as const];
  });
  return Object.fromEntries(found);
}

function nameOf(id: string): string {
  return OWN + id;
}

function idOf(name: string): string {
  return name.slice(OWN.length);
}

function rowOf(id: string): ItemRules[string] {
  return { allows: (value) => value === null || readOwn(value)?.id === id };
}

function mergeOwn(mine: unknown, { there, ...when }: Sides) {
  const record = v.isRecord(mine) ? mine : {};
  const here = plain(Object.entries(record));
  const named = Object.entries(there).filter(([name]) => name.startsWith(OWN));
  const theirs = plain(named.map(([name, item]) => [idOf(name), item]));
  const ids = Object.keys({ ...here, ...theirs }).map(idOf);
  const rows: ItemRules = Object.fromEntries(ids.map((id) => [id, rowOf(id)]));
  const { toHere, toThere } = mergeItems(rows, nameOf, { ...when, here, there: theirs });
  return { toThere, ...take(record, toHere) };
}

/** Takes over as many as there may be; what is deleted makes room first. */
function take(record: StoredItems, wanted: StoredItems) {
  const living = new Set(readOwnExercises(record).map(({ id }): string => id));
  const items = Object.entries(wanted).toSorted(([, a], [, b]) => Number(isOne(a)) - Number(isOne(b)));
  const taken: Record<string, unknown> = {};
  for (const [name, item] of items) {
    const id = idOf(name);
    if (!isOne(item)) living.delete(id);
    else if (living.has(id) || living.size < ownLimits.exercises) living.add(id);
    else continue;
    taken[id] = item;
  }
  return { toHere: taken, record: { ...record, ...taken }, left: items.length - Object.keys(taken).length };
}

function isOne(item: unknown): boolean {
  return v.isRecord(item) && item.value !== null;
}

function latestFirst(items: StoredItems): StoredItems {
  return Object.fromEntries(Object.entries(items).toSorted(([, a], [, b]) => changedAt(b) - changedAt(a)));
}
