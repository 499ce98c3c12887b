/** An example day at a desk, described in minutes since its start. */
import type { Options } from '../../core/options/options';
import { type Instant, instantOf, MINUTE, SECOND, startOfDate } from '../../core/time';

export type TimeSpan = readonly [from: Instant, to: Instant];

interface Outline {
  readonly lasts: number;
  readonly [what: string]: number | readonly (readonly [from: number, to: number])[];
}

/** Coffee and lunch away from the desk, a call, a talk in full screen, and some work in another program. */
const outline = {
  lasts: 510,
  away: [
    [96, 104],
    [215, 260],
  ],
  call: [[140, 175]],
  fullScreen: [[340, 362]],
  elsewhere: [
    [30, 70],
    [400, 450],
  ],
} as const satisfies Outline;

/** The hands rest for 20 s every five minutes, as they do while a person thinks. */
const RESTS_EVERY = 5 * MINUTE;
const REST = 20 * SECOND;

export interface ExampleScript {
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  /** When the hands are still. */
  readonly still: readonly TimeSpan[];
  readonly call: readonly TimeSpan[];
  readonly fullScreen: readonly TimeSpan[];
  readonly elsewhere: readonly TimeSpan[];
}

/** A Monday: the weekdays of the example count from it. The zone is UTC, where all days have the same length. */
const MONDAY = '2026-11-23';
const ZONE = 'UTC';
const USUAL_START = 9 * 60;

/**
 * When the day starts and how long it lasts, in minutes: from nine o'clock on, or within the working hours of the first
 * weekday that has any; undefined if none has.
 */
function frameOf({ when, hours }: Options): { startedAt: Instant; lasts: number } | undefined {
  if (when === 'always') return { startedAt: instantOf(MONDAY, USUAL_START, ZONE), lasts: outline.lasts };
  const day = hours.findIndex((ranges) => ranges.length > 0);
  const ranges = hours[day];
  if (!ranges) return undefined;
  const first = Math.min(...ranges.map(([from]) => from));
  // A range that goes past midnight ends the next day.
  const last = Math.max(...ranges.map(([from, to]) => (to > from ? to : to + 24 * 60)));
  const startedAt = startOfDate(MONDAY, ZONE) + (day * 24 * 60 + first) * MINUTE;
  return { startedAt, lasts: Math.min(outline.lasts, last - first) };
}

/** The example day for these options; undefined if they have no working hours at all. */
export function exampleScript(options: Options): ExampleScript | undefined {
  const frame = frameOf(options);
  if (!frame) return undefined;
  const { startedAt, lasts } = frame;
  const endedAt = startedAt + lasts * MINUTE;
  // A short day leaves out what would happen after its end.
  const spans = (minutes: readonly (readonly [number, number])[]) =>
    minutes
      .filter(([from]) => from < lasts)
      .map(([from, to]): TimeSpan => [startedAt + from * MINUTE, Math.min(endedAt, startedAt + to * MINUTE)]);
  const away = spans(outline.away);
  const rests = Array.from({ length: Math.floor(lasts / 5) }, (_, n): TimeSpan => {
    const from = startedAt + (n + 1) * RESTS_EVERY - REST;
    return [from, from + REST];
  }).filter((rest) => !away.some((span) => overlaps(span, rest)));
  return {
    startedAt,
    endedAt,
    still: [...away, ...rests].sort(([a], [b]) => a - b),
    call: spans(outline.call),
    fullScreen: spans(outline.fullScreen),
    elsewhere: spans(outline.elsewhere),
  };
}

function overlaps([from, to]: TimeSpan, [from2, to2]: TimeSpan): boolean {
  return from < to2 && from2 < to;
}

/** The span that contains an instant. */
export function spanAt(spans: readonly TimeSpan[], at: Instant): TimeSpan | undefined {
  return spans.find(([from, to]) => from <= at && at < to);
}
