/** What is computed from the journal. Nothing here is stored, so a definition can change and apply to the past. */
import type { Clock } from './clock';
import type { ClockOptions } from './clock-options';
import type { BoutEntry, Entry } from './journal';
import { addParts, openMs } from './sitting';
import { addDays, type Instant, localDate, startOfDate } from './time';

/** Begins the ids of the journal's lines for what is still going on. */
const OPEN = 'open.';

/** Whether a line tells of something that is still going on. */
export function isOpen({ id }: Entry): boolean {
  return id.startsWith(OPEN);
}

/** The journal with what is still going on, as if it ended now. */
export function withOpen(
  journal: readonly Entry[],
  clock: Clock,
  options: ClockOptions,
  now: Instant,
): Entry[] {
  const { pulse, up } = clock;
  const lived = up
    ? journal.map((entry) => (entry.id === up.entry.id ? { ...up.entry, endedAt: now } : entry))
    : journal;
  if (!pulse) return [...lived];
  const base = { zone: pulse.zone, endedAt: now };
  const open = [openBout(clock, options, now), ...openTimes(clock)];
  return [...lived, ...open.flatMap((part, n) => (part ? [{ ...base, id: `${OPEN}${n}`, ...part }] : []))];
}

/** Holds, pauses, standing and unknown time that have begun and not ended. */
function openTimes({ hold, pause, standing, up, unknownFrom, break: open }: Clock) {
  const stands = standing && !up && open?.startedAt == null;
  return [
    hold && ({ kind: 'hold', why: hold.why, by: hold.by, startedAt: hold.startedAt } as const),
    pause && ({ kind: 'paused', startedAt: pause.startedAt } as const),
    stands && ({ kind: 'standing', startedAt: standing.startedAt, certainty: 'said' } as const),
    unknownFrom !== null && ({ kind: 'unknown', startedAt: unknownFrom } as const),
  ];
}

/** The open bout, as it would be written now. */
function openBout(clock: Clock, options: ClockOptions, now: Instant) {
  const { bout, break: open } = clock;
  if (!bout || open?.startedAt != null) return undefined;
  const sitting = openMs(clock, options, now);
  const { browsingMs, watchingMs } = addParts(bout.settled, bout.pending);
  return {
    kind: 'bout',
    startedAt: bout.startedAt,
    sittingMs: sitting,
    browsingMs: Math.min(browsingMs, sitting),
    watchingMs: Math.min(watchingMs, sitting),
    certainty: 'presumed',
  } as const;
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

/** Bouts that follow each other at once are one: an absence between them turned out to be none. */
function joined(bouts: readonly BoutEntry[]): BoutEntry[] {
  const runs: BoutEntry[] = [];
  for (const bout of bouts) {
    const last = runs.at(-1);
    if (last?.endedAt !== bout.startedAt) runs.push(bout);
    else runs.splice(-1, 1, { ...last, endedAt: bout.endedAt, sittingMs: last.sittingMs + bout.sittingMs });
  }
  return runs;
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
  /** The longest bout that began on this date; bouts that follow each other without a break are one. */
  readonly longestMs: number;
  readonly breaks: number;
}

/** Sitting, longest bout and breaks of each of the `days` dates that end with `today`. */
export function daysUntil(entries: readonly Entry[], today: string, days: number): DayReport[] {
  const ordered = inOrder(entries);
  const bouts = clipped(ordered.filter((entry) => entry.kind === 'bout'));
  const unbroken = joined(bouts);
  const breaks = ordered.filter((entry) => entry.kind === 'break');
  return Array.from({ length: days }, (_, n) => {
    const date = addDays(today, n + 1 - days);
    const begun = unbroken.filter(({ startedAt, zone }) => localDate(startedAt, zone) === date);
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
