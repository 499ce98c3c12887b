/**
 * The sitting clock: a small JSON value that holds only what must survive the background's death, and the
 * questions one can ask of it. The bout (how long this person has sat) and the ask (manners) are two numbers:
 * nothing the person presses changes the bout.
 */
import * as v from 'valibot';
import { breakSchema, doneSchema } from './journal';
import type { Options } from './options';
import { type Instant, MINUTE, SECOND } from './time';

/** How often the clock looks while somebody sits. */
export const PULSE_PERIOD = 2 * MINUTE;
/** How often it looks while a break is owed, asked or under way. */
export const CLOSE_PERIOD = 30 * SECOND;
/** Time without pulses after which counting ends at the last one: sleep, a closed browser, a clock set ahead. */
export const SILENCE = 2 * PULSE_PERIOD;
/** Stillness that makes a good moment: the shortest that either browser can tell. */
export const BOUNDARY = 15 * SECOND;
/** Stillness after which a chair is taken to be empty and no window opens. */
export const EMPTY_CHAIR = MINUTE;
/** Stillness that is the break itself while one is owed. */
const GETTING_UP = 2 * MINUTE;
/** From this much sitting on, an ask no longer waits for a boundary once its wait has run out. */
export const STRONG = 60 * MINUTE;

const instant = v.pipe(v.number(), v.safeInteger());
const duration = v.pipe(v.number(), v.finite(), v.minValue(0));

/** Which program is in front; more kinds of presence are computed from this and the last input. */
const placeSchema = v.picklist(['browsing', 'elsewhere']);
export type Place = v.InferOutput<typeof placeSchema>;

/** The last reading: when, the last input known then, and what was in front. */
const lastPulseSchema = v.object({
  at: instant,
  inputAt: instant,
  place: placeSchema,
  front: v.nullable(v.number()),
  zone: v.string(),
});

/**
 * An unbroken period of sitting: an interval less what did not count, never a sum of ticks. What lies between
 * the last input and now is pending: it counts once there is input again, and never was if the person had left.
 */
const boutSchema = v.object({
  startedAt: instant,
  uncountedMs: duration,
  browsingMs: duration,
  pendingUncountedMs: duration,
  pendingBrowsingMs: duration,
});
type Bout = v.InferOutput<typeof boutSchema>;

