/**
 * The sitting clock: a small JSON value that holds only what must survive a restart of the background. The bout (how
 * long the person has sat) and the ask (when to ask next) are separate: putting a break off never changes the bout.
 */

import { alwaysWorking } from '../options/hours';
import * as v from '../schema';
import { HOUR, type Instant } from '../time';
import { count, durationMs, instant, past } from '../values';
import { LONGEST_PAUSE } from './rules';
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

/**
 * Every field but `version` and `device` may be missing. So a later version can add a field and still read the bout of
 * an older clock.
 */
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
  /** The person stands at the desk since `startedAt`; at `askAt` it is time to move. */
  standing: v.maybe(v.object({ startedAt: instant, askAt: instant })),
  /** Until this instant alarms may fail to ring, because the wall clock was set back. */
  deafUntil: v.maybe(instant),
  /** Since when it is unknown whether the person is there; null while it is known. */
  unknownFrom: v.maybe(instant),
  /**
   * The break that was owed when the unknown time began: the sitting before it, and whether the person was in a call,
   * after which no quiet time is needed.
   */
  owed: v.maybe(v.object({ sittingMs: durationMs, inCall: v.boolean() })),
  ask: v.optional(askSchema, firstAsk),
  break: v.maybe(openBreakSchema),
  /** The id of a break that was dropped before it was seen. The next break takes it, because its window may still open. */
  freeId: v.maybe(v.string()),
  pause: v.maybe(pauseSchema),
  quietUntil: v.optional(past, 0),
  hold: v.maybe(holdSchema),
  /** *I'm reading*: still hands count as sitting. */
  reading: v.maybe(readingSchema),
  pastCall: v.maybe(pastCallSchema),
  /** Since when the person has worked in full screen without a rest of a minute; null outside full screen. */
  fullScreenWorkFrom: v.maybe(instant),
  day: v.maybe(daySchema),
  /** Number of nudges in a row that were seen and not answered. */
  unanswered: v.optional(count, 0),
  /** When a break was last skipped; the popup still offers it. */
  missedAt: v.maybe(instant),
  /** The still stretch that *I was just up* on the next nudge would be about. */
  lastStill: v.maybe(stillStretchSchema),
  question: v.maybe(questionSchema),
  /** Answers to the return question. */
  recalled: v.optional(answersSchema, noAnswers),
  /** Answers about stillness that may have been reading: beside a nudge, or in a call or reading that was reported. */
  recalledReading: v.optional(answersSchema, noAnswers),
  /** How often in a row the person confirmed that a brief absence before a nudge was one. */
  brieflyUp: v.optional(count, 0),
  /** Observations about the input that this browser can see. */
  noted: v.optional(notedSchema, nothingNoted),
  /** What has been found out about the ways of asking. */
  ways: v.optional(waysSchema, untriedWays),
  /** Working hours as last computed; `of` is what they were computed from. */
  hours: v.optional(v.object({ on: v.boolean(), from: past, until: v.nullable(instant), of: v.string() }), {
    ...alwaysWorking,
    of: '',
  }),
  /** Offers; each is made once. */
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

/**
 * A new clock. Its entries get ids that begin with `device`, so that they differ from those of other computers. Throws
 * if `device` is not a valid name.
 */
export function newClock(device: string): Clock {
  const clock = readClock({ version: 2, device });
  if (!clock) throw new Error('The new clock is invalid: wrong device name, or a field without a default.');
  return clock;
}

type Stored = Readonly<Record<string, unknown>>;

/**
 * Parses a stored clock; undefined if this version cannot read it. A field that cannot be read, or whose instants are
 * impossible, is left out, and the others are kept. If `pulse` or `bout` is left out, so are all fields that describe
 * the moment of the last look. A clock whose `sequence` cannot be read is rejected, because it would reuse ids.
 */
