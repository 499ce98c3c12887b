/**
 * The sitting clock: a small JSON value that holds only what must survive the background's death. The bout (how
 * long this person has sat) and the ask (manners) are two numbers: nothing the person presses changes the bout.
 */

import { askSchema, firstAsk } from './clock/ask';
import { boutSchema, questionSchema, stillSchema, upSchema } from './clock/bout';
import { daySchema } from './clock/day';
import { holdSchema, pastCallSchema, pauseSchema, readingSchema } from './clock/hold';
import { notedSchema, nothingNoted } from './clock/noted';
import { openBreakSchema } from './clock/open-break';
import { lastPulseSchema } from './clock/pulse';
import { untriedWays, waysSchema } from './clock/ways';
import { always } from './hours';
import * as v from './shape';
import { count, duration, instant } from './values';

const answersSchema = v.object({ up: count, sitting: count });
const noAnswers = { up: 0, sitting: 0 };

/** Each field may be missing: a clock that knows nothing of it yet. So a later version may add one, and lose no bout. */
const clockSchema = v.object({
  version: v.literal(2),
  device: v.string(),
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
  owed: v.maybe(v.object({ sittingMs: duration, inCall: v.boolean() })),
  ask: v.optional(askSchema, firstAsk),
  break: v.maybe(openBreakSchema),
  pause: v.maybe(pauseSchema),
  quietUntil: v.optional(instant, 0),
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
  lastStill: v.maybe(stillSchema),
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
  hours: v.optional(
    v.object({ on: v.boolean(), from: instant, until: v.nullable(instant), of: v.string() }),
    {
      ...always,
      of: '',
    },
  ),
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

/** The stored clock, or undefined if that is not one this version can read. */
export function readClock(stored: unknown): Clock | undefined {
  return v.read(clockSchema, stored);
}
