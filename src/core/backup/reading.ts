/** Reads a backup. It never throws, whatever the text. Long work yields its progress, from 0 to 1. */
import { journalKey } from '../journal/days';
import { type Entry, readEntry } from '../journal/entries';
import { isOptionValue, type OptionKey, type Options, optionKeys, retiredOptions } from '../options/options';
import { type OwnExercise, readOwn } from '../options/own-exercises';
import { isRecord } from '../schema';
import { movedIn } from './aside';
import { type BackupContents, backupParts, type LeftOut, MARK, type Refusal, VERSION } from './format';
import { mergeDay } from './union';

/** How many lines are read before the time is checked again. */
const STRIDE = 200;

export function isRefusal(read: BackupContents | Refusal): read is Refusal {
  return 'why' in read;
}

/** The contents of a backup, or why it cannot be read. */
export function* readBackup(text: string): Generator<number, BackupContents | Refusal> {
  const file = parse(text);
  if ('why' in file) return file;
  yield 0;
  const { found: options, ...wrongOptions } = readOptionPart(file.options);
  const own = readOwnPart(file.own);
  const { days, ...wrongLines } = yield* readJournal(file.journal);
  const leftOut: LeftOut = { ...wrongOptions, own: own.leftOut, ...wrongLines };
  const aside = movedIn(file.aside);
  return { madeAt: file.madeAt, options, own: own.found, days, aside, leftOut };
}

interface Parts {
  readonly madeAt: number | undefined;
  readonly options: Readonly<Record<string, unknown>>;
  readonly own: Readonly<Record<string, unknown>>;
  readonly journal: readonly unknown[];
  readonly aside: unknown;
}

/** Checks what must be right for the file to be read: the mark of a backup, a known version, and its three parts. */
function parse(text: string): Parts | Refusal {
  if (text.trim() === '') return { why: 'empty' };
  let file: unknown;
  try {
    // A byte order mark is not part of the text.
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { why: /^\uFEFF?\s*\{\s*"flexor"/.test(text) ? 'broken' : 'no backup' };
  }
  if (!isRecord(file) || !Object.hasOwn(file, 'flexor') || file.flexor !== MARK) return { why: 'no backup' };
  return readParts(file);
}

function readParts(file: Readonly<Record<string, unknown>>): Parts | Refusal {
  const { version, madeAt, options, own, journal, aside } = file;
  if (!Number.isSafeInteger(version) || Number(version) < 1) return { why: 'no version' };
  if (Number(version) > VERSION) return { why: 'newer', version: Number(version) };
  if (isRecord(options) && isRecord(own) && Array.isArray(journal)) {
    const isTime = typeof madeAt === 'number' && Number.isSafeInteger(madeAt) && Math.abs(madeAt) < 8e15;
    return { madeAt: isTime ? madeAt : undefined, options, own, journal, aside };
  }
  const isThere = { options: isRecord(options), own: isRecord(own), journal: Array.isArray(journal) };
  return { why: 'part', part: backupParts.find((part) => !isThere[part]) ?? 'options' };
}

/** The value of an item. The instant of its change, with which it is stored, is not used here. */
function valueIn(item: unknown): unknown {
  return isRecord(item) && Object.hasOwn(item, 'value') ? item.value : undefined;
}

function readOptionPart(part: Readonly<Record<string, unknown>>) {
  const found: { -readonly [Key in OptionKey]?: Options[Key] } = {};
  const wrong: OptionKey[] = [];
  const there = optionKeys.filter((key) => Object.hasOwn(part, key));
  for (const key of there) if (!take(found, key, valueIn(part[key]))) wrong.push(key);
  const known: readonly string[] = [...there, ...retiredOptions];
  return { found, wrong, unknown: Object.keys(part).filter((key) => !known.includes(key)).length };
}

/** Keeps a value if its option allows it; returns whether it does. */
function take<Key extends OptionKey>(found: { [K in Key]?: Options[K] }, key: Key, value: unknown): boolean {
  if (!isOptionValue(key, value)) return false;
  found[key] = value;
  return true;
}

/** The own exercises of a backup; those that were deleted are not brought in, and not counted as left out. */
function readOwnPart(part: Readonly<Record<string, unknown>>) {
  const found: OwnExercise[] = [];
  let leftOut = 0;
  for (const [id, item] of Object.entries(part)) {
    const value = valueIn(item);
    const own = readOwn(value);
    if (own?.id === id) found.push(own);
    else if (value !== null) leftOut += 1;
  }
  return { found, leftOut };
}

function* readJournal(items: readonly unknown[]) {
  const lists = new Map<string, Entry[]>();
  let read = 0;
  let firstLine = 0;
  for (const [n, item] of items.entries()) {
    if (n % STRIDE === 0) yield n / items.length;
    const entry = readEntry(item);
    if (entry) {
      read += 1;
      const key = journalKey(entry.startedAt);
      const list = lists.get(key);
      if (list) list.push(entry);
      else lists.set(key, [entry]);
    } else if (firstLine === 0) firstLine = n + 1;
  }
  const days = new Map<string, readonly Entry[]>();
  let kept = 0;
  for (const [key, list] of lists) {
    const day = once(list);
    kept += day.length;
    days.set(key, day);
    yield 1;
  }
  return { days, lines: items.length - read, firstLine, twice: read - kept };
}

/** Each line once: of several copies the best one. */
function once(list: readonly Entry[]): readonly Entry[] {
  const ids = new Set(list.map(({ id }) => id));
  if (ids.size === list.length) return list;
  return mergeDay([], list, '').lines as readonly Entry[];
}
