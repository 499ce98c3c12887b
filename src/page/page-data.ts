/** The stored data that pages show, and a listener for its changes. */
import browser from 'webextension-polyfill';
import { CLOCK, type ClockAndOptions, freshClock, SYNC } from '../browser/storage';
import { readClock } from '../core/clock/clock';
import { corrected } from '../core/journal/corrections';
import { readEntries } from '../core/journal/days';
import type { Entry } from '../core/journal/entries';
import {
  MANAGED,
  type Options,
  optionKeys,
  optionStorageKey,
  policyIn,
  readChanges,
  readOptions,
} from '../core/options/options';
import { OWN_KEY, type OwnExercise, readOwnExercises } from '../core/options/own-exercises';
import { readGivenExercises } from '../core/options/policy';
import { isCountedKey } from './month-cache';
import { NOTICES_SEEN, noticesIn, SAFETY_SEEN } from './seen';

const store = browser.storage.local;

/** The entries of some days of the journal as they were written, corrections included. */
export async function readJournal(keys: readonly string[]): Promise<Entry[]> {
  const stored = await store.get([...keys]);
  return keys.flatMap((key) => readEntries(stored[key]));
}

/** The data that pages show. */
interface PageData extends ClockAndOptions {
  readonly options: Options;
  /** When each option was last changed. */
  readonly changes: ReturnType<typeof readChanges>;
  /** The policy of the organisation, not parsed. */
  readonly policy: ReturnType<typeof policyIn>;
  /** The person's own exercises, after those that an organisation adds. */
  readonly own: readonly OwnExercise[];
  /** The entries with corrections applied (`journal`), and as they were written (`written`). */
  readonly journal: readonly Entry[];
  readonly written: readonly Entry[];
  /** Whether the person has seen the three lines before the first exercise. */
  readonly safetySeen: boolean;
  /** The notices that were read and are not shown again. */
  readonly noticesSeen: readonly string[];
  /** The state of sync as stored; undefined if sync is off. */
  readonly sync: unknown;
}

/** Reads clock, options, own exercises and the journal of some UTC days, for a page to show. */
export async function readPageData(days: readonly string[]): Promise<PageData> {
  const chosen = [OWN_KEY, SYNC, MANAGED, ...optionKeys.map(optionStorageKey)];
  const stored = await store.get([CLOCK, SAFETY_SEEN, NOTICES_SEEN, ...chosen, ...days]);
  const written = days.flatMap((day) => readEntries(stored[day]));
  const policy = policyIn(stored);
  return {
    clock: readClock(stored[CLOCK]) ?? freshClock(),
    options: readOptions(stored),
    changes: readChanges(stored, Date.now()),
    policy,
    own: [
      ...readGivenExercises(policy).filter((own) => own !== undefined),
      ...readOwnExercises(stored[OWN_KEY]),
    ],
    journal: corrected(written),
    written,
    safetySeen: stored[SAFETY_SEEN] !== undefined,
    noticesSeen: noticesIn(stored[NOTICES_SEEN]),
    sync: stored[SYNC],
  };
}

/**
 * Calls `changed` with the keys that have changed in storage, unless all of them are derived data. Returns a function
 * that stops this.
 */
export function onStorageChange(changed: (keys: readonly string[]) => void): () => void {
  const listener = (changes: Readonly<Record<string, unknown>>) => {
    const keys = Object.keys(changes);
    if (!keys.every(isCountedKey)) changed(keys);
  };
  store.onChanged.addListener(listener);
  return () => store.onChanged.removeListener(listener);
}
