/** The journal together with what the clock has open now, and the part of it that belongs to a date. */
import type { Clock } from '../core/clock/clock';
import { addParts, boutSittingMs, sittingUpTo } from '../core/clock/sitting';
import type { Entry } from '../core/journal/entries';
import type { ClockOptions } from '../core/options/clock-options';
import { addDays, type Instant, localDate } from '../core/time';
import { inOrderOfStart } from './bouts';

/** The prefix of the ids of lines about what is still going on. These lines are never stored. */
const OPEN = 'open.';

/** Whether a line describes something that is still going on. */
export function isGoingOn({ id }: Entry): boolean {
  return id.startsWith(OPEN);
}

/** The journal with lines for what is still going on, as if it ended now. */
export function withOpenEntries(
  journal: readonly Entry[],
  clock: Clock,
  options: ClockOptions,
  now: Instant,
): Entry[] {
  const { pulse, up } = clock;
  const written = up
    ? journal.map((entry) => (entry.id === up.entry.id ? { ...up.entry, endedAt: now } : entry))
    : journal;
  if (!pulse) return [...written];
  const base = { zone: pulse.zone, endedAt: now };
  const open = [openBout(clock, options, now), ...openTimes(clock, options)];
  return [...written, ...open.flatMap((line, n) => (line ? [{ ...base, id: `${OPEN}${n}`, ...line }] : []))];
}

/** Holds, pauses, standing and unknown time that have begun and not ended. */
function openTimes({ hold, pause, standing, up, unknownFrom, break: open }: Clock, { counts }: ClockOptions) {
  const why = counts === 'clock' ? 'no answer' : 'watching';
  const isStanding = standing && !up && open?.startedAt == null;
  return [
    hold && ({ kind: 'hold', why: hold.why, by: hold.by, startedAt: hold.startedAt } as const),
    pause && ({ kind: 'paused', startedAt: pause.startedAt } as const),
    isStanding && ({ kind: 'standing', startedAt: standing.startedAt, certainty: 'said' } as const),
    unknownFrom !== null && ({ kind: 'unknown', why, startedAt: unknownFrom } as const),
  ];
}

/** The open bout, as it would be written now. Once a break has started, the bout has ended with its start. */
function openBout(clock: Clock, options: ClockOptions, now: Instant) {
  const { bout, break: open } = clock;
  if (!bout) return undefined;
  const body = { kind: 'bout', startedAt: bout.startedAt, certainty: 'presumed' } as const;
  const { waitsFor } = clock.ask;
  const breakAt = open?.startedAt ?? null;
  if (breakAt !== null)
    return breakAt > bout.startedAt
      ? { ...body, endedAt: breakAt, ...sittingUpTo(clock, bout, breakAt), waitsFor }
      : undefined;
  const sitting = boutSittingMs(clock, options, now);
  const { browsingMs, watchingMs } = addParts(bout.settled, bout.pending);
  return {
    ...body,
    sittingMs: sitting,
    browsingMs: Math.min(browsingMs, sitting),
    watchingMs: Math.min(watchingMs, sitting),
    waitsFor,
  };
}

/** The entries that touch a local date (YYYY-MM-DD), in the order of their start. The zone is that of each entry. */
export function entriesOfDate(entries: readonly Entry[], date: string): Entry[] {
  return inOrderOfStart(entries).filter(
    ({ startedAt, endedAt, zone }) => localDate(startedAt, zone) <= date && localDate(endedAt, zone) >= date,
  );
}

/**
 * The UTC days (YYYY-MM-DD) whose storage keys can hold entries of the last `days` local dates up to `today`. A zone is
 * up to a day before or behind UTC, so there is one more day at either end.
 */
export function utcDaysUntil(today: string, days: number): string[] {
  return Array.from({ length: days + 2 }, (_, n) => addDays(today, n - days));
}
