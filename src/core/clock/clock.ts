/**
 * The sitting clock: a small JSON value that holds only what must survive the background's death. The bout (how
 * long this person has sat) and the ask (manners) are two numbers: nothing the person presses changes the bout.
 */

import { always } from '../options/hours';
import * as v from '../schema';
import { HOUR, type Instant } from '../time';
import { count, durationMs, instant, past } from '../values';
import {
  askSchema,
  boutSchema,
  daySchema,
  firstAsk,
  holdSchema,
  lastPulseSchema,
  notedSchema,
  nothingNoted,
  openBreakSchema,
  pastCallSchema,
  pauseSchema,
  questionSchema,
  readingSchema,
  stillStretchSchema,
  untriedWays,
  upSchema,
  waysSchema,
} from './state';

const answersSchema = v.object({ up: count, sitting: count });
const noAnswers = { up: 0, sitting: 0 };

/** Each field may be missing: a clock that knows nothing of it yet. So a later version may add one, and lose no bout. */
const clockSchema = v.object({
  version: v.literal(2),
  device: v.custom<string>(
    (device) => typeof device === 'string' && /^[\w-]{1,64}$/.test(device),
    'not the name of a computer',
  ),
  /** The number of the next entry or break. */
  sequence: v.optional(count, 0),
  pulse: v.maybe(lastPulseSchema),
  bout: v.maybe(boutSchema),
  up: v.maybe(upSchema),
  /** On one's feet at the desk since `startedAt`; at `askAt` it is time to move. */
  standing: v.maybe(v.object({ startedAt: instant, askAt: instant })),
  /** Until when alarms may not ring, since the wall clock was set back. */
  deafUntil: v.maybe(instant),
  /** Since when nobody can tell whether somebody is there. */
  unknownFrom: v.maybe(instant),
  /** What was owed as it began: after so much sitting, and whether a call went on, which needs no quiet time. */
  owed: v.maybe(v.object({ sittingMs: durationMs, inCall: v.boolean() })),
  ask: v.optional(askSchema, firstAsk),
  break: v.maybe(openBreakSchema),
  pause: v.maybe(pauseSchema),
  quietUntil: v.optional(past, 0),
  hold: v.maybe(holdSchema),
  /** The person reads: still hands are sitting. */
  reading: v.maybe(readingSchema),
  pastCall: v.maybe(pastCallSchema),
  /** Since when somebody works in full screen without a rest of a minute; null outside full screen. */
  fullScreenWorkFrom: v.maybe(instant),
  day: v.maybe(daySchema),
  /** Nudges in a row that were seen and not answered. */
  unanswered: v.optional(count, 0),
  /** The break that was let go last: it can be had from the popup. */
  missedAt: v.maybe(instant),
  /** What *I was just up* on the next nudge would be about. */
  lastStill: v.maybe(stillStretchSchema),
  question: v.maybe(questionSchema),
  /** Answers to the return question. */
  recalled: v.optional(answersSchema, noAnswers),
  /** Answers about stillness beside a nudge, and in calls and reading that were said, that may have been reading. */
  recalledReading: v.optional(answersSchema, noAnswers),
  /** How often in a row a brief absence before any nudge was one, as the person says. */
  brieflyUp: v.optional(count, 0),
  /** What was noticed about the input that this browser can see. */
  noted: v.optional(notedSchema, nothingNoted),
  /** What the ways of asking proved to do. */
  ways: v.optional(waysSchema, untriedWays),
  /** Working hours as last computed, and what from. */
  hours: v.optional(v.object({ on: v.boolean(), from: past, until: v.nullable(instant), of: v.string() }), {
    ...always,
    of: '',
  }),
  /** Offers that are made once. */
  offers: v.optional(
    v.object({
      hours: v.picklist(['no', 'made']),
      callSites: v.picklist(['no', 'ask', 'made']),
      fullScreen: v.optional(v.picklist(['no', 'ask', 'made']), 'no'),
    }),
    { hours: 'no', callSites: 'no', fullScreen: 'no' },
  ),
});
export type Clock = v.InferOutput<typeof clockSchema>;

/** A clock that knows nothing yet. `device` makes the ids of its entries unlike those of other computers. */
export function newClock(device: string): Clock {
  const clock = readClock({ version: 2, device });
  if (!clock) throw new Error('A clock needs a field that nothing is said of.');
  return clock;
}

type Stored = Readonly<Record<string, unknown>>;

