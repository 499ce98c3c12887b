/** The clock hours of each date, and totals of the hours that were worked. */
import { HOUR, type Instant, MINUTE } from '../core/time';
import type { MeasuredDay } from './days';
import { hourStart, type LocalDay } from './local-days';

/** What is counted in a clock hour. */
interface Hour {
  trackedMs: number;
  breaks: number;
  walked: boolean;
  ceilings: number;
}

/** An hour counts as worked if at least this much of it is known (docs/exercises.md). */
const LEAST_KNOWN = 30 * MINUTE;

export class HourTotals {
  private readonly dates = new Map<string, Map<Instant, Hour>>();

  /** The counts of the hour that contains an instant. The caller adds to them. */
  at(at: Instant, day: LocalDay): Hour {
    const hours = this.dates.get(day.date) ?? new Map<Instant, Hour>();
    this.dates.set(day.date, hours);
    const start = hourStart(at, day);
    const hour = hours.get(start) ?? { trackedMs: 0, breaks: 0, walked: false, ceilings: 0 };
    hours.set(start, hour);
    return hour;
  }

  /** Adds known time of one day to its hours. Only `share` of it counts, from 0 to 1. */
  track({ day, from, to }: { day: LocalDay; from: Instant; to: Instant }, share: number): void {
    for (let at = from; at < to; ) {
      const end = Math.min(to, hourStart(at, day) + HOUR);
      this.at(at, day).trackedMs += (end - at) * share;
      at = end;
    }
  }

  /** How many hours of a date were worked, and how many of those were walked, had a ceiling stretch, or were good. */
  of(date: string): Pick<MeasuredDay, 'workedHours' | 'walkedHours' | 'ceilingHours' | 'goodHours'> {
    const all = [...(this.dates.get(date)?.values() ?? [])];
    const worked = all.filter(({ trackedMs }) => trackedMs >= LEAST_KNOWN);
    return {
      workedHours: worked.length,
      walkedHours: worked.filter(({ walked }) => walked).length,
      ceilingHours: worked.filter(({ ceilings }) => ceilings > 0).length,
      goodHours: worked.filter(isGood).length,
    };
  }
}

/** Whether an hour has a break, and a ceiling stretch or a walk (docs/exercises.md). */
function isGood({ breaks, walked, ceilings }: Hour): boolean {
  return breaks > 0 && (walked || ceilings > 0);
}
