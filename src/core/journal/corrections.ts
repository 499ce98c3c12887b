/** What the person says of lines afterwards: the journal keeps both, and whoever reads it takes the last word. */
import type { BreakEntry, Correction, Entry } from './entries';

type Corrected = Entry & { readonly kind: 'corrected' };

/** The exercise that a walk of one's own is told as. */
export const WALK = 'walk-short';

/** The last word on each line, by its id: the same in whatever order they were merged. */
export function correctionsIn(journal: readonly Entry[]): ReadonlyMap<string, Corrected> {
  const words = new Map<string, Corrected>();
  for (const entry of journal) {
    if (entry.kind !== 'corrected') continue;
    const known = words.get(entry.of);
    if (!known || entry.saidAt > known.saidAt || (entry.saidAt === known.saidAt && entry.id > known.id))
      words.set(entry.of, entry);
  }
  return words;
}

/** The journal as the person says that it was; corrections themselves are left out. */
export function corrected(journal: readonly Entry[]): Entry[] {
  const words = correctionsIn(journal);
  return journal.flatMap((entry) => {
    if (entry.kind === 'corrected') return [];
    const word = words.get(entry.id);
    return word ? takenAs(entry, word.was) : [entry];
  });
}

/** A line as it is told once somebody said what it was. */
function takenAs(entry: Entry, was: Correction): Entry[] {
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
      return [{ ...base, ...walked(entry), kind: 'break', certainty: 'said' }];
  }
}

/** A walk of the line's whole length, beside whatever else was done in it. */
function walked(entry: Entry): Pick<BreakEntry, 'origin' | 'breakId' | 'done'> {
  const seconds = Math.min(24 * 3600, (entry.endedAt - entry.startedAt) / 1000);
  const walk = { exercise: WALK, side: null, seconds };
  if (entry.kind !== 'break' && entry.kind !== 'partial')
    return { origin: 'natural', breakId: null, done: [walk] };
  const others = entry.done.filter(({ exercise }) => exercise !== WALK);
  return { origin: entry.origin, breakId: entry.breakId, done: [...others, walk] };
}

/** What a line may be said to have been instead; nothing for what only tells of an instant. */
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
