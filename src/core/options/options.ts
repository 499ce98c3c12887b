/**
 * The one table of options. Parsing, validation, sync, backup and the schema of policies are derived from it. The field
 * of an option, its section, its texts and its row for administrators are written by hand: see CONTRIBUTING.md.
 */

import type { Instant } from '../time';
import { clockTable, date } from './clock-options';
import { changedAt, isAhead } from './item';
import { equipment, hopes, limits } from './limits';
import {
  choice,
  isGiven,
  isLocked,
  joinedList,
  list,
  MANAGED,
  optionStorageKey,
  type PercentRow,
  percentRow,
  personal,
  policyIn,
  type Rows,
  readRows,
  type StoredValue as Stored,
  set,
  textRow,
  toggle,
  unmanaged,
  type ValuesOf,
  wholeNumber,
} from './rows';

const exercises = personal(list(/^[a-z][a-z0-9-]{0,63}$/, 200));

export const optionTable = {
  ...clockTable,
  /** Hosts of call sites beside the known ones. */
  callSites: joinedList(/^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/, 50),
  /** What breaks are made of, and how often they come (`src/exercises/choosing/doses.ts`). */
  plan: choice('half-hour', 'hour', 'ease-in'),
  /** The local date from which days count towards the next step of easing in: that of the last step or *not yet*. */
  easedOn: unmanaged(textRow(new RegExp(`^(${date})?$`))),
  /** Longer walks, and strength beside stretching. */
  longer: toggle(false),
  /** Whether a break ends with a look far away. */
  lookFar: toggle(false),
  /** Whether a break begins with the ceiling stretch. */
  opener: toggle(true),
  /** What to be careful with. `back-acute`: the back is often sore. `floor`: the person does not get down to it. */
  limits: personal(set(limits)),
  /** What the person hopes for: exercises for it are preferred (`src/exercises/choosing/hopes.ts`). */
  hopes: personal(set(hopes)),
  /** Whether those who treat a replaced hip have said which moves are fine; until then all hip exercises are hidden. */
  hipCleared: unmanaged(toggle(false)),
  /** Whether breaks are done standing, in a chair (because of the place or the body), or in a wheelchair. */
  seat: personal(choice('on-feet', 'seated', 'wheelchair')),
  /** What is at hand. */
  equipment: personal(set(equipment, ['chair', 'desk', 'wall', 'space'])),
  /** *There is room here to kneel and lie down*: kneeling in a break, and the routine on the mat. */
  floorAtWork: personal(toggle(false)),
  /** Only exercises that attract no attention. */
  discreet: personal(toggle(false)),
  /** Exercises, by id, that are never chosen, that are preferred, and that are chosen rarely. */
  hidden: exercises,
  liked: exercises,
  disliked: exercises,
  /** Where a walk may lead. */
  errands: personal(set(['water', 'stairs', 'window', 'colleague'])),
  /** Spoken guidance, by which voice ('' for the browser's choice), and soft sounds, at which volume in percent. */
  speech: personal(toggle(false)),
  voice: personal(textRow(/^.{0,200}$/)),
  sound: personal(toggle(true)),
  volume: personal(percentRow(30, 0, 100)),
  /** Whether to ask once a day how the back is. */
  backDaily: personal(toggle(false)),
  /** The daily goal for standing and walking: two hours of a working day first, then four (Buckley 2015). */
  goalMinutes: personal(wholeNumber(120, 10, 600)),
  /** Colours, size of text (in percent of the usual one) and motion, on every page. */
  theme: personal(choice('system', 'light', 'dark')),
  textPercent: personal(percentRow(100, 100, 200)),
  motion: personal(choice('system', 'less')),
  /** The person who is drawn, by the hair. */
  figure: personal(choice('short', 'bun', 'gray')),
} as const satisfies Rows;

export type OptionKey = keyof typeof optionTable;
/** The options in percent. */
export type PercentKey = {
  [Key in OptionKey]: (typeof optionTable)[Key] extends PercentRow ? Key : never;
}[OptionKey];
export type Options = ValuesOf<typeof optionTable>;
export type Seat = Options['seat'];
export type StoredOption<Key extends OptionKey = OptionKey> = Stored<Options[Key]>;
export { MANAGED, optionStorageKey, policyIn };

/** Options of earlier versions. Storage and backups may still contain them. They have no effect. */
export const retiredOptions: readonly string[] = ['holdMinutes'];

export const optionKeys = Object.keys(optionTable) as OptionKey[];

export const defaultOptions: Options = readRows(optionTable, {});

/** Whether an option is in percent. */
export function isPercent(key: OptionKey): key is PercentKey {
  return 'unit' in optionTable[key];
}

/** Whether an option allows a value; nothing is coerced. */
export function isOptionValue<Key extends OptionKey>(key: Key, value: unknown): value is Options[Key] {
  return optionTable[key].allows(value);
}

/** Whether a policy, as `policyIn` returns it, gives an option a value that it allows. */
export function isGivenOption(key: OptionKey, policy: Readonly<Record<string, unknown>>): boolean {
  return isGiven(optionTable[key], key, policy);
}

/** Whether a policy alone decides an option. */
export function isLockedOption(key: OptionKey, policy: Readonly<Record<string, unknown>>): boolean {
  return isLocked(optionTable[key], key, policy);
}

/** Parses what was typed into the field of an option; undefined if the option does not allow it. */
export function parseOption<Key extends OptionKey>(key: Key, typed: string): Options[Key] | undefined {
  const text = typed.trim();
  const value =
    typeof optionTable[key].default === 'number' ? (/^\d{1,4}$/.test(text) ? Number(text) : undefined) : text;
  return isOptionValue(key, value) ? value : undefined;
}

/** When each option was last changed; 0 if that is not believed. Options that never were are missing. Never throws. */
export function readChanges(
  stored: Readonly<Record<string, unknown>>,
  now: Instant,
): Partial<Record<OptionKey, Instant>> {
  const read = optionKeys.flatMap((key) => {
    const item = stored[optionStorageKey(key)];
    const at = changedAt(item);
    return at >= 0 ? [[key, isAhead(item, now) ? 0 : at]] : [];
  });
  return Object.fromEntries(read) as Partial<Record<OptionKey, Instant>>;
}

/** The options in force, from the items in storage. Never throws. */
export function readOptions(stored: Readonly<Record<string, unknown>>): Options {
  return readRows(optionTable, stored);
}
