/** The person's corrections of lines. The journal keeps both; readers apply the latest correction. */
import type { BreakEntry, Correction, Entry } from './entries';

type Corrected = Entry & { readonly kind: 'corrected' };

/** The exercise that stands for a walk which the person reports. */
export const WALK = 'walk-short';

/** The latest correction of each line, by the line's id, independent of the order in which lines were merged. */
export function correctionsIn(journal: readonly Entry[]): ReadonlyMap<string, Corrected> {
  const latest = new Map<string, Corrected>();
  for (const entry of journal) {
    if (entry.kind !== 'corrected') continue;
    const known = latest.get(entry.of);
    if (!known || entry.saidAt > known.saidAt || (entry.saidAt === known.saidAt && entry.id > known.id))
      latest.set(entry.of, entry);
  }
  return latest;
}

/** The journal with all corrections applied; the corrections themselves are left out. */
export function corrected(journal: readonly Entry[]): Entry[] {
  const corrections = correctionsIn(journal);
  return journal.flatMap((entry) => {
    if (entry.kind === 'corrected') return [];
    const correction = corrections.get(entry.id);
    return correction ? applyCorrection(entry, correction.was) : [entry];
  });
}

/** The line, or no line, that replaces a corrected one. */
function applyCorrection(entry: Entry, was: Correction): Entry[] {
  const { id, zone, startedAt, endedAt } = entry;
  const base = { id, zone, startedAt, endedAt };
  switch (was) {
    case 'as it was':
      return [entry];
    case 'deleted':
      return [];
    case 'not me':
      return [{ ...base, kind: 'unknown', why: 'not me' }];
    case 'sitting': {
      const sat = { sittingMs: endedAt - startedAt, browsingMs: 0, watchingMs: 0 };
      return [{ ...base, kind: 'bout', ...sat, certainty: 'said' }];
    }
    case 'walk':
      return [{ ...base, ...withWalk(entry), kind: 'break', certainty: 'said' }];
  }
}

/** A walk of the line's whole length, together with whatever else was done in it. */
function withWalk(entry: Entry): Pick<BreakEntry, 'origin' | 'breakId' | 'done'> {
  const seconds = Math.min(24 * 3600, (entry.endedAt - entry.startedAt) / 1000);
  const walk = { exercise: WALK, side: null, seconds };
  if (entry.kind !== 'break' && entry.kind !== 'partial')
    return { origin: 'natural', breakId: null, done: [walk] };
  const others = entry.done.filter(({ exercise }) => exercise !== WALK);
  return { origin: entry.origin, breakId: entry.breakId, done: [...others, walk] };
}

/** The corrections that the person can choose for a line. */
export function correctionsFor(entry: Entry): Correction[] {
  switch (entry.kind) {
    case 'bout':
      return ['walk', 'not me', 'deleted'];
    case 'break':
    case 'partial':
    case 'unknown':
    case 'standing':
      return ['walk', 'sitting', 'deleted'];
    case 'corrected':
      return [];
    default:
      return ['deleted'];
  }
}
