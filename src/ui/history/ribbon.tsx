/** A day as two lanes, one for sitting and one for being up. Each lane has its name, so that no legend is needed. */
import type { Entry } from '../../core/journal/entries';
import type { OwnExercise } from '../../core/options/own-exercises';
import { HOUR, MINUTE } from '../../core/time';
import type { DayRibbon, Stretch } from '../../measures/ribbon';
import { durationShort, t, timeOfDay, timeRange } from '../text';
import { Chart, type Mark, textRoom, xFromStart } from './chart';
import { certaintyOf, certaintyText, detailsOf, whatOf } from './entry-text';

interface Lane {
  readonly name: 'week_row_sitting' | 'ribbon_up';
  /** In px from the top: the baseline of the name, and the top of the lane. */
  readonly textAt: number;
  readonly top: number;
  readonly height: number;
}

const SITTING: Lane = { name: 'week_row_sitting', textAt: 12, top: 20, height: 34 };
const UP: Lane = { name: 'ribbon_up', textAt: 74, top: 82, height: 20 };
const FLOOR = UP.top + UP.height;
const HEIGHT = FLOOR + 24;

interface RibbonProps {
  readonly ribbon: DayRibbon;
  /** An IANA name. */
  readonly zone: string;
  readonly own: readonly OwnExercise[];
}

export function RibbonChart({ ribbon, zone, own }: RibbonProps) {
  const { stretches } = ribbon;
  return (
    <Chart
      title={t('ribbon_title', timeRange(ribbon.from, ribbon.to, zone))}
      values={stretches.map(({ entry }) => ({ key: entry.id, label: labelOf(entry, own) }))}
      height={HEIGHT}
      draw={(width, mark) => <Drawing ribbon={ribbon} width={width} zone={zone} mark={mark} />}
    />
  );
}

function labelOf(entry: Entry, own: readonly OwnExercise[]): string {
  const when = timeRange(entry.startedAt, entry.endedAt, entry.zone);
  const certainty = certaintyOf(entry);
  const more = [...(certainty ? [certaintyText(certainty)] : []), ...detailsOf(entry, own)];
  return [when, whatOf(entry), ...more].join(' · ');
}

interface DrawingProps extends Pick<RibbonProps, 'ribbon' | 'zone'> {
  readonly width: number;
  readonly mark: Mark;
}

function Drawing({ ribbon, width, zone, mark }: DrawingProps) {
  const scale = (width - 2) / (ribbon.to - ribbon.from);
  const x = (at: number) => 1 + (at - ribbon.from) * scale;
  const place = xFromStart(width);
  return (
    <>
      <defs>
        <pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse">
          <circle class="pattern-dot" cx="2" cy="2" r="1.2" />
        </pattern>
      </defs>
      <Hours ribbon={ribbon} width={width} zone={zone} x={x} />
      {[SITTING, UP].map(({ name, textAt, top, height }) => (
        <g key={name}>
          <text class="chart-text" x={place(0)} y={textAt}>
            {t(name)}
          </text>
          <path class="chart-base" d={`M0 ${top + height + 0.5}H${width}`} />
        </g>
      ))}
      {ribbon.stretches.map((stretch, n) => {
        const length = x(stretch.to) - x(stretch.from);
        return mark(n, <StretchShape stretch={stretch} x={place(x(stretch.from), length)} width={length} />);
      })}
    </>
  );
}

interface StretchShapeProps {
  readonly stretch: Stretch;
  readonly x: number;
  readonly width: number;
}

/** Sitting with its length, if there is room for it. Time that is not known is dotted, in the lane of sitting. */
function StretchShape({ stretch: { kind, from, to }, x, width }: StretchShapeProps) {
  const { top, height } = kind === 'sitting' || kind === 'unknown' ? SITTING : UP;
  const length = durationShort(to - from);
  const shape = kind === 'sitting' || kind === 'unknown' ? kind : 'up';
  return (
    <>
      <rect class={`ribbon-${shape}`} x={x} y={top} width={Math.max(2, width - 1)} height={height} rx={3} />
      {kind === 'sitting' && width >= textRoom(length) && to - from >= MINUTE && (
        <text class="ribbon-text" x={x + width / 2} y={top + height / 2 + 4} text-anchor="middle">
          {length}
        </text>
      )}
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
          <path class="chart-mark" d={`M${place(x(at))} ${SITTING.top}V${FLOOR + 6}`} />
          <text class="chart-text" x={place(x(at))} y={HEIGHT - 4} text-anchor={anchor(x(at), width)}>
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
