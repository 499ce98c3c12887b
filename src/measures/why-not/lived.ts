/** The times of sitting and standing in a journal, each with its asks. */
import { NIGHT, WATCHING_LIMIT } from '../../core/clock/rules';
import type { Entry } from '../../core/journal/entries';
import type { Instant } from '../../core/time';
import { type Asks, asksIn, type Rules, type Sat } from './asks';
import { isSat } from './claims';

export interface LivedTime {
  readonly sat: Sat;
  /** Null for an absence that the person later corrected to sitting: at the time it was an absence. */
  readonly asks: Asks | null;
}

/** The unknown time between two bouts, if it is one over which a break stays owed: something was watched, by day. */
function watchedBetween(before: Sat, sat: Sat, journal: readonly Entry[]): boolean {
  return journal.some(
    ({ kind, startedAt, endedAt, ...entry }) =>
      kind === 'unknown' &&
      'why' in entry &&
      entry.why === 'watching' &&
      startedAt === before.endedAt &&
      endedAt === sat.startedAt &&
      // It began that long after the last input.
      endedAt - startedAt + WATCHING_LIMIT < NIGHT,
  );
}

/**
 * The times of sitting and standing. Bouts without a gap have an absence between them that the person corrected. A
 * break that was owed before something was watched for long is owed after it too, with all sitting before it.
 */
export function sittingTimes(journal: readonly Entry[], rules: Rules): LivedTime[] {
  const lived: LivedTime[] = [];
  const breaks = new Set(journal.flatMap(({ kind, startedAt }) => (kind === 'break' ? [startedAt] : [])));
  let carriedMs = 0;
  let before: Sat | undefined;
  for (const sat of journal.filter(isSat)) {
    const follows = before?.kind === 'bout' && sat.kind === 'bout' && before.endedAt === sat.startedAt;
    const owed = lived.at(-1)?.asks?.nextAt === null;
    const carries = follows || (owed && before && watchedBetween(before, sat, journal));
    carriedMs = carries && before?.kind === 'bout' ? carriedMs + before.sittingMs : 0;
    const wasAbsence =
      sat.kind === 'bout' && (sat.certainty === 'said' || (follows && lived.at(-1)?.asks != null));
    const asks = wasAbsence ? null : asksIn(sat, carriedMs, journal, rules, breaks.has(sat.endedAt));
    lived.push({ sat, asks });
    before = sat;
  }
  return lived;
}

/** The asks in the times of sitting or standing, by the instants at which those ended. */
export function asksByEnd(lived: readonly LivedTime[]): ReadonlyMap<Instant, Asks> {
  return new Map(lived.flatMap(({ sat, asks }) => (asks ? [[sat.endedAt, asks] as const] : [])));
}
