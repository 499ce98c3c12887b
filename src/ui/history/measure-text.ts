/** Measures in words. */
import type { Seat } from '../../core/options/options';
import type { Measured } from '../../measures/measure';
import { type MeasureId, measures } from '../../measures/measures';
import { durationShort, durationText, type MessageKey, number, percent, t } from '../text';

const names: Readonly<Record<MeasureId, MessageKey>> = {
  longest: 'measure_longest',
  over30: 'measure_over30',
  over60: 'measure_over60',
  usual: 'measure_usual',
  sitting: 'measure_sitting',
  breaks: 'measure_breaks',
  breaksPerHour: 'measure_breaks_per_hour',
  activePerHour: 'measure_active_per_hour',
  walkedHours: 'measure_walked_hours',
  upright: 'measure_upright',
  standingStill: 'measure_standing_still',
  ceilings: 'measure_ceilings',
  ceilingHours: 'measure_ceiling_hours',
  left: 'measure_left',
  right: 'measure_right',
  strengths: 'measure_strengths',
  routines: 'measure_routines',
  uptake: 'measure_uptake',
  goodDays: 'measure_good_days',
  roll: 'measure_roll',
  seatShifts: 'measure_seat_shifts',
  felt: 'measure_felt',
  known: 'measure_known',
};

/** In a wheelchair, measures neither mention sitting nor count standing. */
const wheelchairNames: Partial<Record<MeasureId, MessageKey>> = {
  longest: 'measure_longest_still',
  usual: 'measure_usual_still',
  sitting: 'measure_still',
  breaksPerHour: 'measure_moves_per_hour',
  walkedHours: 'measure_rolled_hours',
};

export function measureName(id: MeasureId, seat: Seat): string {
  return t((seat === 'wheelchair' && wheelchairNames[id]) || names[id]);
}

const feet: readonly MeasureId[] = ['upright', 'standingStill'];
const wheels: readonly MeasureId[] = ['roll', 'seatShifts'];

/** The measures that concern this person, in order. */
export function measuresFor(seat: Seat): MeasureId[] {
  const excluded = seat === 'wheelchair' ? feet : wheels;
  return (Object.keys(measures) as MeasureId[]).filter((id) => !excluded.includes(id));
}

/** Measures that only the files have: they say the same as another one, or need an explanation. */
const inFilesOnly: readonly MeasureId[] = [
  'over30',
  'over60',
  'usual',
  'activePerHour',
  'ceilingHours',
  'uptake',
  'goodDays',
  'known',
];

/** The measures that the page shows to this person, in order. */
export function shownMeasures(seat: Seat): MeasureId[] {
  return measuresFor(seat).filter((id) => !inFilesOnly.includes(id));
}

/** Measures of which the page shows the average of a day: a sum would compare periods with more days and fewer. */
const perDay: readonly MeasureId[] = [
  'breaks',
  'ceilings',
  'left',
  'right',
  'strengths',
  'roll',
  'seatShifts',
];

/** The name of a measure on the page, where it is an average or a share. */
export function comparedName(id: MeasureId, seat: Seat): string {
  if (id === 'walkedHours') return t(seat === 'wheelchair' ? 'details_roll_share' : 'details_walk_share');
  if (id === 'routines') return t('details_routine_share');
  return perDay.includes(id) ? t('details_per_day', measureName(id, seat)) : measureName(id, seat);
}

/**
 * A measure of a period as a number that can be compared with another period. `days` is the number of days with data.
 */
export function comparable(id: MeasureId, { value, whole }: Measured, days: number): number {
  if (whole !== undefined) return value / whole;
  return perDay.includes(id) || id === 'routines' ? value / Math.max(1, days) : value;
}

/** Such a number in words. */
export function comparedText(id: MeasureId, value: number): string {
  if (id === 'routines') return percent(value);
  switch (measures[id].unit) {
    case 'duration':
      return durationShort(value);
    case 'seconds':
      // The average of a day is often less than a minute.
      return durationText(value * 1000);
    case 'share':
    case 'of':
      return percent(value);
    case 'ratio':
    case 'count':
    case 'score':
      return number(Math.round(value * 10) / 10);
  }
}
