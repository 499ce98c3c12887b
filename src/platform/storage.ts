/** Everything Flexor keeps lies in storage.local, as plain JSON; each key is read and written here only. */
import browser from 'webextension-polyfill';
import { type Clock, newClock, readClock } from '../core/clock';
import { type ClockOptions, clockKeys, readClockOptions } from '../core/clock-options';
import { corrected } from '../core/corrections';
import {
  type Because,
  type Correction,
  type Entry,
  journalKey,
  putEntries,
  readEntries,
} from '../core/journal';
import {
  MANAGED,
  type Options,
  optionKeys,
  optionStorageKey,
  policyIn,
  readChanges,
  readOptions,
} from '../core/options';
import type { OwnExercise } from '../core/own-exercises';
import { OWN_KEY } from '../core/own-key';
import { nextId } from '../core/steps/record';
import { type Instant, MINUTE } from '../core/time';
import { isCountedKey } from './counted';

/** Whoever reads in order to write clock or journal holds this Web Lock; it is freed when its holder dies. */
export const WRITING = 'journal';

/** Whoever reads options or own exercises in order to write them holds this one: never while others are waited for. */
export const CHOSEN = 'chosen';

export const CLOCK = 'clock';
/** Stored while other computers are to have the same options: how that goes (`core/sync/state.ts`). */
export const SYNC = 'sync';
/** When the lines before the first exercise were seen. */
const SAFETY_SEEN = 'safetySeenAt';
const store = browser.storage.local;

/** What the background starts from. */
export interface Stored {
  readonly clock: Clock;
  readonly options: ClockOptions;
}

function freshClock(): Clock {
  return newClock(crypto.randomUUID().slice(0, 8));
}

/** The clock and the options it goes by, as stored. A clock that cannot be read is set aside, never erased, and a new one begins. */
export async function loadForWriting(now: Instant): Promise<Stored> {
  const stored = await store.get([CLOCK, MANAGED, ...clockKeys.map(optionStorageKey)]);
  const clock = readClock(stored[CLOCK]);
  if (!clock && stored[CLOCK] !== undefined) await store.set({ [`aside:${CLOCK}:${now}`]: stored[CLOCK] });
  return { clock: clock ?? freshClock(), options: readClockOptions(stored) };
}

/** Writes clock and journal in one `set`, which both browsers do wholly or not at all. */
export async function save(clock: Clock, entries: readonly Entry[], now: Instant): Promise<void> {
  const keys = [...new Set(entries.map(({ startedAt }) => journalKey(startedAt)))];
  const days = keys.length > 0 ? await store.get(keys) : {};
  const changes: Record<string, unknown> = { [CLOCK]: clock };
  for (const key of keys) {
    const day: unknown = days[key];
    if (day !== undefined && !Array.isArray(day)) changes[`aside:${key}:${now}`] = day;
    const fresh = entries.filter(({ startedAt }) => journalKey(startedAt) === key);
    changes[key] = putEntries(Array.isArray(day) ? day : [], fresh);
  }
  await store.set(changes);
}

/**
 * Adds to the line of a break that was skipped why it was. For pages: only who holds the lock may write the journal.
 * `now` is close to when it was skipped.
 */
export async function amendSkip(breakId: string, because: Because, now: Instant): Promise<void> {
  await navigator.locks.request(WRITING, async () => {
    const keys = [journalKey(now), journalKey(now - MINUTE)];
    const stored = await store.get(keys);
    const day = keys.flatMap((key) => readEntries(stored[key]));
    const line = day.find((entry) => entry.kind === 'skipped' && entry.breakId === breakId);
    if (line?.kind !== 'skipped') return;
    const key = journalKey(line.startedAt);
    const lines: unknown = stored[key];
    await store.set({ [key]: putEntries(Array.isArray(lines) ? lines : [], [{ ...line, because }]) });
  });
}

/**
 * Says what a line was, at `now`: a line of its own beside it, for nothing is overwritten. For pages: only who holds
 * the lock may write the journal.
 */
export async function correct(entry: Entry, was: Correction, now: Instant): Promise<void> {
  await navigator.locks.request(WRITING, async () => {
    const { clock } = await loadForWriting(now);
    const { id: of, zone, startedAt, endedAt } = entry;
    const id = nextId(clock);
    const said: Entry = { id, zone, startedAt, endedAt, kind: 'corrected', of, was, saidAt: now };
    await save({ ...clock, sequence: clock.sequence + 1 }, [said], now);
  });
}

/** The journal of some keys as it was written, corrections and all. For pages. */
export async function readJournal(keys: readonly string[]): Promise<Entry[]> {
  const stored = await store.get([...keys]);
  return keys.flatMap((key) => readEntries(stored[key]));
}

/** What pages are drawn from. */
export interface Readings extends Stored {
  readonly options: Options;
  /** When each option was changed last. */
  readonly changes: ReturnType<typeof readChanges>;
  /** As an organisation has set it, unread. */
  readonly policy: ReturnType<typeof policyIn>;
  /** The person's own, after what an organisation adds. */
  readonly own: readonly OwnExercise[];
  /** As the person says it was, and as it was written. */
  readonly journal: readonly Entry[];
  readonly written: readonly Entry[];
  /** Whether the three lines before the first exercise have been seen. */
  readonly safetySeen: boolean;
  /** How syncing goes, as stored; undefined if it is off. */
  readonly sync: unknown;
}

/** Clock, options, own exercises and the journal of some UTC days, for a page to show. */
export async function read(days: readonly string[]): Promise<Readings> {
  const chosen = [OWN_KEY, SYNC, MANAGED, ...optionKeys.map(optionStorageKey)];
  const stored = await store.get([CLOCK, SAFETY_SEEN, ...chosen, ...days]);
  const written = days.flatMap((day) => readEntries(stored[day]));
  const policy = policyIn(stored);
  return {
    clock: readClock(stored[CLOCK]) ?? freshClock(),
    options: readOptions(stored),
    changes: readChanges(stored),
    policy,
    own: [...(await givenIn(policy)), ...(await ownIn(stored[OWN_KEY]))],
    journal: corrected(written),
    written,
    safetySeen: stored[SAFETY_SEEN] !== undefined,
    sync: stored[SYNC],
  };
}

/** What reads them is itself read only where there is one. */
async function ownIn(stored: unknown): Promise<readonly OwnExercise[]> {
  if (stored === undefined) return [];
  const { readOwnExercises } = await import('../core/own-exercises');
  return readOwnExercises(stored);
}

async function givenIn(policy: Readings['policy']): Promise<readonly OwnExercise[]> {
  if (policy.exercises === undefined) return [];
  const { readGivenExercises } = await import('../core/policy-exercises');
  return readGivenExercises(policy).filter((own) => own !== undefined);
}

/** Calls back with the keys of what has changed in storage, unless it was only derived; returns how to stop. For pages only. */
export function onStored(changed: (keys: readonly string[]) => void): () => void {
  const heard = (changes: Readonly<Record<string, unknown>>) => {
    const keys = Object.keys(changes);
    if (!keys.every(isCountedKey)) changed(keys);
  };
  store.onChanged.addListener(heard);
  return () => store.onChanged.removeListener(heard);
}

/** The lines before the first exercise have been seen, and are not shown again. */
export async function markSafetySeen(at: Instant): Promise<void> {
  await store.set({ [SAFETY_SEEN]: at });
}

/** Whether this is the first time; never again after. */
export async function isFirstTime(): Promise<boolean> {
  const { welcomedAt } = await store.get('welcomedAt');
  if (welcomedAt !== undefined) return false;
  await store.set({ welcomedAt: Date.now() });
  return true;
}
