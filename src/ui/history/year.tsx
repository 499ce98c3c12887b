/** The days of a year as a calendar: the longest sit, or breaks for each hour of sitting, as the person chooses. */
import { useState } from 'preact/hooks';
import { MINUTE } from '../../core/time';
import { isTracked, type MeasuredDay } from '../../measures/days';
import { longestOf } from '../../measures/measure';
import { measure } from '../../measures/measures';
import { durationText, number, t } from '../text';
import { Heat } from './heat';

interface YearProps {
  readonly days: readonly MeasuredDay[];
  /** The first day of a week: 1 for Monday to 7 for Sunday. */
  readonly firstDay: number;
}

export function Year({ days, firstDay }: YearProps) {
  const [what, setWhat] = useState<'longest' | 'rate'>('longest');
  const tracked = t('heat_summary', number(days.filter(isTracked).length));
  return (
    <>
      <div class="taps">
        <button type="button" aria-pressed={what === 'longest'} onClick={() => setWhat('longest')}>
          {t('chart_longest')}
        </button>
        <button type="button" aria-pressed={what === 'rate'} onClick={() => setWhat('rate')}>
          {t('chart_rate')}
        </button>
      </div>
      {what === 'longest' ? (
        <Heat
          title={t('chart_longest')}
          summary={tracked}
          days={days.map((day) => ({ date: day.date, value: longestOf(day) || null }))}
          firstDay={firstDay}
          tell={durationText}
          limits={[30 * MINUTE, 45 * MINUTE, 60 * MINUTE]}
        />
      ) : (
        <Heat
          title={t('chart_rate')}
          summary={tracked}
          days={days.map((day) => ({
            date: day.date,
            value: measure('breaksPerHour', [day])?.value ?? null,
          }))}
          firstDay={firstDay}
          tell={(value) => number(Math.round(value * 10) / 10)}
          limits={[0.5, 1, 2]}
        />
      )}
    </>
  );
}
