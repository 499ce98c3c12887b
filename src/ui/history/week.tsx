/**
 * Seven days side by side: how long the person sat and was on their feet, beside their goal. Each day can be selected,
 * and then its numbers are shown in words.
 */
import type { ComponentChildren } from 'preact';
import type { Seat } from '../../core/options/options';
import type { MeasuredDay } from '../../measures/days';
import type { Trend } from '../../measures/trend';
import { dates, t } from '../text';
import { TableBehind } from './chart';
import { WeekNumbers, WeekTable } from './week-numbers';
import { WeekPicture } from './week-picture';
import { dayLine, trendText } from './week-text';

interface WeekProps {
  /** Seven dates, in order. */
  readonly days: readonly MeasuredDay[];
  readonly trend: Trend;
  readonly today: string;
  readonly seat: Seat;
  /** The person's goal for standing and walking on a day, in ms. */
  readonly goalMs: number;
  /** Whether the person rates their back daily. */
  readonly showsBackPain: boolean;
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
  const lineOf = (day: MeasuredDay) => dayLine(day, today, seat, isDayOff(day.date));
  const isRated = days.some(({ felt }) => felt !== null);
  const showsBackPain = props.showsBackPain || isRated;
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
      <WeekNumbers days={days} today={today} seat={seat} showsBackPain={showsBackPain} />
      <WeekPicture {...props} showsBackPain={showsBackPain} lineOf={lineOf} />
      {isRated && <p class="small quiet">{t('week_back_note')}</p>}
      <p class="week-words">{lineOf(selected)}</p>
      <TableBehind table={<WeekTable days={days} seat={seat} showsBackPain={showsBackPain} />} />
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
