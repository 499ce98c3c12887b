/** The longest sit of each of the last days as bars, with marks at half an hour and an hour, and its table. */
import type { DayReport } from '../../core/report';
import { HOUR, MINUTE } from '../../core/time';
import { duration, durationInColumn, number, t, weekday } from '../text';

const WIDTH = 340;
const HEIGHT = 150;
const LEFT = 44;
const TOP = 8;
const BOTTOM = 24;

export function Week({ days }: { readonly days: readonly DayReport[] }) {
  return (
    <>
      <Chart days={days} />
      <Table days={days} />
    </>
  );
}

function Chart({ days }: { readonly days: readonly DayReport[] }) {
  const most = Math.max(0, ...days.map(({ longestMs }) => longestMs));
  const top = Math.max(75 * MINUTE, most);
  const room = HEIGHT - TOP - BOTTOM;
  const step = (WIDTH - LEFT) / days.length;
  const title = most > 0 ? t('history_chart', duration(most)) : t('history_chart_empty');
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
        {[30 * MINUTE, HOUR].map((mark) => (
          <Mark key={mark} mark={mark} y={TOP + room * (1 - mark / top)} />
        ))}
        {days.map((day, n) => (
          <Bar
            key={day.date}
            day={day}
            x={LEFT + n * step}
            width={step}
            height={(room * day.longestMs) / top}
          />
        ))}
        <path class="chart-base" d={`M${LEFT} ${HEIGHT - BOTTOM}H${WIDTH}`} />
      </svg>
    </figure>
  );
}

function Mark({ mark, y }: { readonly mark: number; readonly y: number }) {
  return (
    <g>
      <path class="chart-mark" d={`M${LEFT} ${y}H${WIDTH}`} />
      <text class="chart-text" x={LEFT - 6} y={y + 4} text-anchor="end">
        {t('history_mark', number(mark / MINUTE))}
      </text>
    </g>
  );
}

interface BarProps {
  readonly day: DayReport;
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

function Bar({ day, x, width, height }: BarProps) {
  const bar = Math.min(28, width * 0.62);
  const label = t('history_bar', weekday(day.date, 'long'), duration(day.longestMs));
  return (
    <g>
      <title>{label}</title>
      <rect class="chart-hit" x={x} y={TOP} width={width} height={HEIGHT - TOP} />
      <rect
        class="chart-bar"
        x={x + (width - bar) / 2}
        y={HEIGHT - BOTTOM - height}
        width={bar}
        height={height}
        rx={Math.min(4, height / 2)}
      />
      <text class="chart-text" x={x + width / 2} y={HEIGHT - 7} text-anchor="middle">
        {weekday(day.date, 'alone')}
      </text>
    </g>
  );
}

function Table({ days }: { readonly days: readonly DayReport[] }) {
  return (
    <table>
      <caption class="sr-only">{t('history_week')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('history_day')}</th>
          <th scope="col">{t('history_sitting')}</th>
          <th scope="col">{t('history_longest')}</th>
          <th scope="col">{t('history_breaks')}</th>
        </tr>
      </thead>
      <tbody>
        {days.toReversed().map(({ date, sittingMs, longestMs, breaks }) => (
          <tr key={date}>
            <th scope="row">{weekday(date, 'short')}</th>
            <td>{sittingMs > 0 ? durationInColumn(sittingMs) : '–'}</td>
            <td>{longestMs > 0 ? durationInColumn(longestMs) : '–'}</td>
            <td>{sittingMs > 0 || breaks > 0 ? number(breaks) : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
