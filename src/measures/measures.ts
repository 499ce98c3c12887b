/**
 * Every measure, in one place: what it is, and why it is shown. A measure is a function of days, so that a day, a
 * week, a month and a file say the same. Sources are named as in the evidence table of the exercise library.
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

/** Standing still for longer is told: symptoms of the back rise with it (Coenen 2017; Ahmadi 2024). */
const STANDING_STILL = 40 * MINUTE;

export const measures = {
  /**
   * The longest sitting bout: of several days the median of each day's longest. Long bouts go with death risk
   * beside the total (Diaz 2017); office workers sit 3.7 bouts over half an hour a day (Evans 2012).
   */
  longest: {
    unit: 'duration',
    wants: 'less',
    of: (days) => {
      const most = days.filter(({ bouts }) => bouts.length > 0).map(longestOf);
      return most.length === 0 ? null : { value: median(most) };
    },
  },
  /** Share of sitting in bouts over 30 minutes. In an office study it was 58 % (Evans 2012). */
  over30: { unit: 'share', wants: 'less', of: shareOver(30 * MINUTE) },
  /** Share of sitting in bouts over 60 minutes (Evans 2012; Dr Epler's least: a break an hour). */
  over60: { unit: 'share', wants: 'less', of: shareOver(60 * MINUTE) },
  /** Half of the sitting is in bouts of this length or longer (W50 of the research on sedentary patterns). */
  usual: { unit: 'duration', wants: 'less', of: usualBout },
  /** Sitting on a day of which something is known. Sitting less is advised, no limit could be set (WHO 2020). */
  sitting: { unit: 'duration', wants: 'less', of: perDay(({ sittingMs }) => sittingMs) },
  /** Breaks taken. Four to six real breaks a day are usual among users of such tools (Mainsbridge 2018). */
  breaks: { unit: 'count', wants: 'more', of: total(({ breaks }) => breaks) },
  /** Breaks in an hour of sitting: two is one every half hour (Duran 2023; Diaz 2026). */
  breaksPerHour: { unit: 'ratio', wants: 'more', of: ratio(({ breaks }) => breaks) },
  /** Breaks of 2 minutes of walking or 5 minutes upright, in an hour of sitting (Blankenship 2021). */
  activePerHour: { unit: 'ratio', wants: 'more', of: ratio(({ activeBreaks }) => activeBreaks) },
  /** Clock hours of work with 2 minutes of walking or 5 minutes away (Dr Epler; Bailey & Locke 2015: walking, not standing). */
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
  /** The longest standing without a walk, told only from 40 minutes on (Coenen 2017). */
  standingStill: {
    unit: 'duration',
    wants: 'less',
    of: (days) => {
      const value = Math.max(0, ...days.map(({ longestStandingMs }) => longestStandingMs));
      return value > STANDING_STILL ? { value } : null;
    },
  },
  /** Ceiling stretches done whole (Dr Epler). */
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
  /** The same of the right. */
  right: { unit: 'seconds', wants: 'more', of: total(({ rightSeconds }) => rightSeconds) },
  /** Times with hip-flexor strength in them: their strength relates to back pain more than their length does. */
  strengths: { unit: 'count', wants: 'more', of: total(({ strengths }) => strengths) },
  /** Days with three fifths of the routine done. */
  routines: {
    unit: 'count',
    wants: 'more',
    of: total(({ routines }) => (routines > 0 ? 1 : 0)),
  },
  /** Breaks among all that was asked for or taken by oneself; about half is usual (Henning 1997; Mainsbridge 2018). */
  uptake: {
    unit: 'share',
    wants: 'more',
    of: (days) => {
      const offered = sum(days, ({ nudges, ownBreaks }) => nudges + ownBreaks);
      return offered === 0 ? null : { value: Math.min(1, sum(days, ({ breaks }) => breaks) / offered) };
    },
  },
  /** Days with at least one good hour: with a break in it, and a ceiling stretch or a walk. */
  goodDays: { unit: 'count', wants: 'more', of: total(({ goodHours }) => (goodHours > 0 ? 1 : 0)) },
  /** In a wheelchair: minutes rolled or moved. */
  roll: { unit: 'seconds', wants: 'more', of: total(({ rollSeconds }) => rollSeconds) },
  /** In a wheelchair: leaning to the side or forward for half a minute or more. */
  seatShifts: { unit: 'count', wants: 'more', of: total(({ seatShifts }) => seatShifts) },
  /** *Your back today*, median of the days on which it was said. It moves with the rest by chance too. */
  felt: {
    unit: 'score',
    wants: 'less',
    of: (days) => {
      const said = days.flatMap(({ felt }) => felt ?? []);
      return said.length === 0 ? null : { value: median(said) };
    },
  },
  /** How much of what is known the person said themselves. */
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
