/** The days of a month as bars. */
import type { Options } from '../../core/options/options';
import { HOUR, MINUTE } from '../../core/time';
import { isTracked, type MeasuredDay } from '../../measures/days';
import { longestOf } from '../../measures/measure';
import { measure } from '../../measures/measures';
import { durationShort, durationText, number, t } from '../text';
import { Bars } from './bars';

/** The least and the full stretch of a day for each side, in seconds (Garber 2011; Ingram 2025). */
const DOSES = [60, 120];

function known(day: MeasuredDay, value: number): number | null {
  return isTracked(day) ? value : null;
}

interface ChartsProps {
  readonly days: readonly MeasuredDay[];
  readonly options: Pick<Options, 'seat' | 'goalMinutes'>;
}

export function Charts({ days, options }: ChartsProps) {
  const longest = Math.max(0, ...days.map(longestOf));
  const rate = measure('breaksPerHour', days)?.value;
  const left = measure('left', days)?.value ?? 0;
  const right = measure('right', days)?.value ?? 0;
  const minutes = (at: number) => t('chart_minutes', number(at / MINUTE));
  return (
    <>
      <Bars
        title={t('chart_longest')}
        summary={longest > 0 ? t('chart_longest_most', durationText(longest)) : t('chart_nothing')}
        days={days.map((day) => ({ date: day.date, values: [known(day, longestOf(day))] }))}
        names={[]}
        tell={durationText}
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
      {options.seat !== 'wheelchair' && <Upright days={days} goal={options.goalMinutes * MINUTE} />}
      <Bars
        title={t('chart_dose')}
        summary={t('chart_dose_sum', durationText(left * 1000), durationText(right * 1000))}
        days={days.map((day) => ({
          date: day.date,
          values: [known(day, day.leftSeconds), known(day, day.rightSeconds)],
        }))}
        names={[t('chart_left'), t('chart_right')]}
        tell={(seconds) => durationText(seconds * 1000)}
        marks={DOSES.map((at) => ({ at, text: t('chart_seconds', number(at)) }))}
      />
    </>
  );
}

interface UprightProps extends Pick<ChartsProps, 'days'> {
  /** The person's goal for a day, in ms. */
  readonly goal: number;
}

/** Time standing and walking. Days about which nothing is known neither reach nor miss the goal. */
function Upright({ days, goal }: UprightProps) {
  const usual = measure('upright', days);
  const tracked = days.filter(isTracked);
  const reached = tracked.filter(({ uprightMs }) => uprightMs >= goal).length;
  const durations = [durationText(usual?.value ?? 0), durationText(goal)] as const;
  const summary =
    reached > 0
      ? t('chart_upright_sum', ...durations, number(reached), number(tracked.length))
      : t('chart_upright_none', ...durations);
  return (
    <Bars
      title={t('chart_upright')}
      summary={usual ? summary : t('chart_nothing')}
      days={days.map((day) => ({ date: day.date, values: [known(day, day.uprightMs)] }))}
      names={[]}
      tell={durationText}
      marks={[{ at: goal, text: durationShort(goal) }]}
    />
  );
}

function tenths(value: number): string {
  return number(Math.round(value * 10) / 10);
}
