/** The days of a week or a month as bars. */
import { HOUR, MINUTE } from '../../core/time';
import { type Day, isTracked } from '../../measures/days';
import { longestOf, measure } from '../../measures/measures';
import { duration, number, t } from '../text';
import { Bars } from './bars';

/** Least and full stretch of a day for each side, in seconds (Garber 2011; Ingram 2025). */
const DOSES = [60, 120];

function known(day: Day, value: number): number | null {
  return isTracked(day) ? value : null;
}

export function Charts({ days }: { readonly days: readonly Day[] }) {
  const longest = Math.max(0, ...days.map(longestOf));
  const rate = measure('breaksPerHour', days)?.value;
  const left = measure('left', days)?.value ?? 0;
  const right = measure('right', days)?.value ?? 0;
  const minutes = (at: number) => t('chart_minutes', number(at / MINUTE));
  return (
    <>
      <Bars
        title={t('chart_longest')}
        summary={longest > 0 ? t('chart_longest_most', duration(longest)) : t('chart_nothing')}
        days={days.map((day) => ({ date: day.date, values: [known(day, longestOf(day))] }))}
        names={[]}
        tell={duration}
        marks={[30 * MINUTE, HOUR].map((at) => ({ at, text: minutes(at) }))}
      />
      <Bars
        title={t('chart_rate')}
        summary={rate === undefined ? t('chart_nothing') : t('chart_rate_mean', tenths(rate))}
        days={days.map((day) => ({
          date: day.date,
          values: [measure('breaksPerHour', [day])?.value ?? null],
        }))}
        names={[]}
        tell={tenths}
        marks={[1, 2].map((at) => ({ at, text: number(at) }))}
      />
      <Bars
        title={t('chart_dose')}
        summary={t('chart_dose_sum', duration(left * 1000), duration(right * 1000))}
        days={days.map((day) => ({
          date: day.date,
          values: [known(day, day.leftSeconds), known(day, day.rightSeconds)],
        }))}
        names={[t('chart_left'), t('chart_right')]}
        tell={(seconds) => duration(seconds * 1000)}
        marks={DOSES.map((at) => ({ at, text: t('chart_seconds', number(at)) }))}
      />
    </>
  );
}

function tenths(value: number): string {
  return number(Math.round(value * 10) / 10);
}
