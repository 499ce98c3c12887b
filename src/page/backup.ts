/** Backups, for pages: creates, inspects and imports them. In the background, Firefox would stop the work half way. */
import browser from 'webextension-polyfill';
import { CLOCK, JOURNAL_LOCK, limitedStore, OPTIONS_LOCK } from '../browser/storage';
import { asideKey, isInTheWay } from '../core/backup/aside';
import {
  asideFrom,
  changedOptions,
  changedOwn,
  lockedChanges,
  optionChanges,
  ownChanges,
  type Preview,
} from '../core/backup/changes';
import { type BackupContents, type BackupPart, MOST_BYTES, type Refusal } from '../core/backup/format';
import { skipUsedIds } from '../core/backup/past';
import { isRefusal, readBackup } from '../core/backup/reading';
import { mergeDay } from '../core/backup/union';
import { writeBackup } from '../core/backup/writing';
import { type Clock, readClock } from '../core/clock/clock';
import { OWN_KEY } from '../core/options/own-exercises';
import type { Instant } from '../core/time';
import { pushChanges } from './options';
import { inSlices, type JobWatch } from './slices';

const store = browser.storage.local;

/** The number of days of the journal between two pauses. */
const STRIDE = 50;

/** Everything that is stored, as the text of a backup. */
export async function createBackup(at: Instant, watch: JobWatch): Promise<Blob> {
  const stored = await store.get();
  const pieces = await inSlices(writeBackup(stored, at), watch);
  return new Blob([...pieces], { type: 'application/json' });
}

/**
 * Inspects a file: what it would add and change, or why it is not a backup. Changes nothing. Rejects with the signal's
 * reason if the signal is aborted, or if the browser cannot read the file.
 */
export async function openBackup(
  file: Pick<Blob, 'size' | 'text'>,
  watch: JobWatch,
): Promise<Preview | Refusal> {
  if (file.size > MOST_BYTES) return { why: 'too large' };
  const text = await file.text();
  watch.signal.throwIfAborted();
  const half = { ...watch, onProgress: (share: number) => watch.onProgress(share / 2) };
  const contents = await inSlices(readBackup(text), half);
  if (isRefusal(contents)) return contents;
  const stored = await store.get();
  watch.signal.throwIfAborted();
  const options = optionChanges(stored, contents);
  const locked = lockedChanges(stored, contents);
  const own = ownChanges(stored, contents);
  const rest = { ...watch, onProgress: (share: number) => watch.onProgress((1 + share) / 2) };
  const { added, corrected } = await inSlices(uniteAll(stored, contents, deviceOf(stored)), rest);
  const aside = Object.keys(asideFrom(stored, contents)).length;
  return { contents, options, locked, own, journal: { added, corrected, aside } };
}

type Stored = Readonly<Record<string, unknown>>;

function deviceOf(stored: Stored): string {
  return readClock(stored[CLOCK])?.device ?? '';
}

/** The days that change, and how many lines are added and corrected. Yields the share that is done. */
function* uniteAll(stored: Stored, { days }: BackupContents, device: string) {
  const changed: Record<string, readonly unknown[]> = {};
  let [added, corrected, done] = [0, 0, 0];
  for (const [key, incoming] of days) {
    if (done % STRIDE === 0) yield done / days.size;
    done += 1;
    const day = stored[key];
    const union = mergeDay(Array.isArray(day) ? day : [], incoming, device);
    added += union.added;
    corrected += union.corrected;
    if (union.added + union.corrected > 0) changed[key] = union.lines;
  }
  return { changed, added, corrected };
}

/** The clock with a higher sequence, if it would otherwise reuse ids of the imported lines; else nothing. */
function clockAfter(stored: Stored, { days }: BackupContents): { readonly [CLOCK]?: Clock } {
  const clock = readClock(stored[CLOCK]);
  if (!clock) return {};
  const passed = skipUsedIds(clock, [...days.values()].flat());
  return passed === clock ? {} : { [CLOCK]: passed };
}

/** Values that are stored in place of a list or a record: they are set aside, never erased. */
function aside(stored: Stored, changes: Stored, at: Instant): Stored {
  const odd = Object.keys(changes).filter((key) => key in stored && isInTheWay(key, stored[key]));
  return Object.fromEntries(odd.map((key) => [asideKey(key, at), stored[key]]));
}

/**
 * Imports the wanted parts of a backup, compared with what is stored now. It is one `set`, which both browsers do
 * completely or not at all, also when the page dies. Rejects with the signal's reason if the signal is aborted before
 * the `set` begins; then nothing has changed.
 */
export async function importBackup(
  contents: BackupContents,
  wanted: ReadonlySet<BackupPart>,
  at: Instant,
  watch: JobWatch,
): Promise<void> {
  const { signal } = watch;
  await navigator.locks.request(JOURNAL_LOCK, { signal }, () =>
    navigator.locks.request(OPTIONS_LOCK, { signal }, async () => {
      const changes = await changesNow(contents, wanted, at, watch);
      signal.throwIfAborted();
      // Without a time limit: a large backup takes long on a slow disk, and a `set` that is given up may still be done.
      await store.set(changes);
    }),
  );
  pushChanges();
}

async function changesNow(
  contents: BackupContents,
  wanted: ReadonlySet<BackupPart>,
  at: Instant,
  watch: JobWatch,
) {
  const stored = await limitedStore.get();
  const changes: Record<string, unknown> = {};
  if (wanted.has('options'))
    Object.assign(changes, changedOptions(stored, optionChanges(stored, contents), at));
  if (wanted.has('own')) {
    const own = changedOwn(stored[OWN_KEY], ownChanges(stored, contents), at);
    if (own) changes[OWN_KEY] = own;
  }
  if (wanted.has('journal')) {
    const { changed } = await inSlices(uniteAll(stored, contents, deviceOf(stored)), watch);
    Object.assign(changes, changed, clockAfter(stored, contents), asideFrom(stored, contents));
  }
  return { ...changes, ...aside(stored, changes, at) };
}
