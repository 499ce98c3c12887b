/** The person's days, out of the journal: each runs to the first absence of four hours, whatever the date. */
import type { Entry } from '../../core/journal/journal';
import { HOUR, type Instant, MINUTE } from '../../core/time';
import type { Context } from './context';

/** An absence that ends a day; one that is no work. */
const NIGHT = 4 * HOUR;
const NOT_WORK = 20 * MINUTE;

export interface BreakDay {
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  /** From the first to the last sign of the person, without the longer absences. */
  readonly workedMs: number;
  /** What began in it, in order. */
  readonly entries: readonly Entry[];
}

interface Growing extends BreakDay {
  endedAt: Instant;
  workedMs: number;
  readonly entries: Entry[];
}

interface Sign {
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  readonly entry?: Entry;
}

/** Days in order; the last one is today, and reaches to now. */
export function breakDays({ journal, now, sittingMs, standingMs }: Context): BreakDay[] {
  const signs = journal.map(signOf);
  signs.push({ startedAt: now - Math.max(sittingMs, standingMs), endedAt: now });
  signs.sort((a, b) => a.startedAt - b.startedAt || a.endedAt - b.endedAt);
  const days: Growing[] = [];
  for (const sign of signs) {
    const day = days.at(-1);
    if (day && sign.startedAt - day.endedAt < NIGHT) grow(day, sign);
    else days.push(begun(sign));
  }
  return days;
}

/** How long an entry shows that the person was at work: somebody who got up may have gone home. */
function signOf(entry: Entry): Sign {
  const { startedAt, endedAt } = entry;
  if (entry.kind === 'bout' || entry.kind === 'standing' || entry.kind === 'hold')
    return { startedAt, endedAt, entry };
  const seconds = 'done' in entry ? entry.done.reduce((sum, one) => sum + one.seconds, 0) : 0;
  return { startedAt, endedAt: startedAt + seconds * 1000, entry };
}

function begun({ startedAt, endedAt, entry }: Sign): Growing {
  return { startedAt, endedAt, workedMs: endedAt - startedAt, entries: entry ? [entry] : [] };
}

function grow(day: Growing, { startedAt, endedAt, entry }: Sign): void {
  const gap = Math.max(0, startedAt - day.endedAt);
  const added = Math.max(0, endedAt - Math.max(startedAt, day.endedAt));
  day.workedMs += added + (gap < NOT_WORK ? gap : 0);
  day.endedAt = Math.max(day.endedAt, endedAt);
  if (entry) day.entries.push(entry);
}
