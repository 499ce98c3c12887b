/** The times of sitting and standing of a journal, each with what was asked in it. */
import type { Entry } from '../../core/journal/entries';
import type { Instant } from '../../core/time';
import { type Asks, asksIn, type Rules, type Sat } from './asks';
import { isSat } from './claims';

export interface LivedTime {
  readonly sat: Sat;
  /** None for an absence that the person said, later, was none: at the time it was one. */
  readonly asks: Asks | null;
}

/** Bouts that follow each other at once have an absence between them that turned out to be none. */
export function livedIn(journal: readonly Entry[], rules: Rules): LivedTime[] {
  const lived: LivedTime[] = [];
  const breaks = new Set(journal.flatMap(({ kind, startedAt }) => (kind === 'break' ? [startedAt] : [])));
  let carriedMs = 0;
  let before: Sat | undefined;
  for (const sat of journal.filter(isSat)) {
    const follows = before?.kind === 'bout' && sat.kind === 'bout' && before.endedAt === sat.startedAt;
    carriedMs = follows && before?.kind === 'bout' ? carriedMs + before.sittingMs : 0;
    const absent =
      sat.kind === 'bout' && (sat.certainty === 'said' || (follows && lived.at(-1)?.asks != null));
    const asks = absent ? null : asksIn(sat, carriedMs, journal, rules, breaks.has(sat.endedAt));
    lived.push({ sat, asks });
    before = sat;
  }
  return lived;
}

/** What was asked in the times of sitting or standing, by the instants at which they ended. */
export function asksByEnd(lived: readonly LivedTime[]): ReadonlyMap<Instant, Asks> {
  return new Map(lived.flatMap(({ sat, asks }) => (asks ? [[sat.endedAt, asks] as const] : [])));
}