export function readClock(stored: unknown): Clock | undefined {
  const whole = readFields(stored);
  if (whole || !v.isRecord(stored)) return whole;
  const kept = Object.entries(stored).filter(([key, value]) => !isInvalidField(key, value));
  const fields = withoutImpossible(Object.fromEntries(kept));
  const wasLeftOut = (key: string) => key in stored && !(key in fields);
  if (wasLeftOut('sequence')) return undefined;
  return readFields(wasLeftOut('pulse') || wasLeftOut('bout') ? without(fields, momentFields) : fields);
}

/** Why fields of a stored clock cannot be read, in technical words; empty if all of them can. */
export function clockFaults(stored: unknown): readonly string[] {
  const reasons = v.reasonsOf(clockSchema, stored);
  if (reasons.length > 0) return reasons;
  const clock = v.read(clockSchema, stored);
  return (clock ? impossibleFields(clock) : []).map((key) => `${key}: ends where nothing can`);
}

function readFields(stored: unknown): Clock | undefined {
  const clock = v.read(clockSchema, stored);
  return clock && impossibleFields(clock).length === 0 ? clock : undefined;
}

function isInvalidField(key: string, value: unknown): boolean {
  const fields: Readonly<Record<string, v.Schema<unknown>>> = clockSchema.entries;
  return Object.hasOwn(fields, key) && !v.is(fields[key] ?? v.unknown(), value);
}

/** The fields that describe the moment of the last look. */
const momentFields = [
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

/** The latest start of anything in a clock, from its last look: an event from a page is dated by its own time. */
const AHEAD = 24 * HOUR;
/** The latest end of a hold, standing or reading, or of a pause without a date: they end by themselves within a day. */
const LONGEST_PLAN = 48 * HOUR;
/** The latest change of working hours: somewhat further ahead than they are computed. */
const LONGEST_HOURS = 15 * 24 * HOUR;
/** The latest end of a pause until a date. It leaves room for a wall clock that is set back meanwhile. */
const LONGEST_DATED = 2 * LONGEST_PAUSE;
/** The longest bout: a plain clock may count all time as sitting. */
const LONGEST_BOUT = 366 * 24 * HOUR;

/** The fields of a readable clock that begin or end at an impossible instant, measured from its last look. */
function impossibleFields(clock: Clock): (keyof Clock)[] {
  const { pulse, bout, up, standing, pause, hold, reading, hours } = clock;
  const at = pulse?.at;
  const canStart = (from: Instant | undefined) =>
    at === undefined || from === undefined || from <= at + AHEAD;
  const canEnd = (until: unknown, from: Instant, longest: number) =>
    typeof until !== 'number' || until - Math.max(from, at ?? from) <= longest;
  const possible: Partial<Record<keyof Clock, boolean>> = {
    bout: canStart(bout?.startedAt) && (!bout || at === undefined || at - bout.startedAt <= LONGEST_BOUT),
    up: canStart(up?.from),
    standing:
      canStart(standing?.startedAt) && canEnd(standing?.askAt, standing?.startedAt ?? 0, LONGEST_PLAN),
    pause:
      canStart(pause?.startedAt) &&
      canEnd(pause?.until, pause?.startedAt ?? 0, LONGEST_PLAN) &&
      canEnd(Object(pause?.until).at, pause?.startedAt ?? 0, LONGEST_DATED) &&
      canEnd(pause?.latestAt, pause?.startedAt ?? 0, LONGEST_PLAN),
    hold: canStart(hold?.startedAt) && canEnd(hold?.until, hold?.startedAt ?? 0, LONGEST_PLAN),
    reading: canStart(reading?.startedAt) && canEnd(reading?.until, reading?.startedAt ?? 0, LONGEST_PLAN),
    quietUntil: canStart(clock.quietUntil),
    hours: canStart(hours.from) && canEnd(hours.until, hours.from, LONGEST_HOURS),
  };
  return (Object.keys(possible) as (keyof Clock)[]).filter((key) => !possible[key]);
}

function withoutImpossible(fields: Stored): Stored {
  const clock = v.read(clockSchema, fields);
  return clock ? without(fields, impossibleFields(clock)) : fields;
}
