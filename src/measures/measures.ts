/**
 * All measures: what each one is, and why it is shown. A measure is a function of days, so that a day, a week, a month
 * and a file show the same figures. Sources are named as in the evidence table of the exercise library.
 */
import { MINUTE } from '../core/time';
import type { MeasuredDay } from './days';
import {
  longestOf,
  type Measure,
  type Measured,
  median,
  perDay,
  ratio,
  shareOver,
  some,
  sum,
  total,
  usualBout,
} from './measure';

/** Longer standing without a walk is shown, because back symptoms rise with it (Coenen 2017; Ahmadi 2024). */
const STANDING_STILL = 40 * MINUTE;

export const measures = {
  /**
   * The longest sitting bout; for several days the median of each day's longest. Long bouts are associated with death
   * risk beside the total (Diaz 2017); office workers have 3.7 sitting bouts over half an hour a day (Evans 2012).
   */
  longest: {
    unit: 'duration',
    wants: 'less',
    of: (days) => {
      const longest = days.filter(({ bouts }) => bouts.length > 0).map(longestOf);
      return longest.length === 0 ? null : { value: median(longest) };
    },
  },
  /** Share of sitting in bouts over 30 minutes. In an office study it was 58 % (Evans 2012). */
  over30: { unit: 'share', wants: 'less', of: shareOver(30 * MINUTE) },
  /** Share of sitting in bouts over 60 minutes (Evans 2012; Dr Epler's minimum is a break an hour). */
  over60: { unit: 'share', wants: 'less', of: shareOver(60 * MINUTE) },
  /** Half of the sitting is in bouts of this length or longer (W50 of the research on sedentary patterns). */
  usual: { unit: 'duration', wants: 'less', of: usualBout },
  /** Sitting on a day about which something is known. Sitting less is advised; no limit could be set (WHO 2020). */
  sitting: { unit: 'duration', wants: 'less', of: perDay(({ sittingMs }) => sittingMs) },
  /** Breaks taken. Four to six real breaks a day are usual among users of such tools (Mainsbridge 2018). */
  breaks: { unit: 'count', wants: 'more', of: total(({ breaks }) => breaks) },
  /** Breaks for each hour of sitting: two means one every half hour (Duran 2023; Diaz 2026). */
  breaksPerHour: { unit: 'ratio', wants: 'more', of: ratio(({ breaks }) => breaks) },
  /** Breaks with 2 minutes of walking or 5 minutes upright, for each hour of sitting (Blankenship 2021). */
  activePerHour: { unit: 'ratio', wants: 'more', of: ratio(({ activeBreaks }) => activeBreaks) },
  /**
   * Clock hours of work with 2 minutes of walking or 5 minutes away (Dr Epler; Bailey & Locke 2015: walking, not
   * standing).
   */
  walkedHours: {
    unit: 'of',
    wants: 'more',
    of: some(
      ({ walkedHours }) => walkedHours,
      ({ workedHours }) => workedHours,
    ),
  },
  /** Standing, walking and short absences on a day: first 2 hours of a working day, then 4 (Buckley 2015). */
  upright: { unit: 'duration', wants: 'more', of: perDay(({ uprightMs }) => uprightMs) },
  /** The longest standing without a walk, shown only from 40 minutes on (Coenen 2017). */
  standingStill: {
    unit: 'duration',
    wants: 'less',
    of: (days) => {
      const value = Math.max(0, ...days.map(({ longestStandingMs }) => longestStandingMs));
      return value > STANDING_STILL ? { value } : null;
    },
  },
  /** Ceiling stretches done completely (Dr Epler). */
  ceilings: { unit: 'count', wants: 'more', of: total(({ ceilings }) => ceilings) },
  /** Clock hours of work with a ceiling stretch (Dr Epler: at least once an hour). */
  ceilingHours: {
    unit: 'of',
    wants: 'more',
    of: some(
      ({ ceilingHours }) => ceilingHours,
      ({ workedHours }) => workedHours,
    ),
  },
  /** Seconds of stretching the left hip flexors: 600 a week are all that is useful (Ingram 2025; Garber 2011). */
  left: { unit: 'seconds', wants: 'more', of: total(({ leftSeconds }) => leftSeconds) },
  /** The same for the right side. */
  right: { unit: 'seconds', wants: 'more', of: total(({ rightSeconds }) => rightSeconds) },
  /** Sessions with hip-flexor strength: strength relates to back pain more than length does. */
  strengths: { unit: 'count', wants: 'more', of: total(({ strengths }) => strengths) },
  /** Days on which three fifths of the routine were done. */
  routines: {
    unit: 'count',
    wants: 'more',
    of: total(({ routines }) => (routines > 0 ? 1 : 0)),
  },
  /** Breaks as a share of all nudges and own breaks; about half is usual (Henning 1997; Mainsbridge 2018). */
  uptake: {
    unit: 'share',
    wants: 'more',
    of: (days) => {
      const offered = sum(days, ({ nudges, ownBreaks }) => nudges + ownBreaks);
      return offered === 0 ? null : { value: Math.min(1, sum(days, ({ breaks }) => breaks) / offered) };
    },
  },
  /** Days with at least one good hour: an hour with a break, and a ceiling stretch or a walk. */
  goodDays: { unit: 'count', wants: 'more', of: total(({ goodHours }) => (goodHours > 0 ? 1 : 0)) },
  /** In a wheelchair: time rolled or moved. */
  roll: { unit: 'seconds', wants: 'more', of: total(({ rollSeconds }) => rollSeconds) },
  /** In a wheelchair: leaning to the side or forward for half a minute or more. */
  seatShifts: { unit: 'count', wants: 'more', of: total(({ seatShifts }) => seatShifts) },
  /** The answers to *Your back today*: the median of the days on which the person rated it. It also changes by chance. */
  felt: {
    unit: 'score',
    wants: 'less',
    of: (days) => {
      const ratings = days.flatMap(({ felt }) => felt ?? []);
      return ratings.length === 0 ? null : { value: median(ratings) };
    },
  },
  /** The share of the known time that the person reported themselves. */
  known: {
    unit: 'share',
    wants: 'neither',
    of: (days) => {
      const tracked = sum(days, ({ trackedMs }) => trackedMs);
      return tracked === 0 ? null : { value: sum(days, ({ saidMs }) => saidMs) / tracked };
    },
  },
} as const satisfies Record<string, Measure>;

export type MeasureId = keyof typeof measures;

/** A measure of some days; null where too little is known. */
export function measure(id: MeasureId, days: readonly MeasuredDay[]): Measured | null {
  return measures[id].of(days);
}
