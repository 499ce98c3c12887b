/**
 * Stored data that this version cannot read: it is kept, ignored everywhere else, and shown to the person. A whole
 * value that was in the way is moved aside. A line, an option or an own exercise stays where it is, because a newer
 * Flexor may have written it.
 */
import { clockFaults } from '../clock/clock';
import { isJournalKey } from '../journal/days';
import { faultsOf, readEntry } from '../journal/entries';
import { itemOf } from '../options/item';
import { isOptionValue, type OptionKey, optionKeys, optionStorageKey } from '../options/options';
import { OWN_KEY, ownFaults, readOwn } from '../options/own-exercises';
import { isRecord } from '../schema';
import type { Instant } from '../time';

type Stored = Readonly<Record<string, unknown>>;

export interface SetAside {
  /** The storage key under which it is, and (`place`) the one under which it was before it was moved. */
  readonly key: string;
  readonly place: string;
  /** When it was moved; undefined if it is still in its place. */
  readonly at: Instant | undefined;
  /** How many lines or exercises of it cannot be read. */
  readonly count: number;
  /** The first reasons, in technical words. */
  readonly why: readonly string[];
  /** All of it, as it is stored. */
  readonly raw: unknown;
}

const MOST_REASONS = 3;
/** The most lines of one day whose reasons are listed. */
const MOST_EXPLAINED = 20;
/** The number of days that are read before the time is checked again. */
const STRIDE = 20;

const ASIDE = 'aside:';
/** The key of a value that was moved contains its place and the instant. */
const MOVED = /^aside:(.+):(\d{1,16})$/s;

/** The storage key of a value that is moved aside from `place`. */
export function asideKey(place: string, at: Instant): string {
  return `${ASIDE}${place}:${at}`;
}

/** Whether a storage key holds something that was moved aside. */
export function isAsideKey(key: string): boolean {
  return key.startsWith(ASIDE);
}

/**
 * The values that were moved aside among some items, by key, also under keys of another version. Other items are left
 * out: they could mean anything.
 */
export function movedIn(items: unknown): Stored {
  if (!isRecord(items)) return {};
  return Object.fromEntries(Object.entries(items).filter(([key]) => isAsideKey(key)));
}

/** The place of a stored value: the key from which it was moved aside, or else its own key. */
export function placeOf(key: string): string {
  if (!isAsideKey(key)) return key;
  return MOVED.exec(key)?.[1] ?? key.slice(ASIDE.length);
}

/** Whether a stored value is in the way of others: no list where lines must be, or no record of own exercises. */
export function isInTheWay(key: string, value: unknown): boolean {
  return (isJournalKey(key) && !Array.isArray(value)) || (key === OWN_KEY && !isRecord(value));
}

/**
 * What a backup made at `at` keeps aside: the values that were moved, and those in the way, as if they were moved now.
 */
export function asideForBackup(stored: Stored, at: Instant): Stored {
  const inTheWay = Object.entries(stored).filter(([key, value]) => isInTheWay(key, value));
  return {
    ...Object.fromEntries(inTheWay.map(([key, value]) => [asideKey(key, at), value])),
    ...movedIn(stored),
  };
}

/** Finds everything in storage that cannot be read. Never throws. Yields its progress, from 0 to 1. */
export function* findAside(stored: Stored): Generator<number, readonly SetAside[]> {
  const found: SetAside[] = [];
  const entries = Object.entries(stored);
  for (const [n, [key, value]] of entries.entries()) {
    if (n % STRIDE === 0) yield n / entries.length;
    found.push(...unreadable(key, value));
  }
  return found;
}

/** A stored value without what cannot be read in it; undefined if the whole value goes. */
export function withoutUnreadable(key: string, value: unknown): unknown {
  if (isJournalKey(key) && Array.isArray(value)) return value.filter(readEntry);
  if (key === OWN_KEY && isRecord(value))
    return Object.fromEntries(Object.entries(value).filter(([id, item]) => isOwnItem(id, item)));
  return undefined;
}

function unreadable(key: string, value: unknown): readonly SetAside[] {
  if (isAsideKey(key)) return [moved(key, value)];
  if (isJournalKey(key)) return linesAside(key, value);
  if (key === OWN_KEY) return ownAside(value);
  const option = optionKeys.find((one) => optionStorageKey(one) === key);
  if (option) return optionAside(option, key, value);
  return [];
}

function moved(key: string, raw: unknown): SetAside {
  const place = placeOf(key);
  const at = MOVED.exec(key)?.[2];
  return {
    key,
    place,
    at: at === undefined ? undefined : Number(at),
    count: 1,
    why: whyMoved(place, raw).slice(0, MOST_REASONS),
    raw,
  };
}

/** Why a value was moved from its place; empty for a place of another version. */
function whyMoved(place: string, raw: unknown): readonly string[] {
  if (place === 'clock') return clockFaults(raw);
  if (isJournalKey(place)) return ['not a list'];
  return place === OWN_KEY ? ['not a record'] : [];
}

function inPlace(place: string, raw: readonly unknown[], why: readonly string[]): readonly SetAside[] {
  if (raw.length === 0) return [];
  const first = [...new Set(why)].slice(0, MOST_REASONS);
  return [{ key: place, place, at: undefined, count: raw.length, why: first, raw }];
}

function linesAside(key: string, day: unknown): readonly SetAside[] {
  if (!Array.isArray(day)) return inPlace(key, [day], ['not a list']);
  const lines = day.filter((line) => !readEntry(line));
  return inPlace(key, lines, lines.slice(0, MOST_EXPLAINED).flatMap(faultsOf));
}

/**
 * Whether an item is readable. One without an exercise was deleted, and is kept so that other computers learn of it.
 */
function isOwnItem(id: string, item: unknown): boolean {
  const { value } = itemOf(item);
  return value === null || readOwn(value)?.id === id;
}

function ownAside(record: unknown): readonly SetAside[] {
  if (!isRecord(record)) return inPlace(OWN_KEY, [record], ['not a record']);
  const items = Object.entries(record).filter(([id, item]) => !isOwnItem(id, item));
  const why = items.flatMap(([id, item]) =>
    ownFaults(itemOf(item).value).map((reason) => `${id}: ${reason}`),
  );
  return inPlace(OWN_KEY, items, why);
}

function optionAside(option: OptionKey, key: string, item: unknown): readonly SetAside[] {
  const { value } = itemOf(item);
  return isOptionValue(option, value) ? [] : inPlace(key, [item], ['not a value that can stand there']);
}

/** Everything that was found as a text, for people who can recover more from it. */
export function asideAsText(items: readonly SetAside[]): string {
  const parts = items.map(({ place, at, why, raw }) => {
    const when = at === undefined ? 'in its place' : `moved ${new Date(at).toJSON() ?? at}`;
    return [`${place}, ${when}`, ...why.map((reason) => `  ${reason}`), JSON.stringify(raw)].join('\n');
  });
  return `${parts.join('\n\n')}\n`;
}
