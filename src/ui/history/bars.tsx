/** Values of days as bars, with reference marks. Two bars stand beside each other for left and right. */
import { number, t, weekday } from '../text';
import { Chart, type Mark, textRoom, xFromStart } from './chart';

interface BarDay {
  /** The local date, YYYY-MM-DD. */
  readonly date: string;
  /** Null where nothing is known: no bar, which is not the same as zero. */
  readonly values: readonly (number | null)[];
}

interface BarsProps {
  readonly title: string;
  readonly summary: string;
  readonly days: readonly BarDay[];
  /** The names of the values, if there are several. */
  readonly names: readonly string[];
  readonly tell: (value: number) => string;
  readonly marks: readonly { readonly at: number; readonly text: string }[];
}

const HEIGHT = 150;
/** The least room for the texts of marks at the side, in px. */
const LEFT = 48;
const TOP = 10;
const BOTTOM = 22;
const ROOM = HEIGHT - TOP - BOTTOM;

/** Draws nothing if no value is known: axes alone show nothing. */
export function Bars({ title, summary, days, names, tell, marks }: BarsProps) {
  if (days.every((day) => day.values.every((value) => value === null))) return null;
  const label = (value: number | null) => (value === null ? t('chart_nothing') : tell(value));
  const values = days.flatMap(({ date, values }) =>
    values.map((value, n) => {
      const name = names[n];
      const [day, text] = [weekday(date, 'long'), label(value)];
      return {
        key: `${date}${n}`,
        label: name ? t('chart_named', day, name, text) : t('history_bar', day, text),
      };
    }),
  );
  const most = Math.max(0, ...days.flatMap((day) => day.values.map((value) => value ?? 0)));
  const top = Math.max(most, ...marks.map(({ at }) => at)) * 1.1 || 1;
  return (
    <Chart
      title={title}
      summary={summary}
      values={values}
      height={HEIGHT}
      draw={(width, mark) => <Drawing {...{ days, names, marks, top, width, mark }} />}
      table={<Table {...{ days, names, label }} />}
    >
      {names.length > 1 && <Names names={names} />}
    </Chart>
  );
}

/** The legend for two bars. */
function Names({ names }: Pick<BarsProps, 'names'>) {
  return (
    <ul class="legend small">
      {names.map((name, n) => (
        <li key={name}>
          <svg viewBox="0 0 18 15" aria-hidden="true">
            <rect class={barClass(n)} x="4" y="2" width="10" height="11" rx="2" />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}

function barClass(n: number): string {
  return n === 0 ? 'chart-bar' : 'chart-bar-other';
}

interface DrawingProps extends Pick<BarsProps, 'days' | 'names' | 'marks'> {
  readonly top: number;
  readonly width: number;
  readonly mark: Mark;
}

function Drawing({ days, names, marks, top, width, mark }: DrawingProps) {
  const left = Math.max(LEFT, ...marks.map(({ text }) => textRoom(text)));
  const step = (width - left) / Math.max(1, days.length);
  const many = names.length || 1;
  const bar = Math.min(28, step * 0.7) / many;
  const place = xFromStart(width);
  return (
    <>
      {marks.map(({ at, text }) => (
        <g key={at}>
          <path
            class="chart-mark"
            d={`M${place(left, width - left)} ${TOP + ROOM * (1 - at / top)}h${width - left}`}
          />
          <text class="chart-text" x={place(left - 6)} y={TOP + ROOM * (1 - at / top) + 4} text-anchor="end">
            {text}
          </text>
        </g>
      ))}
      {days.map((day, n) => (
        <g key={day.date}>
          {day.values.map((value, index) => {
            const height = (ROOM * (value ?? 0)) / top;
            const from = left + n * step + (step - bar * many) / 2 + index * bar;
            return mark(
              n * many + index,
              <>
                <rect
                  class="chart-hit"
                  x={place(left + n * step + (index * step) / many, step / many)}
                  y={TOP}
                  width={step / many}
                  height={ROOM + BOTTOM}
                />
                <rect
                  class={barClass(index)}
                  x={place(from, bar)}
                  y={HEIGHT - BOTTOM - height}
                  width={Math.max(1, bar - 1)}
                  height={height}
                  rx={Math.min(3, height / 2)}
                />
              </>,
            );
          })}
          {isLabelled(n, step) && (
            <text
              class="chart-text"
              x={place(left + n * step + step / 2)}
              y={HEIGHT - 6}
              text-anchor="middle"
            >
              {number(Number(day.date.slice(8)))}
            </text>
          )}
        </g>
      ))}
      <path class="chart-base" d={`M${place(left, width - left)} ${HEIGHT - BOTTOM}h${width - left}`} />
    </>
  );
}

/** Whether there is room for a label under a bar: always under the first, then as often as labels fit. */
function isLabelled(n: number, step: number): boolean {
  return n % Math.max(1, Math.ceil(22 / step)) === 0;
}

interface TableProps extends Pick<BarsProps, 'days' | 'names'> {
  readonly label: (value: number | null) => string;
}

function Table({ days, names, label }: TableProps) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('history_day')}</th>
          {(names.length ? names : [t('chart_value')]).map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.map(({ date, values }) => (
          <tr key={date}>
            <th scope="row">{weekday(date, 'short')}</th>
            {values.map((value, n) => (
              <td key={names[n] ?? n}>{value === null ? '–' : label(value)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
