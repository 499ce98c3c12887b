/** A year as a calendar: a column for each week, the more the darker, and a figure's worth of dots for who sees no shade. */
import { weekdayOf } from '../../core/time';
import { dates, t, weekday } from '../text';
import { placing } from './axis';
import { Chart, type Mark } from './chart';

export interface HeatDay {
  /** Local, YYYY-MM-DD. */
  readonly date: string;
  /** Null where nothing is known. */
  readonly value: number | null;
}

interface HeatProps {
  readonly title: string;
  readonly summary: string;
  readonly days: readonly HeatDay[];
  readonly tell: (value: number) => string;
  /** From each on a day is one step darker: three limits, four steps. */
  readonly limits: readonly number[];
}

const TOP = 18;
const MOST = 16;

export function Heat({ title, summary, days, tell, limits }: HeatProps) {
  const values = days.map(({ date, value }) => ({
    key: date,
    label: t('history_bar', weekday(date, 'long'), value === null ? t('chart_nothing') : tell(value)),
  }));
  return (
    <Chart
      title={title}
      summary={summary}
      values={values}
      height={TOP + 7 * MOST}
      draw={(width, mark) => <Drawing days={days} limits={limits} width={width} mark={mark} />}
      table={<Table days={days} tell={tell} />}
    >
      <p class="small quiet">{t('heat_legend', ...limits.map(tell))}</p>
    </Chart>
  );
}

interface DrawingProps extends Pick<HeatProps, 'days' | 'limits'> {
  readonly width: number;
  readonly mark: Mark;
}

function Drawing({ days, limits, width, mark }: DrawingProps) {
  const lead = weekdayOf(days[0]?.date ?? '1970-01-01');
  const step = Math.min(MOST, width / Math.ceil((days.length + lead) / 7));
  const place = placing(width);
  return days.map(({ date, value }, n) => {
    const column = Math.floor((n + lead) / 7);
    const x = place(column * step, step - 1);
    const y = TOP + ((n + lead) % 7) * step;
    const level = value === null ? 0 : 1 + limits.filter((limit) => value >= limit).length;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: another year is drawn with the same squares.
      <g key={n}>
        {date.endsWith('-01') && Number(date.slice(5, 7)) % (width < 500 ? 3 : 1) === 0 && (
          <text class="chart-text" x={place(column * step)} y={12}>
            {dates(date, date, 'inYear')}
          </text>
        )}
        {mark(n, <Cell x={x} y={y} size={step - 1} level={level} />)}
      </g>
    );
  });
}

/** The fuller, the more: a square grows with its step, so that its size says what its shade does. */
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
