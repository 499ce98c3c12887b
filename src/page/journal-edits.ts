/** What pages add to lines of the journal. They write it only under the lock. */
import { JOURNAL_LOCK, limitedStore, loadForWriting, save } from '../browser/storage';
import { nextId } from '../core/clock/steps/record';
import { journalKey, putEntries, readEntries } from '../core/journal/days';
import type { Correction, Entry, SkipReason } from '../core/journal/entries';
import { type Instant, MINUTE } from '../core/time';

/** Adds the reason to the line of a skipped break. `now` must be close to the time of the skip. */
export async function amendSkip(breakId: string, because: SkipReason, now: Instant): Promise<void> {
  await navigator.locks.request(JOURNAL_LOCK, async () => {
    const keys = [journalKey(now), journalKey(now - MINUTE)];
    const stored = await limitedStore.get(keys);
    const day = keys.flatMap((key) => readEntries(stored[key]));
    const line = day.find((entry) => entry.kind === 'skipped' && entry.breakId === breakId);
    if (line?.kind !== 'skipped') return;
    const key = journalKey(line.startedAt);
    const lines: unknown = stored[key];
    await limitedStore.set({ [key]: putEntries(Array.isArray(lines) ? lines : [], [{ ...line, because }]) });
  });
}

/** Corrects a line at `now`. The correction is a line of its own, because no line is overwritten. */
export async function correct(entry: Entry, was: Correction, now: Instant): Promise<void> {
  await navigator.locks.request(JOURNAL_LOCK, async () => {
    const { clock } = await loadForWriting(now);
    const { id: of, zone, startedAt, endedAt } = entry;
    const id = nextId(clock);
    const line: Entry = { id, zone, startedAt, endedAt, kind: 'corrected', of, was, saidAt: now };
    await save({ ...clock, sequence: clock.sequence + 1 }, [line], now);
  });
}
