/** Today in one line: sitting, breaks and the present moment, within the working hours. */
import type { Clock } from '../core/clock/clock';
import type { Entry } from '../core/journal/entries';
import type { ClockOptions } from '../core/options/clock-options';
import { workingSpan } from '../core/options/hours';
import { addDays, HOUR, type Instant, localDate, startOfDate } from '../core/time';
import { countedBreaks } from './breaks';
import { countDays } from './count';
import { entriesOfDate, withOpenEntries } from './journal-now';
import { longestOf } from './measure';
import { ribbonOf } from './ribbon';

interface DayPart {
  readonly kind: 'sitting' | 'standing' | 'break';
  readonly from: Instant;
  readonly to: Instant;
}

export interface DayStrip {
  /** The span that is shown. It contains `now` and all parts. */
  readonly from: Instant;
  readonly to: Instant;
  readonly now: Instant;
  readonly parts: readonly DayPart[];
  /** The number of breaks, and the longest sitting in ms, as the history counts them. */
  readonly breaks: number;
  readonly longestMs: number;
}

/** The nearest whole hour of a day at or before an instant, and the one at or after it; a day may have 23 or 25 hours. */
function wholeHours(at: Instant, startsAt: Instant): readonly [Instant, Instant] {
  const hours = (at - startsAt) / HOUR;
  return [startsAt + Math.floor(hours) * HOUR, startsAt + Math.ceil(hours) * HOUR];
}

/** Without working hours, the span is at least this long, so that a short morning does not fill it. */
const SHORTEST_SPAN = 8 * HOUR;

interface Known {
  readonly clock: Clock;
  readonly options: ClockOptions;
  /** The entries of today and of the day before, with corrections applied. */
  readonly journal: readonly Entry[];
}

/** The strip of the date of `now`. `zone` is an IANA name. */
export function dayStrip({ clock, options, journal }: Known, now: Instant, zone: string): DayStrip {
  const date = localDate(now, zone);
  const startsAt = startOfDate(date, zone);
  const endsAt = startOfDate(addDays(date, 1), zone);
  const entries = entriesOfDate(withOpenEntries(journal, clock, options, now), date);
  const counted = new Set(countedBreaks(entries).map(({ id }) => id));
  const stretches = ribbonOf(entries, startsAt, endsAt)?.stretches ?? [];
  const parts = stretches.flatMap(({ kind, entry, from, to }): DayPart[] => {
    if (kind === 'sitting') return [{ kind, from, to }];
    if (entry.kind === 'standing') return [{ kind: 'standing', from, to }];
    return counted.has(entry.id) ? [{ kind: 'break', from, to }] : [];
  });
  const [day] = countDays(entries, date, date);
  const hours =
    options.when === 'hours' ? workingSpan(options.hours, options.daysOff, date, zone) : undefined;
  const known = [now, ...parts.flatMap(({ from, to }) => [from, to])];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const [before] = wholeHours(first, startsAt);
  const [, after] = wholeHours(last, startsAt);
  const [from, to] = hours ?? [before, Math.min(endsAt, before + SHORTEST_SPAN)];
  return {
    from: first < from ? before : from,
    to: last > to ? Math.min(endsAt, after) : to,
    now,
    parts,
    breaks: day?.breaks ?? 0,
    longestMs: day ? longestOf(day) : 0,
  };
}
