/** Everything that is synced: all options and all own exercises. The journal never is. */

import { changedAt } from '../options/item';
import { optionKeys, optionStorageKey, optionTable, readOptions } from '../options/options';
import { isOwnId, OWN_KEY, ownLimits, readOwn, readOwnExercises } from '../options/own-exercises';
import * as v from '../schema';
import { selectFitting } from './fitting';
import { type ItemRules, type Merged, mergeItems, type Sides, type StoredItems } from './merge';

/**
 * The prefix of own exercises in the browser's sync, beside `option:<key>`, which is the same locally. Locally, all own
 * exercises are under one key; in sync, each has its own.
 */
const OWN = 'own:';

/** The keys in local storage of everything that is synced. */
export const chosenKeys: readonly string[] = [...optionKeys.map(optionStorageKey), OWN_KEY];

export interface MergedAll extends Merged {
  /** How many options and own exercises change here, because sync has newer ones. */
  readonly pulled: { readonly options: number; readonly own: number };
  /** How many items were not transferred because the browser's sync, or the list of own exercises, is full. */
  readonly left: number;
}

/**
 * What has to be stored here (by the keys of local storage) and in sync, so that both have the latest of everything.
 */
export function mergeAll(sides: Sides): MergedAll {
  const { here: stored, there } = sides;
  const options = mergeItems(optionTable, optionStorageKey, sides);
  const own = mergeOwn(stored[OWN_KEY], sides);
  const { fits, left } = selectFitting(there, { ...options.toThere, ...latestFirst(own.toThere) });
  const taken = Object.keys(own.toHere).length;
  return {
    toHere: { ...options.toHere, ...(taken > 0 ? { [OWN_KEY]: own.record } : {}) },
    toThere: fits,
    pulled: { options: changesBy(stored, options.toHere), own: taken },
    left: left.length + own.left,
  };
}

function changesBy(stored: StoredItems, changes: StoredItems): number {
  if (Object.keys(changes).length === 0) return 0;
  const [before, after] = [readOptions(stored), readOptions({ ...stored, ...changes })];
  return optionKeys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key])).length;
}

/** Own exercises by their names in sync, without fields that no exercise has. */
function byName(items: readonly (readonly [id: string, item: unknown])[]): StoredItems {
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

function rulesOf(id: string): ItemRules[string] {
  return { allows: (value) => value === null || readOwn(value)?.id === id };
}

function mergeOwn(mine: unknown, { there, ...when }: Sides) {
  const record = v.isRecord(mine) ? mine : {};
  const here = byName(Object.entries(record));
  const named = Object.entries(there).filter(([name]) => name.startsWith(OWN));
  const theirs = byName(named.map(([name, item]) => [idOf(name), item]));
  const ids = Object.keys({ ...here, ...theirs }).map(idOf);
  const rows: ItemRules = Object.fromEntries(ids.map((id) => [id, rulesOf(id)]));
  const { toHere, toThere } = mergeItems(rows, nameOf, { ...when, here, there: theirs });
  return { toThere, ...takeOver(record, toHere) };
}

/** Takes over as many own exercises as are allowed; deletions come first, to make room. */
function takeOver(record: StoredItems, wanted: StoredItems) {
  const living = new Set(readOwnExercises(record).map(({ id }): string => id));
  const items = Object.entries(wanted).toSorted(
    ([, a], [, b]) => Number(isExercise(a)) - Number(isExercise(b)),
  );
  const taken: Record<string, unknown> = {};
  for (const [name, item] of items) {
    const id = idOf(name);
    if (!isExercise(item)) living.delete(id);
    else if (living.has(id) || living.size < ownLimits.exercises) living.add(id);
    else continue;
    taken[id] = item;
  }
  return { toHere: taken, record: { ...record, ...taken }, left: items.length - Object.keys(taken).length };
}

/** Whether an item is an exercise; otherwise, it says that one was deleted. */
function isExercise(item: unknown): boolean {
  return v.isRecord(item) && item.value !== null;
}

function latestFirst(items: StoredItems): StoredItems {
  return Object.fromEntries(Object.entries(items).toSorted(([, a], [, b]) => changedAt(b) - changedAt(a)));
}
