/**
 * The sitting clock: a small JSON value that holds only what must survive the background's death. The bout (how
 * long this person has sat) and the ask (manners) are two numbers: nothing the person presses changes the bout.
 */

import { always } from './hours';
import {
  breakSchema,
  bySchema,
  doneSchema,
  feltSchema,
  momentSchema,
  routineSchema,
  waitSchema,
  waySchema,
} from './journal';
import * as v from './shape';
import type { Instant } from './time';
import { count, duration, instant } from './values';

/** Which program is in front; more kinds of presence are computed from this and the last input. */
const placeSchema = v.picklist(['browsing', 'elsewhere']);
export type Place = v.InferOutput<typeof placeSchema>;

/** Where something is: in the window one looks at, in another, or nowhere. */
const sideSchema = v.picklist(['front', 'behind', 'none']);
export type Side = v.InferOutput<typeof sideSchema>;

/** What this browser, on this computer and with the permissions it has now, can do. */
const traitsSchema = v.object({
  /** A new window takes the focus whatever we ask for. */
  takesFocus: v.boolean(),
  /** Notifications may be shown. */
  notifies: v.boolean(),
  /** The icon is on the toolbar, so its badge can be seen. */
  showsBadge: v.boolean(),
  /** Calls can be seen: sharing is told of, or the person allowed call sites. */
  seesCalls: v.boolean(),
  /** The button that elsewhere maximises a window puts it in full screen (macOS). */
  fullScreenByButton: v.boolean(),
});
export type Traits = v.InferOutput<typeof traitsSchema>;

/** What is different from the look before. */
const changeSchema = v.picklist(['window', 'call ended', 'full screen ended', 'came back']);
export type Change = v.InferOutput<typeof changeSchema>;

/** The last reading: when, and what was true then. */
const lastPulseSchema = v.object({
  at: instant,
  inputAt: instant,
  /** When something was last watched, and so the last sign of the person: that or input. */
  watchedAt: v.nullable(instant),
  seenAt: instant,
  lockedAt: v.nullable(instant),
  place: placeSchema,
  front: v.nullable(v.number()),
  sound: sideSchema,
  changed: v.nullable(changeSchema),
  /** When the look before was. */
  since: instant,
  zone: v.string(),
  traits: traitsSchema,
});

/** What of a bout did not count, and the parts of the rest by presence; in ms. */
const partsSchema = v.object({ uncountedMs: duration, browsingMs: duration, watchingMs: duration });
export type Parts = v.InferOutput<typeof partsSchema>;

/**
 * An unbroken period of sitting: an interval less what did not count, never a sum of ticks. What lies between
 * the last sign of the person and now is pending: it counts once there is a sign again, and never was if the
 * person had left. `carriedMs` is the sitting before it that is already in the journal: an absence that was none.
 */
const boutSchema = v.object({
  startedAt: instant,
  carriedMs: duration,
  settled: partsSchema,
  pending: partsSchema,
});
export type Bout = v.InferOutput<typeof boutSchema>;

/** When to ask next, in sitting time of this bout: one interval, or a snooze, after `sinceMs`. */
const askSchema = v.object({
  sinceMs: duration,
  snoozeMinutes: v.nullable(v.number()),
  snoozes: count,
  /** What the break that is due waits for. */
  waitsFor: v.nullable(waitSchema),
  /** Asked for quietly because something was being watched: the window comes with the next input. */
  windowNext: v.boolean(),
});

/** A break that is asked for or done: asked, then visible, then started. */
const openBreakSchema = v.object({
  id: v.string(),
  origin: v.picklist(['nudged', 'early', 'routine']),
  askedAt: instant,
  dueAt: instant,
  sittingMs: duration,
  /** How long one has stood, if that is why it is asked for. */
  standingMs: v.nullable(duration),
  way: waySchema,
  why: v.nullable(momentSchema),
  /** An offer that goes with it. */
  offer: v.nullable(v.picklist(['hours'])),
  /** The call that ended before it, for *I stood for it*. */
  callId: v.nullable(v.string()),
  /** Whether the person wants it to start as soon as it is on the screen. */
  wanted: v.boolean(),
  /** Asked while something was watched. */
  quietly: v.boolean(),
  /** When the nudge could first be seen, whichever way; and when its page was on the screen. */
  seenAt: v.nullable(instant),
  shownAt: v.nullable(instant),
  /** Whether its window came without the focus and is now brought forward. */
  forward: v.picklist(['no', 'at the next boundary', 'yes']),
  startedAt: v.nullable(instant),
  reportedAt: v.nullable(instant),
  done: v.array(doneSchema),
  /** The routine that was begun. */
  routine: v.optional(routineSchema),
  /** How it ended, until the look that tells what the hands did meanwhile. */
  finished: v.nullable(v.object({ at: instant, by: bySchema, seated: v.boolean() })),
  /** What the time since it started comes to if it turns out to be no break. */
  parts: partsSchema,
  /** Work beside the nudge, in ms. */
  workedMs: duration,
  /** Still hands seen since it started, and up to when they are counted. */
  stillMs: duration,
  stillUntil: v.nullable(instant),
});
export type OpenBreak = v.InferOutput<typeof openBreakSchema>;

