/** What a backup would change in the options and own exercises. It adds and replaces; it never deletes. */

import { laterThan } from '../options/item';
import {
  isLockedOption,
  type OptionKey,
  type Options,
  optionKeys,
  optionStorageKey,
  policyIn,
  readOptions,
  type StoredOption,
} from '../options/options';
import { OWN_KEY, type OwnExercise, ownLimits, putOwn, readOwnExercises } from '../options/own-exercises';
import type { Instant } from '../time';
import { placeOf } from './aside';
import type { BackupContents } from './format';

type Stored = Readonly<Record<string, unknown>>;

export interface OptionChange<Key extends OptionKey = OptionKey> {
  readonly key: Key;
  readonly from: Options[Key];
  readonly to: Options[Key];
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The options that the backup would change; not those that an organisation has locked. */
export function optionChanges(stored: Stored, { options }: BackupContents): readonly OptionChange[] {
  const now = readOptions(stored);
  return optionKeys.flatMap((key) => {
    const to = options[key];
    if (to === undefined) return [];
    const then = readOptions({ ...stored, [optionStorageKey(key)]: { value: to } });
    return isSame(now[key], then[key]) ? [] : [{ key, from: now[key], to }];
  });
}

/** The options that stay as an organisation has locked them, although the backup has another value. */
export function lockedChanges(stored: Stored, { options }: BackupContents): readonly OptionKey[] {
  const now = readOptions(stored);
  const locked = optionKeys.filter((key) => isLockedOption(key, policyIn(stored)));
  return locked.filter((key) => options[key] !== undefined && !isSame(now[key], options[key]));
}

/** The items to store for these changes. They count as chosen now, so they are newer than those of other computers. */
export function changedOptions(stored: Stored, changes: readonly OptionChange[], now: Instant): Stored {
  const items = changes.map(({ key, to }): [string, StoredOption] => {
    const name = optionStorageKey(key);
    return [name, { value: to, at: laterThan(stored[name], now) }];
  });
  return Object.fromEntries(items);
}

interface OwnChanges {
  readonly added: readonly OwnExercise[];
  readonly changed: readonly OwnExercise[];
  /** How many own exercises there would be, if that is more than allowed. */
  readonly tooMany: number | undefined;
}

/** The own exercises of the backup that are missing here, and those that are different here. */
export function ownChanges(stored: Stored, contents: BackupContents): OwnChanges {
  const here = readOwnExercises(stored[OWN_KEY]);
  const mine = new Map(here.map((own) => [own.id, own]));
  const added = contents.own.filter(({ id }) => !mine.has(id));
  const changed = contents.own.filter((own) => mine.has(own.id) && !isSame(mine.get(own.id), own));
  const count = here.length + added.length;
  return { added, changed, tooMany: count > ownLimits.exercises ? count : undefined };
}

/** The record to store for these changes; undefined if nothing changes. */
export function changedOwn(stored: unknown, { added, changed }: OwnChanges, at: Instant): Stored | undefined {
  let record: Stored | undefined;
  for (const own of [...added, ...changed]) {
    // If the stored value is no record, the caller that stores this sets it aside.
    record = putOwn(record ?? stored, own.id, own, at) ?? putOwn({}, own.id, own, at);
  }
  return record;
}

/**
 * The values that the backup keeps aside and that are missing here; they are brought in with the journal. A value that
 * is still in its place here, or was moved from there at another time, is not missing.
 */
export function asideFrom(stored: Stored, { aside }: BackupContents): Stored {
  const identity = ([key, value]: [string, unknown]) => JSON.stringify([placeOf(key), value]);
  const places = new Set(Object.keys(aside).map(placeOf));
  const here = Object.entries(stored).filter(([key]) => places.has(placeOf(key)));
  const known = new Set(here.map(identity));
  const missing = Object.entries(aside).filter(
    (item) => !Object.hasOwn(stored, item[0]) && !known.has(identity(item)),
  );
  return Object.fromEntries(missing);
}

/** What bringing in a backup would do. */
export interface Preview {
  readonly contents: BackupContents;
  readonly options: readonly OptionChange[];
  readonly locked: readonly OptionKey[];
  readonly own: OwnChanges;
  /** Numbers of lines that are missing here, of lines that the backup has better, and of values moved aside there. */
  readonly journal: { readonly added: number; readonly corrected: number; readonly aside: number };
}
