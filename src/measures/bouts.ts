/** Bouts for measuring: each minute counts once, and bouts without a gap between them are merged. */
import type { BoutEntry, Entry } from '../core/journal/entries';

/** Entries in the order in which they began. They can overlap after the wall clock was set back. */
export function inOrderOfStart(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => a.startedAt - b.startedAt || a.endedAt - b.endedAt);
}

export function isBout(entry: Entry): entry is BoutEntry {
  return entry.kind === 'bout';
}

/** Cuts the beginning of a bout that overlaps the one before, and reduces its sitting by the same share. */
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

/** The parts of a bout for a share of its time, in ms. */
export function shareOf({ sittingMs, browsingMs, watchingMs }: BoutEntry, share: number) {
  return { sittingMs: sittingMs * share, browsingMs: browsingMs * share, watchingMs: watchingMs * share };
}

/** Merges bouts without a gap: the person corrected an absence between them, which was none. */
export function mergedBouts(bouts: readonly BoutEntry[]): BoutEntry[] {
  const runs: BoutEntry[] = [];
  for (const bout of bouts) {
    const last = runs.at(-1);
    if (last?.endedAt !== bout.startedAt) runs.push(bout);
    else runs.splice(-1, 1, joined(last, bout));
  }
  return runs;
}

function joined(first: BoutEntry, next: BoutEntry): BoutEntry {
  return {
    ...first,
    endedAt: next.endedAt,
    sittingMs: first.sittingMs + next.sittingMs,
    browsingMs: first.browsingMs + next.browsingMs,
    watchingMs: first.watchingMs + next.watchingMs,
  };
}
