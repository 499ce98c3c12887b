/**
 * Easing in: first 60 minutes between breaks, then 45, then 30. Each step is offered, and starts only when the person
 * accepts it.
 */
import type { Entry } from '../core/journal/entries';
import type { Options } from '../core/options/options';
import { localDate } from '../core/time';

/** The next step is offered after this many days on which the person did at least half of their breaks. */
const GOOD_DAYS = 4;
/** A day with fewer asks and breaks than this is ignored. */
const FEWEST = 3;
/** How many dates of the journal are searched for such days. */
export const EASING_DAYS = 21;

type Eased = Pick<Options, 'plan' | 'intervalMinutes' | 'easedOn'>;

/** The interval to offer next, in minutes; undefined if no step is to be offered. */
export function nextInterval(options: Eased, journal: readonly Entry[]): number | undefined {
  const { plan, intervalMinutes, easedOn } = options;
  if (plan !== 'ease-in' || intervalMinutes <= 30) return undefined;
  const good = daysIn(journal).filter(([date, day]) => date >= easedOn && isGood(day));
  if (good.length < GOOD_DAYS) return undefined;
  return intervalMinutes > 45 ? 45 : 30;
}

interface Counted {
  breaks: number;
  readonly missed: Set<string>;
}

function daysIn(journal: readonly Entry[]): [string, Counted][] {
  const days = new Map<string, Counted>();
  for (const entry of journal) {
    if (entry.kind !== 'break' && entry.kind !== 'nudge') continue;
    const date = localDate(entry.startedAt, entry.zone);
    const day = days.get(date) ?? { breaks: 0, missed: new Set() };
    if (entry.kind === 'nudge') day.missed.add(entry.breakId);
    else day.breaks += 1;
    days.set(date, day);
  }
  for (const entry of journal) {
    if (entry.kind !== 'break' || entry.breakId === null) continue;
    for (const { missed } of days.values()) missed.delete(entry.breakId);
  }
  return [...days];
}

function isGood({ breaks, missed }: Counted): boolean {
  return breaks + missed.size >= FEWEST && breaks >= missed.size;
}

/** The options that change when the person accepts. The last step changes to the plan of every half hour. */
export function easedTo(minutes: number, today: string): Partial<Options> {
  return { intervalMinutes: minutes, easedOn: today, ...(minutes <= 30 ? { plan: 'half-hour' } : {}) };
}
