/**
 * Seven days side by side: how long the person sat and was on their feet, beside their goal. Each day can be selected,
 * and then its numbers are shown in words.
 */
import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import type { Seat } from '../../core/options/options';
import { HOUR, MINUTE } from '../../core/time';
import { isTracked, type MeasuredDay } from '../../measures/days';
import { longestOf } from '../../measures/measure';
import { measure } from '../../measures/measures';
import type { trendOf } from '../../measures/trend';
import { dates, durationInColumn, durationText, number, t, weekday } from '../text';
import { indexForKey, TableBehind } from './chart';
import { measureName } from './measure-text';
import { dayName, dayText, trendText } from './week-text';

interface WeekProps {
  /** Seven dates, in order. */
  readonly days: readonly MeasuredDay[];
  readonly trend: ReturnType<typeof trendOf>;
  readonly today: string;
  readonly seat: Seat;
  /** The person's goal for standing and walking on a day, in ms. */
  readonly goalMs: number;
  /** Whether the person rates their back daily. */
  readonly hasBack: boolean;
  readonly isDayOff: (date: string) => boolean;
  readonly selected: MeasuredDay;
  readonly onSelect: (index: number) => void;
  readonly onEarlier: () => void;
  /** Undefined for the last week. */
  readonly onLater: (() => void) | undefined;
  /** The selected day in detail. */
  readonly children: ComponentChildren;
}

export function Week(props: WeekProps) {
  const { days, trend, today, seat, isDayOff, selected, onEarlier, onLater, children } = props;
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  const textOf = (day: MeasuredDay) => dayText(day, today, seat, isDayOff(day.date));
  const hasBack = props.hasBack || days.some(({ felt }) => felt !== null);
  return (
    <section class="card week" aria-labelledby="week">
      <header class="week-head">
        <h2 id="week">
          {t(last.date === today ? 'week_heading' : 'week_heading_earlier')}{' '}
          <span class="quiet" aria-live="polite">
            {dates(first.date, last.date, 'week')}
          </span>
        </h2>
        <div class="week-turn">
          <Arrow name={t('week_earlier')} path="M10 3 5 8l5 5" onClick={onEarlier} />
          <Arrow name={t('week_later')} path="m6 3 5 5-5 5" onClick={onLater} />
        </div>
      </header>
      <p class="week-trend">{trendText(trend)}</p>
      <Figures days={days} today={today} seat={seat} hasBack={hasBack} />
      <Picture {...props} hasBack={hasBack} textOf={textOf} />
      <p class="week-words">{t('history_bar', dayName(selected.date, today), textOf(selected))}</p>
      <TableBehind table={<Table days={days} seat={seat} hasBack={hasBack} />} />
      {children}
    </section>
  );
}

interface ArrowProps {
  readonly name: string;
  readonly path: string;
  readonly onClick: (() => void) | undefined;
}

function Arrow({ name, path, onClick }: ArrowProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={name}
      title={name}
      disabled={!onClick}
      onClick={onClick}
    >
      <svg class="turn-arrow" viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}

interface FiguresProps extends Pick<WeekProps, 'days' | 'today' | 'seat'> {
  readonly hasBack: boolean;
}

/** The usual day and the longest sit. Today is left out of the usual day, unless no other day is known. */
function Figures({ days, today, seat, hasBack }: FiguresProps) {
  const over = days.filter((day) => day.date !== today && isTracked(day));
  const usual = over.length > 0 ? over : days.filter(isTracked);
  const sitting = measure('sitting', usual)?.value;
  const breaks = measure('breaks', usual)?.value;
  const back = measure('felt', days)?.value;
  const longest = days.reduce<MeasuredDay | undefined>(
    (most, day) => (longestOf(day) > (most ? longestOf(most) : MINUTE) ? day : most),
    undefined,
  );
  return (
    <dl class="week-figures">
      <Figure name={measureName('sitting', seat)} value={sitting && durationText(sitting)} />
      <Figure
        name={t('week_breaks_a_day')}
        value={breaks === undefined ? undefined : number(Math.round((breaks / usual.length) * 10) / 10)}
      />
      <Figure
        name={t(seat === 'wheelchair' ? 'week_longest_still' : 'week_longest')}
        value={longest && durationText(longestOf(longest))}
        on={longest && dayShortly(longest.date, today)}
      />
      {hasBack && (
        <Figure
          name={t('week_back')}
          value={back === undefined ? undefined : t('week_back_of', number(back))}
        />
      )}
    </dl>
  );
}

interface FigureProps {
  readonly name: string;
  readonly value: string | 0 | undefined;
  /** The day on which it was. */
  readonly on?: string | undefined;
}

