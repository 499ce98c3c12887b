/** What is computed from the journal. Nothing here is stored, so a definition can change and apply to the past. */
import { type Clock, sittingMs } from './clock';
import type { BoutEntry, Entry } from './journal';
import type { Options } from './options';
import { addDays, type Instant, localDate, startOfDate } from './time';

/** The journal's line for what is still going on. */
export const OPEN_ID = 'open';

/** The journal with the bout that is still open, as if it ended now. */
export function withOpen(journal: readonly Entry[], clock: Clock, options: Options, now: Instant): Entry[] {
  const { bout, pulse, up } = clock;
  const lived = up
    ? journal.map((entry) => (entry.id === up.entry.id ? { ...up.entry, endedAt: now } : entry))
    : journal;
  if (!bout || !pulse || clock.break?.startedAt != null) return [...lived];
  const sitting = sittingMs(clock, options, now);
  const open: BoutEntry = {
    id: OPEN_ID,
    zone: pulse.zone,
    kind: 'bout',
    startedAt: bout.startedAt,
    endedAt: now,
    sittingMs: sitting,
    browsingMs: Math.min(bout.browsingMs + bout.pendingBrowsingMs, sitting),
    certainty: 'presumed',
  };
  return [...lived, open];
}

/** Entries in the order they began; a clock that was set back can make them overlap. */
function inOrder(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => a.startedAt - b.startedAt || a.endedAt - b.endedAt);
}

/** What of the journal touches a local date, in order; each entry's date is that of its own zone. */
export function ofDate(entries: readonly Entry[], date: string): Entry[] {
  return inOrder(entries).filter(
    ({ startedAt, endedAt, zone }) => localDate(startedAt, zone) <= date && localDate(endedAt, zone) >= date,
  );
}

/** A bout that overlaps the one before loses its beginning, and the same share of its sitting. */
function clipped(bouts: readonly BoutEntry[]): BoutEntry[] {
  let until = Number.NEGATIVE_INFINITY;
  return bouts.flatMap((bout) => {
    const startedAt = Math.max(bout.startedAt, until);
    until = Math.max(until, bout.endedAt);
    if (startedAt >= bout.endedAt) return [];
    const share = (bout.endedAt - startedAt) / (bout.endedAt - bout.startedAt);
    return [{ ...bout, startedAt, sittingMs: bout.sittingMs * share }];
  });
}

/** How much of a bout's sitting falls on a local date, in ms: a bout is never cut at midnight, its minutes are. */
function sittingOn(bout: BoutEntry, date: string): number {
  const from = Math.max(bout.startedAt, startOfDate(date, bout.zone));
  const to = Math.min(bout.endedAt, startOfDate(addDays(date, 1), bout.zone));
  return to > from ? (bout.sittingMs * (to - from)) / (bout.endedAt - bout.startedAt) : 0;
}

export interface DayReport {
  /** Local, YYYY-MM-DD. */
  readonly date: string;
  readonly sittingMs: number;
  /** The longest bout that began on this date. */
  readonly longestMs: number;
  readonly breaks: number;
}

/** Sitting, longest bout and breaks of each of the `days` dates that end with `today`. */
export function daysUntil(entries: readonly Entry[], today: string, days: number): DayReport[] {
  const ordered = inOrder(entries);
  const bouts = clipped(ordered.filter((entry) => entry.kind === 'bout'));
  const breaks = ordered.filter((entry) => entry.kind === 'break');
  return Array.from({ length: days }, (_, n) => {
    const date = addDays(today, n + 1 - days);
    const begun = bouts.filter(({ startedAt, zone }) => localDate(startedAt, zone) === date);
    return {
      date,
      sittingMs: bouts.reduce((sum, bout) => sum + sittingOn(bout, date), 0),
      longestMs: Math.max(0, ...begun.map((bout) => bout.sittingMs)),
      breaks: breaks.filter(({ startedAt, zone }) => localDate(startedAt, zone) === date).length,
    };
  });
}

/** The storage keys' UTC days in which entries of the last `days` local dates can lie, whatever the zone. */
export function utcDaysUntil(today: string, days: number): string[] {
  return Array.from({ length: days + 2 }, (_, n) => addDays(today, n - days));
}
