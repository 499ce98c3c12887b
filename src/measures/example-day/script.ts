/** An example day at a desk, described in minutes since its start. */
import type { Options } from '../../core/options/options';
import { type Instant, MINUTE, SECOND, startOfDate } from '../../core/time';

export type TimeSpan = readonly [from: Instant, to: Instant];

interface Outline {
  readonly minutes: number;
  readonly [what: string]: number | readonly (readonly [from: number, to: number])[];
}

/** Coffee and lunch away from the desk, a call, a talk in full screen, and some work in another program. */
const outline = {
  minutes: 510,
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
const REST_EVERY_MINUTES = 5;
const REST_MS = 20 * SECOND;

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
const MONDAY = startOfDate('2026-11-23', 'UTC');
const MINUTES_OF_DAY = 24 * 60;
/** Nine o'clock. */
const USUAL_START_MINUTE = 9 * 60;

/** `day` counts from Monday, 0; `minute` from midnight. */
function instantAt(day: number, minute: number): Instant {
  return MONDAY + (day * MINUTES_OF_DAY + minute) * MINUTE;
}

/**
 * When the day starts, and how many minutes it lasts: from nine o'clock on, or within the working hours of the first
 * weekday that has any; undefined if none has.
 */
function periodOf({ when, hours }: Options): { startedAt: Instant; minutes: number } | undefined {
  if (when === 'always') return { startedAt: instantAt(0, USUAL_START_MINUTE), minutes: outline.minutes };
  const day = hours.findIndex((ranges) => ranges.length > 0);
  const ranges = hours[day];
  if (!ranges) return undefined;
  const first = Math.min(...ranges.map(([from]) => from));
  // A range that goes past midnight ends the next day.
  const last = Math.max(...ranges.map(([from, to]) => (to > from ? to : to + MINUTES_OF_DAY)));
  return { startedAt: instantAt(day, first), minutes: Math.min(outline.minutes, last - first) };
}

/** The example day for these options; undefined if they have no working hours at all. */
export function exampleScript(options: Options): ExampleScript | undefined {
  const period = periodOf(options);
  if (!period) return undefined;
  const { startedAt, minutes } = period;
  const endedAt = startedAt + minutes * MINUTE;
  // A short day leaves out what would happen after its end.
  const spans = (parts: readonly (readonly [from: number, to: number])[]) =>
    parts
      .filter(([from]) => from < minutes)
      .map(([from, to]): TimeSpan => [startedAt + from * MINUTE, Math.min(endedAt, startedAt + to * MINUTE)]);
  const away = spans(outline.away);
  const rests = Array.from({ length: Math.floor(minutes / REST_EVERY_MINUTES) }, (_, n): TimeSpan => {
    const to = startedAt + (n + 1) * REST_EVERY_MINUTES * MINUTE;
    return [to - REST_MS, to];
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