function Figure({ name, value, on }: FigureProps) {
  return (
    <div>
      <dt class="small quiet">{name}</dt>
      <dd>
        {value || '–'} {on && <span class="small quiet">{on}</span>}
      </dd>
    </div>
  );
}

/** The name of a day in the picture. */
function dayShortly(date: string, today: string): string {
  return date === today ? t('history_today') : weekday(date, 'alone');
}

/** Every picture has room for at least this much sitting, so that ordinary weeks have the same scale. */
const LEAST_ROOM = 8 * HOUR;

interface PictureProps extends WeekProps {
  readonly textOf: (day: MeasuredDay) => string;
}

/**
 * The days as columns, or as rows where columns would be too narrow. Both kinds of time have the same scale. A day is a
 * radio button, so that it can be selected by pointer and by arrow keys.
 */
function Picture({ days, today, seat, goalMs, hasBack, isDayOff, selected, onSelect, textOf }: PictureProps) {
  const hasFeet = seat !== 'wheelchair';
  const room = Math.max(LEAST_ROOM, ...days.map(({ sittingMs }) => sittingMs));
  const feetRoom = hasFeet ? Math.max(goalMs, ...days.map(({ uprightMs }) => uprightMs)) : 0;
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLFieldSetElement>) => {
    const to = indexForKey(event.key, days.indexOf(selected), days.length - 1);
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
            <span class="week-label-sitting">{t(hasFeet ? 'week_row_sitting' : 'week_row_still')}</span>
            {hasFeet && (
              <span class="week-label-feet">
                {t('week_row_feet')}{' '}
                <span class="week-goal-text">{t('week_goal', durationText(goalMs))}</span>
              </span>
            )}
            <span class="week-label-breaks">{t('measure_breaks')}</span>
            {hasBack && <span class="week-label-back">{t('week_row_back')}</span>}
          </div>
          {hasFeet && <div class="week-goal" />}
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
                aria-label={t('history_bar', dayName(day.date, today), textOf(day))}
                onChange={() => onSelect(n)}
              />
              <Column
                day={day}
                name={dayShortly(day.date, today)}
                isDayOff={isDayOff(day.date)}
                hasFeet={hasFeet}
                hasBack={hasBack}
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
  readonly hasFeet: boolean;
  readonly hasBack: boolean;
}

function Column({ day, name, isDayOff, hasFeet, hasBack }: ColumnProps) {
  const { sittingMs, uprightMs, breaks, felt } = day;
  const isKnown = isTracked(day);
  return (
    <span class="week-column" aria-hidden="true">
      <span class="week-name">{name}</span>
      <span class="week-sitting">
        <span class="week-hours">
          {isKnown ? durationInColumn(sittingMs) : isDayOff ? t('week_off') : '–'}
        </span>
        <span class="week-bar" style={{ '--hours': sittingMs / HOUR }} />
      </span>
      {hasFeet && (
        <span class="week-feet">
          <span class="week-bar" style={{ '--hours': uprightMs / HOUR }} />
          <span class="week-hours">{uprightMs >= MINUTE && durationInColumn(uprightMs)}</span>
        </span>
      )}
      <span class="week-breaks">{isKnown ? number(breaks) : ''}</span>
      {hasBack && <span class="week-back">{felt === null ? '' : number(felt)}</span>}
    </span>
  );
}

function Table({ days, seat, hasBack }: Pick<FiguresProps, 'days' | 'seat' | 'hasBack'>) {
  const hasFeet = seat !== 'wheelchair';
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('history_day')}</th>
          <th scope="col">{t(hasFeet ? 'week_row_sitting' : 'week_row_still')}</th>
          <th scope="col">{t(hasFeet ? 'week_longest' : 'week_longest_still')}</th>
          <th scope="col">{t('measure_breaks')}</th>
          {hasFeet && <th scope="col">{t('week_row_feet')}</th>}
          {hasBack && <th scope="col">{t('measure_felt')}</th>}
        </tr>
      </thead>
      <tbody>
        {days.map((day) => {
          const known = (text: string) => (isTracked(day) ? text : '–');
          return (
            <tr key={day.date}>
              <th scope="row">{weekday(day.date, 'short')}</th>
              <td>{known(durationText(day.sittingMs))}</td>
              <td>{known(durationText(longestOf(day)))}</td>
              <td>{known(number(day.breaks))}</td>
              {hasFeet && <td>{known(durationText(day.uprightMs))}</td>}
              {hasBack && <td>{day.felt === null ? '–' : number(day.felt)}</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
