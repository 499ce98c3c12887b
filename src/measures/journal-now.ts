/** What is computed from the journal. Nothing here is stored, so a definition can change and apply to the past. */
import type { Clock } from '../core/clock/clock';
import { addParts, openMs } from '../core/clock/sitting';
import type { Entry } from '../core/journal/entries';
import type { ClockOptions } from '../core/options/clock-options';
import { addDays, type Instant, localDate } from '../core/time';

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
  const open = [openBout(clock, options, now), ...openTimes(clock, options)];
  return [...lived, ...open.flatMap((part, n) => (part ? [{ ...base, id: `${OPEN}${n}`, ...part }] : []))];
}

/** Holds, pauses, standing and unknown time that have begun and not ended. */
function openTimes({ hold, pause, standing, up, unknownFrom, break: open }: Clock, { counts }: ClockOptions) {
  const why = counts === 'clock' ? 'no answer' : 'watching';
  const stands = standing && !up && open?.startedAt == null;
  return [
    hold && ({ kind: 'hold', why: hold.why, by: hold.by, startedAt: hold.startedAt } as const),
    pause && ({ kind: 'paused', startedAt: pause.startedAt } as const),
    stands && ({ kind: 'standing', startedAt: standing.startedAt, certainty: 'said' } as const),
    unknownFrom !== null && ({ kind: 'unknown', why, startedAt: unknownFrom } as const),
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
    waitsFor: clock.ask.waitsFor,
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

/** The storage keys' UTC days in which entries of the last `days` local dates can lie, whatever the zone. */
export function utcDaysUntil(today: string, days: number): string[] {
  return Array.from({ length: days + 2 }, (_, n) => addDays(today, n - days));
}
