/** The numbers of a week: its usual day and its longest sit, and a table of its days. */
import type { Seat } from '../../core/options/options';
import { MINUTE } from '../../core/time';
import { isTracked, type MeasuredDay } from '../../measures/days';
import { longestOf } from '../../measures/measure';
import { measure } from '../../measures/measures';
import { durationShort, number, t, weekday } from '../text';
import { measureName } from './measure-text';
import { shortDayName } from './week-text';

interface WeekNumbersProps {
  /** Seven dates, in order. */
  readonly days: readonly MeasuredDay[];
  readonly today: string;
  readonly seat: Seat;
  /** Whether the back is shown: the person rates it daily, or rated it on one of these days. */
  readonly showsBackPain: boolean;
}

/** The usual day and the longest sit. Today is left out of the usual day, unless no other day is known. */
export function WeekNumbers({ days, today, seat, showsBackPain }: WeekNumbersProps) {
  const tracked = days.filter(isTracked);
  const past = tracked.filter(({ date }) => date !== today);
  const usual = past.length > 0 ? past : tracked;
  const sitting = measure('sitting', usual)?.value;
  const breaks = measure('breaks', usual)?.value;
  const back = measure('felt', days)?.value;
  const longest = days.reduce<MeasuredDay | undefined>(
    (most, day) => (longestOf(day) > (most ? longestOf(most) : MINUTE) ? day : most),
    undefined,
  );
  return (
    <dl class="week-numbers">
      <WeekNumber name={measureName('sitting', seat)} value={sitting && durationShort(sitting)} />
      <WeekNumber
        name={t('week_breaks_a_day')}
        value={breaks === undefined ? undefined : number(Math.round((breaks / usual.length) * 10) / 10)}
      />
      <WeekNumber
        name={t(seat === 'wheelchair' ? 'week_longest_still' : 'week_longest')}
        value={longest && durationShort(longestOf(longest))}
        on={longest && shortDayName(longest.date, today)}
      />
      {showsBackPain && (
        <WeekNumber
          name={t('week_back')}
          value={back === undefined ? undefined : t('week_back_of', number(back))}
        />
      )}
    </dl>
  );
}

interface WeekNumberProps {
  readonly name: string;
  readonly value: string | 0 | undefined;
  /** The day on which it was. */
  readonly on?: string | undefined;
}

function WeekNumber({ name, value, on }: WeekNumberProps) {
  return (
    <div>
      <dt class="small quiet">{name}</dt>
      <dd>
        {value || '–'} {on && <span class="small quiet">{on}</span>}
      </dd>
    </div>
  );
}

/** The numbers of each day, for people who cannot see the picture. */
export function WeekTable({ days, seat, showsBackPain }: Omit<WeekNumbersProps, 'today'>) {
  const showsTimeOnFeet = seat !== 'wheelchair';
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('history_day')}</th>
          <th scope="col">{t(showsTimeOnFeet ? 'week_row_sitting' : 'week_row_still')}</th>
          <th scope="col">{t(showsTimeOnFeet ? 'week_longest' : 'week_longest_still')}</th>
          <th scope="col">{t('measure_breaks')}</th>
          {showsTimeOnFeet && <th scope="col">{t('week_row_feet')}</th>}
          {showsBackPain && <th scope="col">{t('measure_felt')}</th>}
        </tr>
      </thead>
      <tbody>
        {days.map((day) => {
          const known = (text: string) => (isTracked(day) ? text : '–');
          return (
            <tr key={day.date}>
              <th scope="row">{weekday(day.date, 'short')}</th>
              <td>{known(durationShort(day.sittingMs))}</td>
              <td>{known(durationShort(longestOf(day)))}</td>
              <td>{known(number(day.breaks))}</td>
              {showsTimeOnFeet && <td>{known(durationShort(day.uprightMs))}</td>}
              {showsBackPain && <td>{day.felt === null ? '–' : number(day.felt)}</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
