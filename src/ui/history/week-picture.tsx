/** The picture of a week: a column for each day, with its sitting and its time on the feet. */
import type { TargetedKeyboardEvent } from 'preact';
import type { Seat } from '../../core/options/options';
import { HOUR, MINUTE } from '../../core/time';
import { isTracked, type MeasuredDay } from '../../measures/days';
import { durationShort, number, t } from '../text';
import { indexForKey } from './chart';
import { shortDayName } from './week-text';

/** Every picture has room for at least this much sitting, in ms, so that ordinary weeks have the same scale. */
const LEAST_ROOM = 8 * HOUR;

interface WeekPictureProps {
  /** Seven dates, in order. */
  readonly days: readonly MeasuredDay[];
  readonly today: string;
  readonly seat: Seat;
  /** The person's goal for standing and walking on a day, in ms. */
  readonly goalMs: number;
  readonly showsBackPain: boolean;
  readonly isDayOff: (date: string) => boolean;
  /** A day with its name and what is known about it, in words. */
  readonly lineOf: (day: MeasuredDay) => string;
  readonly selected: MeasuredDay;
  readonly onSelect: (index: number) => void;
}

/**
 * The days as columns, or as rows where columns would be too narrow. Both kinds of time have the same scale. A day is a
 * radio button. Its own handler of keys adds Home and End, and follows the direction of the page.
 */
export function WeekPicture(props: WeekPictureProps) {
  const { days, today, seat, goalMs, showsBackPain, isDayOff, lineOf, selected, onSelect } = props;
  const showsTimeOnFeet = seat !== 'wheelchair';
  const room = Math.max(LEAST_ROOM, ...days.map(({ sittingMs }) => sittingMs));
  const feetRoom = showsTimeOnFeet ? Math.max(goalMs, ...days.map(({ uprightMs }) => uprightMs)) : 0;
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLFieldSetElement>) => {
    const to = indexForKey(event, days.indexOf(selected), days.length - 1);
    if (to === undefined) return;
    event.preventDefault();
    onSelect(to);
    event.currentTarget.querySelectorAll('input')[to]?.focus();
  };
  const style = {
    '--sitting-room': room / HOUR,
    '--feet-room': feetRoom / HOUR,
    '--goal': goalMs / HOUR,
  };
  return (
    <div class="week-frame">
      <fieldset onKeyDown={onKeyDown}>
        <legend class="sr-only">{t('week_choose')}</legend>
        <div class="week-picture" style={style}>
          <div class="week-labels" aria-hidden="true">
            <span class="week-label-sitting">
              {t(showsTimeOnFeet ? 'week_row_sitting' : 'week_row_still')}
            </span>
            {showsTimeOnFeet && (
              <span class="week-label-feet">
                {t('week_row_feet')}{' '}
                <span class="week-goal-text">{t('week_goal', durationShort(goalMs))}</span>
              </span>
            )}
            <span class="week-label-breaks">{t('measure_breaks')}</span>
            {showsBackPain && <span class="week-label-back">{t('week_row_back')}</span>}
          </div>
          {showsTimeOnFeet && <div class="week-goal" />}
          {days.map((day, n) => (
            <label
              key={day.date}
              class={day === selected ? 'week-day week-day-at' : 'week-day'}
              style={{ '--column': n + 2 }}
            >
              <input
                type="radio"
                class="sr-only"
                name="day"
                value={day.date}
                checked={day === selected}
                aria-label={lineOf(day)}
                onChange={() => onSelect(n)}
              />
              <Column
                day={day}
                name={shortDayName(day.date, today)}
                isDayOff={isDayOff(day.date)}
                showsTimeOnFeet={showsTimeOnFeet}
                showsBackPain={showsBackPain}
              />
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}

interface ColumnProps {
  readonly day: MeasuredDay;
  readonly name: string;
  readonly isDayOff: boolean;
  readonly showsTimeOnFeet: boolean;
  readonly showsBackPain: boolean;
}

function Column({ day, name, isDayOff, showsTimeOnFeet, showsBackPain }: ColumnProps) {
  const { sittingMs, uprightMs, breaks, felt } = day;
  const isKnown = isTracked(day);
  return (
    <span class="week-column" aria-hidden="true">
      <span class="week-name">{name}</span>
      <span class="week-sitting">
        <span class="week-hours">{isKnown ? durationShort(sittingMs) : isDayOff ? t('week_off') : '–'}</span>
        <span class="week-bar" style={{ '--hours': sittingMs / HOUR }} />
      </span>
      {showsTimeOnFeet && (
        <span class="week-feet">
          <span class="week-bar" style={{ '--hours': uprightMs / HOUR }} />
          <span class="week-hours">{uprightMs >= MINUTE && durationShort(uprightMs)}</span>
        </span>
      )}
      <span class="week-breaks">{isKnown ? number(breaks) : ''}</span>
      {showsBackPain && <span class="week-back">{felt === null ? '' : number(felt)}</span>}
    </span>
  );
}
