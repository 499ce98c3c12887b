/** Bouts as they are measured: each minute once, and those that follow each other at once taken as one. */
import type { BoutEntry, Entry } from '../core/journal/entries';

/** Entries in the order they began; a clock that was set back can make them overlap. */
export function inOrderOfStart(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => a.startedAt - b.startedAt || a.endedAt - b.endedAt);
}

export function isBout(entry: Entry): entry is BoutEntry {
  return entry.kind === 'bout';
}

/** A bout that overlaps the one before loses its beginning, and the same share of its sitting. */
export function clipped(bouts: readonly BoutEntry[]): BoutEntry[] {
  let until = Number.NEGATIVE_INFINITY;
  return bouts.flatMap((bout) => {
    const startedAt = Math.max(bout.startedAt, until);
    until = Math.max(until, bout.endedAt);
    if (startedAt >= bout.endedAt) return [];
    const share = (bout.endedAt - startedAt) / (bout.endedAt - bout.startedAt);
    return share === 1 ? [bout] : [{ ...bout, startedAt, ...shareOf(bout, share) }];
  });
}

/** What of a bout falls to a share of its time, in ms. */
export function shareOf({ sittingMs, browsingMs, watchingMs }: BoutEntry, share: number) {
  return { sittingMs: sittingMs * share, browsingMs: browsingMs * share, watchingMs: watchingMs * share };
}

/** Bouts that follow each other at once are one: an absence between them turned out to be none. */
export function mergedBouts(bouts: readonly BoutEntry[]): BoutEntry[] {
  const runs: BoutEntry[] = [];
  for (const bout of bouts) {
    const last = runs.at(-1);
    if (last?.endedAt !== bout.startedAt) runs.push(bout);
    else runs.splice(-1, 1, { ...last, endedAt: bout.endedAt, sittingMs: last.sittingMs + bout.sittingMs });
  }
  return runs;
}
