/** The day as a ribbon. Each kind has its own height and pattern, so that the person need not distinguish colours. */
import type { Entry } from '../../core/journal/entries';
import type { OwnExercise } from '../../core/options/own-exercises';
import { HOUR } from '../../core/time';
import type { DayRibbon as Drawn, Stretch } from '../../measures/ribbon';
import { durationText, number, t, timeOfDay, timeRange } from '../text';
import { xFromStart } from './axis';
import { Chart, type Mark } from './chart';
import { detailsOf, whatOf } from './entry-text';
import { Legend, Patterns } from './ribbon-legend';

const TOP = 22;
const LANE = 44;
const FLOOR = TOP + LANE;
const HEIGHT = 104;

interface RibbonProps {
  readonly ribbon: Drawn;
  readonly zone: string;
  readonly own: readonly OwnExercise[];
}

/** All items of the ribbon, in the order in which they began. */
function itemsOf({ stretches, holds, nudges }: Drawn): { entry: Entry; stretch?: Stretch }[] {
  return [
    ...stretches.map((stretch) => ({ entry: stretch.entry, stretch })),
    ...holds.map((entry) => ({ entry })),
    ...nudges.map((entry) => ({ entry })),
  ].toSorted((a, b) => a.entry.startedAt - b.entry.startedAt);
}

export function RibbonChart({ ribbon, zone, own }: RibbonProps) {
  const items = itemsOf(ribbon);
  const values = items.map(({ entry }) => ({ key: entry.id, label: labelOf(entry, own) }));
  const sitting = ribbon.stretches.filter(({ kind }) => kind === 'sitting').length;
  const breaks = ribbon.stretches.filter(({ kind }) => kind !== 'sitting' && kind !== 'unknown').length;
  const title = t('ribbon_title', timeRange(ribbon.from, ribbon.to, zone));
  return (
    <Chart
      title={title}
      summary={t('ribbon_summary', number(sitting), number(breaks), number(ribbon.nudges.length))}
      values={values}
      height={HEIGHT}
      draw={(width, mark) => <Drawing ribbon={ribbon} items={items} width={width} zone={zone} mark={mark} />}
      table={<RibbonTable entries={items.map(({ entry }) => entry)} own={own} />}
    >
      <Legend />
    </Chart>
  );
}

function labelOf(entry: Entry, own: readonly OwnExercise[]): string {
  const when = timeRange(entry.startedAt, entry.endedAt, entry.zone);
  return [`${when}: ${whatOf(entry)}`, ...detailsOf(entry, own)].join(' · ');
}

interface DrawingProps extends Pick<RibbonProps, 'ribbon' | 'zone'> {
  readonly items: ReturnType<typeof itemsOf>;
  readonly width: number;
  readonly mark: Mark;
}

function Drawing({ ribbon, items, width, zone, mark }: DrawingProps) {
  const scale = (width - 2) / (ribbon.to - ribbon.from);
  const x = (at: number) => 1 + (Math.min(ribbon.to, Math.max(ribbon.from, at)) - ribbon.from) * scale;
  const place = xFromStart(width);
  return (
    <>
      <Patterns />
      <Hours ribbon={ribbon} width={width} zone={zone} x={x} />
      {items.map(({ entry, stretch }, n) =>
        mark(
          n,
          stretch ? (
            <StretchShape
              stretch={stretch}
              x={place(x(stretch.from), x(stretch.to) - x(stretch.from))}
              width={x(stretch.to) - x(stretch.from)}
            />
          ) : (
            <Sign entry={entry} x={x} place={place} />
          ),
        ),
      )}
      {ribbon.long.map(({ at, minutes }) => (
        <path key={at} class="ribbon-long" d={longPath(place(x(at)), minutes)} />
      ))}
      <path class="chart-base" d={`M0 ${FLOOR + 0.5}H${width}`} />
    </>
  );
}

/** One notch at half an hour, two at an hour. */
function longPath(x: number, minutes: 30 | 60): string {
  const one = `M${x} ${TOP}v${LANE}`;
  return minutes === 30 ? one : `${one}M${x + 4} ${TOP}v${LANE}`;
}