/** When to ask next, in sitting time of this bout: one interval, or a snooze, after `sinceMs`. */
const askSchema = v.object({
  sinceMs: duration,
  snoozeMinutes: v.nullable(v.number()),
  snoozes: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** A break with its window: asked for, then shown, then started. */
const openBreakSchema = v.object({
  id: v.string(),
  origin: v.picklist(['nudged', 'early']),
  askedAt: instant,
  dueAt: instant,
  sittingMs: duration,
  shownAt: v.nullable(instant),
  startedAt: v.nullable(instant),
  reportedAt: v.nullable(instant),
  done: v.array(doneSchema),
  /** Still hands seen since it started, and up to when they are counted. */
  stillMs: duration,
  stillUntil: v.nullable(instant),
});
export type OpenBreak = v.InferOutput<typeof openBreakSchema>;

/** The break being lived: already in the journal, and longer there once the person is back. */
const upSchema = v.object({ entry: breakSchema, from: instant });

const pauseSchema = v.object({
  startedAt: instant,
  /** An instant, the person's next day (after an absence of four hours), or until they say so. */
  until: v.union([instant, v.literal('tomorrow'), v.literal('resumed')]),
});

const clockSchema = v.object({
  version: v.literal(1),
  device: v.string(),
  /** The number of the next entry or break. */
  sequence: v.pipe(v.number(), v.integer(), v.minValue(0)),
  pulse: v.nullable(lastPulseSchema),
  bout: v.nullable(boutSchema),
  up: v.nullable(upSchema),
  ask: askSchema,
  break: v.nullable(openBreakSchema),
  pause: v.nullable(pauseSchema),
  quietUntil: instant,
});
export type Clock = v.InferOutput<typeof clockSchema>;

/** The first ask of a bout. */
export const firstAsk: Clock['ask'] = { sinceMs: 0, snoozeMinutes: null, snoozes: 0 };

/** A clock that knows nothing yet. `device` makes the ids of its entries unlike those of other computers. */
export function newClock(device: string): Clock {
  return {
    version: 1,
    device,
    sequence: 0,
    pulse: null,
    bout: null,
    up: null,
    ask: firstAsk,
    break: null,
    pause: null,
    quietUntil: 0,
  };
}

/** The stored clock, or undefined if that is not one this version can read. */
export function readClock(stored: unknown): Clock | undefined {
  const read = v.safeParse(clockSchema, stored);
  return read.success ? read.output : undefined;
}

/** Whether time passes as sitting right now, and not in a program that is not to count. */
export function isCounting(clock: Clock, options: Options): boolean {
  return clock.bout !== null && !(options.counts === 'browser' && clock.pulse?.place === 'elsewhere');
}

/** Sitting in this bout up to now, in ms; 0 if nobody sits. A silence is not counted. */
export function sittingMs(clock: Clock, options: Options, now: Instant): number {
  const { bout, pulse } = clock;
  if (!bout || !pulse) return 0;
  const until = isCounting(clock, options) ? Math.min(now, pulse.at + SILENCE) : pulse.at;
  return Math.max(0, until - bout.startedAt - bout.uncountedMs - bout.pendingUncountedMs);
}

/** Sitting in this bout that is certain by `at` (a departure, a break's start), in ms. */
export function settledMs(bout: Bout, at: Instant): number {
  return Math.max(0, at - bout.startedAt - bout.uncountedMs);
}

/** How much sitting the next ask waits for, in ms of this bout. */
export function askMs(clock: Clock, options: Options): number {
  return clock.ask.sinceMs + (clock.ask.snoozeMinutes ?? options.intervalMinutes) * MINUTE;
}

/** When the next break is due: past if it is due already, undefined while nobody sits or nothing counts. */
export function dueAt(clock: Clock, options: Options, now: Instant): Instant | undefined {
  if (!clock.bout) return undefined;
  const left = askMs(clock, options) - sittingMs(clock, options, now);
  return left <= 0 || isCounting(clock, options) ? now + left : undefined;
}

/** How long a due break waits for a good moment, in ms. */
export function waitMs(options: Options): number {
  return Math.min(options.waitMinutes * MINUTE, (options.intervalMinutes * MINUTE) / 6);
}

/** Quiet time after a break: ten minutes or half the interval, whichever is less. */
export function quietMs(options: Options): number {
  return Math.min(10 * MINUTE, (options.intervalMinutes * MINUTE) / 2);
}

export type Phase = 'up' | 'sitting' | 'snoozed' | 'due' | 'asking' | 'breaking' | 'paused';

/** What the clock is doing: derived, so that it can never disagree with the rest. */
export function phaseOf(clock: Clock, options: Options, now: Instant): Phase {
  if (clock.break) return clock.break.startedAt === null ? 'asking' : 'breaking';
  if (clock.pause) return 'paused';
  if (!clock.bout) return 'up';
  if (sittingMs(clock, options, now) >= askMs(clock, options)) return 'due';
  return clock.ask.snoozeMinutes === null ? 'sitting' : 'snoozed';
}

/** How long no stillness may last before it ends the bout, in ms: shorter while a break is owed. */
export function awayMs(clock: Clock, options: Options, now: Instant): number {
  const phase = phaseOf(clock, options, now);
  const owed = phase === 'due' || phase === 'asking' || phase === 'snoozed';
  return owed ? Math.min(GETTING_UP, options.awayMinutes * MINUTE) : options.awayMinutes * MINUTE;
}