/**
 * The break being lived: already in the journal, and longer there once the person is back. `beforeMs` is the
 * sitting before it.
 */
const upSchema = v.object({ entry: breakSchema, from: instant, beforeMs: duration });

const pauseSchema = v.object({
  startedAt: instant,
  /** An instant, the person's next day (after an absence of four hours), or until they say so. */
  until: v.custom<Instant | 'tomorrow' | 'resumed'>(
    (until) => until === 'tomorrow' || until === 'resumed' || v.is(instant, until),
  ),
});

/** A reason not to ask now. `liveAt` is its last sign; one that was said also ends at `until`. */
const holdSchema = v.object({
  why: v.picklist(['call', 'full screen']),
  by: v.picklist(['seen', 'said']),
  startedAt: instant,
  liveAt: v.nullable(instant),
  until: v.nullable(instant),
  /** The bout when it began; null if nobody sat. */
  before: v.nullable(partsSchema),
});
export type Hold = v.InferOutput<typeof holdSchema>;

/** The call that ended last in this bout. */
const pastCallSchema = v.object({
  id: v.string(),
  startedAt: instant,
  endedAt: instant,
  before: partsSchema,
  after: partsSchema,
});

/** The person's day: from the first sign after an absence of four hours to the next such absence. */
const daySchema = v.object({
  startedAt: instant,
  /** Whether a window of this browser was in front in it. */
  used: v.boolean(),
  /** Nudges that were seen and not answered. */
  unanswered: count,
  /** Whether to ask if that is too often: once a day. */
  tooOften: v.picklist(['no', 'ask', 'asked']),
  /** How the back is today, as written in the journal. */
  felt: v.optional(feltSchema),
});

/** The last absence that may have been none, and the sitting before it. */
const questionSchema = v.object({
  entry: breakSchema,
  beforeMs: duration,
  was: v.picklist(['up', 'sitting']),
});

const clockSchema = v.object({
  version: v.literal(2),
  device: v.string(),
  /** The number of the next entry or break. */
  sequence: count,
  pulse: v.nullable(lastPulseSchema),
  bout: v.nullable(boutSchema),
  up: v.nullable(upSchema),
  /** On one's feet at the desk since `startedAt`; at `askAt` it is time to move. */
  standing: v.nullable(v.object({ startedAt: instant, askAt: instant })),
  /** Until when alarms may not ring, since the wall clock was set back. */
  deafUntil: v.nullable(instant),
  /** Since when nobody can tell whether somebody is there. */
  unknownFrom: v.nullable(instant),
  ask: askSchema,
  break: v.nullable(openBreakSchema),
  pause: v.nullable(pauseSchema),
  quietUntil: instant,
  hold: v.nullable(holdSchema),
  pastCall: v.nullable(pastCallSchema),
  /** Since when somebody works in full screen without a rest of a minute; null outside full screen. */
  fullScreenWorkFrom: v.nullable(instant),
  day: v.nullable(daySchema),
  /** Nudges in a row that were seen and not answered. */
  unanswered: count,
  /** The break that was let go last: it can be had from the popup. */
  missedAt: v.nullable(instant),
  question: v.nullable(questionSchema),
  /** Answers to the return question. */
  recalled: v.object({ up: count, sitting: count }),
  /** Working hours as last computed, and what from. */
  hours: v.object({ on: v.boolean(), from: instant, until: v.nullable(instant), of: v.string() }),
  /** Offers that are made once. */
  offers: v.object({
    hours: v.picklist(['no', 'made']),
    callSites: v.picklist(['no', 'ask', 'made']),
  }),
});
export type Clock = v.InferOutput<typeof clockSchema>;

/** The first ask of a bout. */
export const firstAsk: Clock['ask'] = {
  sinceMs: 0,
  snoozeMinutes: null,
  snoozes: 0,
  waitsFor: null,
  windowNext: false,
};

/** A clock that knows nothing yet. `device` makes the ids of its entries unlike those of other computers. */
export function newClock(device: string): Clock {
  return {
    version: 2,
    device,
    sequence: 0,
    pulse: null,
    bout: null,
    up: null,
    standing: null,
    deafUntil: null,
    unknownFrom: null,
    ask: firstAsk,
    break: null,
    pause: null,
    quietUntil: 0,
    hold: null,
    pastCall: null,
    fullScreenWorkFrom: null,
    day: null,
    unanswered: 0,
    missedAt: null,
    question: null,
    recalled: { up: 0, sitting: 0 },
    hours: { ...always, of: '' },
    offers: { hours: 'no', callSites: 'no' },
  };
}

/** The stored clock, or undefined if that is not one this version can read. */
export function readClock(stored: unknown): Clock | undefined {
  return v.read(clockSchema, stored);
}