const heights = { sitting: LANE, standing: 30, walking: 30, away: 14, unknown: LANE } as const;

function StretchShape({
  stretch: { kind, entry },
  x,
  width,
}: {
  stretch: Stretch;
  x: number;
  width: number;
}) {
  const height = heights[kind];
  const box = { x, width: Math.max(1, width - 1), y: FLOOR - height, height };
  if (entry.kind !== 'bout') return <rect class={`ribbon-${kind}`} {...box} rx={2} />;
  const share = (ms: number) => (entry.sittingMs > 0 ? Math.min(1, ms / entry.sittingMs) * LANE : 0);
  const watching = share(entry.watchingMs);
  const browsing = Math.max(0, Math.min(LANE - watching, share(entry.browsingMs) - watching));
  return (
    <>
      <rect class="ribbon-sitting" {...box} rx={2} />
      <rect class="ribbon-browsing" {...box} y={FLOOR - browsing} height={browsing} />
      <rect class="ribbon-watching" {...box} y={FLOOR - browsing - watching} height={watching} />
    </>
  );
}

interface SignProps {
  readonly entry: Entry;
  readonly x: (at: number) => number;
  readonly place: ReturnType<typeof xFromStart>;
}

/** A nudge is a triangle above the lane; a hold or a pause is a bracket below it. */
function Sign({ entry, x, place }: SignProps) {
  if (entry.kind === 'nudge') {
    const at = place(x(entry.endedAt));
    return <path class="ribbon-nudge" d={`M${at - 6} 6h12l-6 11z`} />;
  }
  const from = place(x(entry.startedAt));
  const to = place(x(entry.endedAt));
  return (
    <>
      <path class={`ribbon-${entry.kind}`} d={`M${from} ${FLOOR + 5}v6H${to}v-6`} />
      <rect class="chart-hit" x={Math.min(from, to)} y={FLOOR} width={Math.abs(to - from)} height={14} />
    </>
  );
}

interface HoursProps extends Pick<RibbonProps, 'ribbon' | 'zone'> {
  readonly width: number;
  readonly x: (at: number) => number;
}

/** The hours on the axis, as many as fit. */
function Hours({ ribbon, width, zone, x }: HoursProps) {
  const hours = Math.round((ribbon.to - ribbon.from) / HOUR);
  const every = [1, 2, 3, 4, 6, 12].find((step) => (width * step) / hours >= 84) ?? 12;
  const marks = Array.from(
    { length: Math.floor(hours / every) + 1 },
    (_, n) => ribbon.from + n * every * HOUR,
  );
  const place = xFromStart(width);
  return (
    <>
      {marks.map((at) => (
        <g key={at}>
          <path class="chart-mark" d={`M${place(x(at))} ${TOP - 2}V${FLOOR + 16}`} />
          <text class="chart-text" x={place(x(at))} y={HEIGHT - 6} text-anchor={anchor(x(at), width)}>
            {timeOfDay(at, zone)}
          </text>
        </g>
      ))}
    </>
  );
}

/** Keeps the labels at both ends inside the drawing. */
function anchor(x: number, width: number): 'start' | 'middle' | 'end' {
  if (x < 24) return 'start';
  return x > width - 24 ? 'end' : 'middle';
}

function RibbonTable({ entries, own }: { entries: readonly Entry[]; own: readonly OwnExercise[] }) {
  return (
    <table class="table-text">
      <thead>
        <tr>
          <th scope="col">{t('ribbon_when')}</th>
          <th scope="col">{t('ribbon_what')}</th>
          <th scope="col">{t('ribbon_lasted')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <th scope="row">{timeRange(entry.startedAt, entry.endedAt, entry.zone)}</th>
            <td>{[whatOf(entry), ...detailsOf(entry, own)].join(' · ')}</td>
            <td>{entry.endedAt > entry.startedAt ? durationText(entry.endedAt - entry.startedAt) : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
