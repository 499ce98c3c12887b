/**
 * A year as a calendar with a column for each week: the longest sit, or breaks for each hour of sitting, as the person
 * chooses. A higher value is a larger square with more contrast.
 */
import { useState } from 'preact/hooks';
import { dayInWeek } from '../../core/options/hours';
import { addDays, MINUTE } from '../../core/time';
import { type MeasuredDay, trackedCount } from '../../measures/days';
import { longestOf } from '../../measures/measure';
import { measure } from '../../measures/measures';
import { dates, durationText, number, t, weekday } from '../text';
import { Chart, type Mark, xFromStart } from './chart';

interface YearProps {
  readonly days: readonly MeasuredDay[];
  /** The first day of a week, which is the top row: 1 for Monday to 7 for Sunday. */
  readonly firstDay: number;
}

export function Year({ days, firstDay }: YearProps) {
  const [what, setWhat] = useState<'longest' | 'rate'>('longest');
  const tracked = t('heat_summary', number(trackedCount(days)));
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

interface HeatDay {
  /** The local date, YYYY-MM-DD. */
  readonly date: string;
  /** Null where nothing is known. */
  readonly value: number | null;
}

interface HeatProps {
  readonly title: string;
  readonly summary: string;
  readonly days: readonly HeatDay[];
  readonly firstDay: number;
  readonly tell: (value: number) => string;
  /** Each limit that a value reaches makes the square one step larger: three limits give four steps. */
  readonly limits: readonly number[];
}

/** In px: room for the months above the squares and for the weekdays before them, and the size of a square. */
const TOP = 18;
const BEFORE = 34;
const SQUARE = { least: 9, most: 16 };

interface Bands {
  /** The number of weeks beside each other. */
  readonly columns: number;
  /** The distance from one square to the next, in px. */
  readonly step: number;
  /** The distance from one band to the next, in px. */
  readonly high: number;
  readonly count: number;
}

/** Cuts a year into two or four bands, one below the other, if its squares would be too small otherwise. */
function bandsIn(width: number, weeks: number): Bands {
  const cut = (count: number) => {
    const columns = Math.ceil(weeks / count);
    const step = Math.min(SQUARE.most, (width - BEFORE) / columns);
    return { columns, step, high: TOP + 7 * step + 6, count };
  };
  return [1, 2].map(cut).find(({ step }) => step >= SQUARE.least) ?? cut(4);
}

/** The number of weeks in a calendar of these days, and the number of weekdays before the first day. */
function weeksOf(days: readonly HeatDay[], firstDay: number) {
  const lead = dayInWeek(days[0]?.date ?? '1970-01-01', firstDay);
  return { lead, weeks: Math.ceil((days.length + lead) / 7) };
}

function Heat({ title, summary, days, firstDay, tell, limits }: HeatProps) {
  const values = days.map(({ date, value }) => ({
    key: date,
    label: t('history_bar', weekday(date, 'long'), value === null ? t('chart_nothing') : tell(value)),
  }));
  return (
    <Chart
      title={title}
      summary={summary}
      values={values}
      height={(width) => heightOf(bandsIn(width, weeksOf(days, firstDay).weeks))}
      draw={(width, mark) => <Drawing {...{ days, firstDay, limits, width, mark }} />}
      table={<Table days={days} tell={tell} />}
    >
      <p class="small quiet">{t('heat_legend', ...limits.map(tell))}</p>
    </Chart>
  );
}

interface DrawingProps extends Pick<HeatProps, 'days' | 'firstDay' | 'limits'> {
  readonly width: number;
  readonly mark: Mark;
}

function heightOf({ count, high }: Bands): number {
  return count * high;
}

function Drawing({ days, firstDay, limits, width, mark }: DrawingProps) {
  const { lead, weeks } = weeksOf(days, firstDay);
  const bands = bandsIn(width, weeks);
  const { columns, step, high } = bands;
  const place = xFromStart(width);
  const squares = days.map(({ date, value }, n) => {
    const week = Math.floor((n + lead) / 7);
    const from = BEFORE + (week % columns) * step;
    const top = Math.floor(week / columns) * high;
    const level = value === null ? 0 : 1 + limits.filter((limit) => value >= limit).length;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the same squares are reused for another year.
      <g key={n}>
        {date.endsWith('-01') && (
          <text class="chart-text" x={place(from)} y={top + 12}>
            {dates(date, date, 'inYear')}
          </text>
        )}
        {mark(
          n,
          <Cell
            x={place(from, step - 1)}
            y={top + TOP + ((n + lead) % 7) * step}
            size={step - 1}
            level={level}
          />,
        )}
      </g>
    );
  });
  return (
    <>
      <Weekdays bands={bands} firstDay={firstDay} x={place(0)} />
      {squares}
    </>
  );
}

/** Any Monday; and the rows that have the name of their weekday: every other one, because there is no room for more. */
const MONDAY = '2024-01-01';
const NAMED = [0, 2, 4];

interface WeekdaysProps extends Pick<HeatProps, 'firstDay'> {
  readonly bands: Bands;
  readonly x: number;
}

function Weekdays({ bands: { count, high, step }, firstDay, x }: WeekdaysProps) {
  const tops = Array.from({ length: count }, (_, band) => band * high + TOP);
  const rows = tops.flatMap((top) => NAMED.map((day) => ({ day, y: top + (day + 1) * step - 2 })));
  return rows.map(({ day, y }) => (
    <text key={y} class="chart-text" x={x} y={y}>
      {weekday(addDays(MONDAY, firstDay - 1 + day), 'alone')}
    </text>
  ));
}

/** A square that is filled more for a higher step, so that its size shows the same as its shade. */
function Cell({ x, y, size, level }: { x: number; y: number; size: number; level: number }) {
  const side = level === 0 ? 0 : size * (0.25 + level * 0.1875);
  const inset = (size - side) / 2;
  return (
    <>
      <rect class="heat-cell" x={x} y={y} width={size} height={size} rx={1} />
      <rect class={`heat-${level}`} x={x + inset} y={y + inset} width={side} height={side} rx={1} />
    </>
  );
}

function Table({ days, tell }: Pick<HeatProps, 'days' | 'tell'>) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('history_day')}</th>
          <th scope="col">{t('chart_value')}</th>
        </tr>
      </thead>
      <tbody>
        {days.flatMap(({ date, value }) =>
          value === null ? (
            []
          ) : (
            <tr key={date}>
              <th scope="row">{weekday(date, 'short')}</th>
              <td>{tell(value)}</td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
