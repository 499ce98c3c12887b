/** The day of the person up to now, as the end of a break tells it. */
import type { Clock } from '../core/clock/clock';
import { askMs, dueAt, sittingMs } from '../core/clock/sitting';
import type { Entry } from '../core/journal/entries';
import type { ClockOptions } from '../core/options/clock-options';
import { type Instant, localDate, startOfDate } from '../core/time';
import { clipped, inOrderOfStart, isBout, mergedBouts } from './bouts';
import { countedBreaks } from './breaks';
import { withOpenEntries } from './journal-now';

/** When the next break is due: at an instant, or after this much more sitting, in ms. */
type NextBreak = { readonly at: Instant } | { readonly afterMs: number };

export interface DaySoFar {
  /** The breaks that count. */
  readonly breaks: number;
  /** How many of them Flexor presumes, because nothing moved. */
  readonly presumedBreaks: number;
  /** The longest sit, in ms; null if there was none. */
  readonly longestMs: number | null;
  /** Whether nothing moved for half of that sit or longer: Flexor presumes it, because something played or a call ran. */
  readonly longestIsPresumed: boolean;
  /** Null if no break will be asked for: while paused, outside of the working hours, or too late for them. */
  readonly next: NextBreak | null;
}

interface Known {
  readonly clock: Clock;
  /** The lines of the day, with corrections applied. Lines of earlier days are left out. */
  readonly journal: readonly Entry[];
  readonly options: ClockOptions;
  /** The zone of the page, an IANA name: for a clock that has not looked yet. */
  readonly zone: string;
}

/** Sums up the person's day, which begins after an absence of four hours: a night shift is one day. */
export function daySoFar({ clock, journal, options, zone }: Known, now: Instant): DaySoFar {
  const from = clock.day?.startedAt ?? startOfDate(localDate(now, zone), zone);
  const entries = inOrderOfStart(withOpenEntries(journal, clock, options, now)).filter(
    ({ startedAt }) => startedAt >= from,
  );
  const breaks = countedBreaks(entries);
  const longest = mergedBouts(clipped(entries.filter(isBout)))
    .toSorted((a, b) => b.sittingMs - a.sittingMs)
    .find((bout) => bout.sittingMs > 0);
  return {
    breaks: breaks.length,
    presumedBreaks: breaks.filter(({ certainty }) => certainty === 'presumed').length,
    longestMs: longest?.sittingMs ?? null,
    longestIsPresumed: longest !== undefined && longest.watchingMs >= longest.sittingMs / 2,
    next: nextBreak(clock, options, now),
  };
}

function nextBreak(clock: Clock, options: ClockOptions, now: Instant): NextBreak | null {
  const { hours, pause, standing, up, bout, quietUntil } = clock;
  if (pause || !hours.on || clock.break) return null;
  // How long a person stands from their return on is known only then.
  if (standing && up) return null;
  const due = up ? undefined : dueAt(clock, options, now);
  if (due === undefined) {
    const satMs = bout ? sittingMs(clock, options, now) : 0;
    return { afterMs: Math.max(0, askMs(clock, options) - satMs) };
  }
  const at = Math.max(now, due, quietUntil);
  return hours.until !== null && at >= hours.until ? null : { at };
}
