/** What pages are drawn from, and when it has changed. */
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

/** The journal of some keys as it was written, corrections and all. */
export async function readJournal(keys: readonly string[]): Promise<Entry[]> {
  const stored = await store.get([...keys]);
  return keys.flatMap((key) => readEntries(stored[key]));
}

/** What pages are drawn from. */
export interface PageData extends ClockAndOptions {
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
  /** The notices that were read and are not shown again. */
  readonly noticesSeen: readonly string[];
  /** How syncing goes, as stored; undefined if it is off. */
  readonly sync: unknown;
}

/** Clock, options, own exercises and the journal of some UTC days, for a page to show. */
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

/** Calls back with the keys of what has changed in storage, unless it was only derived; returns how to stop. */
export function onStorageChange(changed: (keys: readonly string[]) => void): () => void {
  const heard = (changes: Readonly<Record<string, unknown>>) => {
    const keys = Object.keys(changes);
    if (!keys.every(isCountedKey)) changed(keys);
  };
  store.onChanged.addListener(heard);
  return () => store.onChanged.removeListener(heard);
}