/**
 * The stored clock, or undefined if that is not one this version can read. A field that cannot be read, or that ends
 * where nothing can, is left out: the others stand. But without its last look or its bout, a clock knows nothing of
 * this moment; and without its sequence it would give ids again.
 */
export function readClock(stored: unknown): Clock | undefined {
  const whole = readFields(stored);
  if (whole || !v.isRecord(stored)) return whole;
  const kept = Object.entries(stored).filter(([key, value]) => !isFaulty(key, value));
  const fields = withinReach(Object.fromEntries(kept));
  const lacks = (key: string) => key in stored && !(key in fields);
  if (lacks('sequence')) return undefined;
  return readFields(lacks('pulse') || lacks('bout') ? without(fields, ofTheMoment) : fields);
}

/** What of a stored clock cannot be read, and why. */
export function clockFaults(stored: unknown): readonly string[] {
  const reasons = v.reasonsOf(clockSchema, stored);
  if (reasons.length > 0) return reasons;
  const clock = v.read(clockSchema, stored);
  return (clock ? outOfReach(clock) : []).map((key) => `${key}: ends where nothing can`);
}

function readFields(stored: unknown): Clock | undefined {
  const clock = v.read(clockSchema, stored);
  return clock && outOfReach(clock).length === 0 ? clock : undefined;
}

function isFaulty(key: string, value: unknown): boolean {
  const fields: Readonly<Record<string, v.Schema<unknown>>> = clockSchema.entries;
  return Object.hasOwn(fields, key) && !v.is(fields[key] ?? v.unknown(), value);
}

/** What a clock holds of the moment of its last look. */
const ofTheMoment = [
  'pulse',
  'bout',
  'up',
  'standing',
  'deafUntil',
  'unknownFrom',
  'owed',
  'ask',
  'break',
  'quietUntil',
  'hold',
  'reading',
  'pastCall',
  'fullScreenWorkFrom',
  'missedAt',
  'lastStill',
  'question',
  'hours',
] as const satisfies readonly (keyof Clock)[];

function without(fields: Stored, keys: readonly string[]): Stored {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !keys.includes(key)));
}

/** Nothing in a clock begins later than this after its last look: what a page says is dated by its own time. */
const AHEAD = 24 * HOUR;
/** A pause, a call that was said and reading end by themselves within a day. */
const LONGEST_PLAN = 48 * HOUR;
/** Working hours are looked up so far ahead, and a little. */
const LONGEST_HOURS = 15 * 24 * HOUR;
/** All time may be sitting, where a plain clock counts. */
const LONGEST_BOUT = 366 * 24 * HOUR;

/** Fields of a readable clock that begin or end where nothing can, measured from its last look. */
function outOfReach(clock: Clock): (keyof Clock)[] {
  const { pulse, bout, up, standing, pause, hold, reading, hours } = clock;
  const at = pulse?.at;
  const begins = (from: Instant | undefined) => at === undefined || from === undefined || from <= at + AHEAD;
  const ends = (until: unknown, from: Instant, longest: number) =>
    typeof until !== 'number' || until - Math.max(from, at ?? from) <= longest;
  const fits: Partial<Record<keyof Clock, boolean>> = {
    bout: begins(bout?.startedAt) && (!bout || at === undefined || at - bout.startedAt <= LONGEST_BOUT),
    up: begins(up?.from),
    standing: begins(standing?.startedAt) && ends(standing?.askAt, standing?.startedAt ?? 0, LONGEST_PLAN),
    pause:
      begins(pause?.startedAt) &&
      ends(pause?.until, pause?.startedAt ?? 0, LONGEST_PLAN) &&
      ends(pause?.latestAt, pause?.startedAt ?? 0, LONGEST_PLAN),
    hold: begins(hold?.startedAt) && ends(hold?.until, hold?.startedAt ?? 0, LONGEST_PLAN),
    reading: begins(reading?.startedAt) && ends(reading?.until, reading?.startedAt ?? 0, LONGEST_PLAN),
    quietUntil: begins(clock.quietUntil),
    hours: begins(hours.from) && ends(hours.until, hours.from, LONGEST_HOURS),
  };
  return (Object.keys(fits) as (keyof Clock)[]).filter((key) => !fits[key]);
}

function withinReach(fields: Stored): Stored {
  const clock = v.read(clockSchema, fields);
  return clock ? without(fields, outOfReach(clock)) : fields;
}
