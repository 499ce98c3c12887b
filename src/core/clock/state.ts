/** The parts of the clock's state, each as a schema. `clock.ts` puts them together. */

import {
  breakSchema,
  bySchema,
  doneSchema,
  feltSchema,
  momentSchema,
  routineSchema,
  waitSchema,
  waySchema,
} from '../journal/entries';
import * as v from '../schema';
import type { Instant } from '../time';
import { count, durationMs, instant, numberBetween, zone } from '../values';

const spacing = v.custom<1 | 2>((value) => value === 1 || value === 2);

/** When to ask next, in sitting time of this bout: one interval, or a snooze, after `sinceMs`. */
export const askSchema = v.object({
  sinceMs: durationMs,
  snoozeMinutes: v.nullable(numberBetween(0, 24 * 60)),
  snoozes: count,
  /** By how much the interval or snooze is stretched: twice after nudges that had no answer and no visible badge. */
  spacing: v.optional(spacing, 1),
  /** What the break that is due waits for. */
  waitsFor: v.nullable(waitSchema),
  /** Asked for quietly because something was being watched: the window comes with the next input. */
  windowNext: v.boolean(),
});

/** The first ask of a bout. */
export const firstAsk: v.InferOutput<typeof askSchema> = {
  sinceMs: 0,
  snoozeMinutes: null,
  snoozes: 0,
  spacing: 1,
  waitsFor: null,
  windowNext: false,
};

/** What of a bout did not count, and the parts of the rest by presence; in ms. */
export const partsSchema = v.object({
  uncountedMs: durationMs,
  browsingMs: durationMs,
  watchingMs: durationMs,
});
export type Parts = v.InferOutput<typeof partsSchema>;

/**
 * An unbroken period of sitting: an interval less what did not count, never a sum of ticks. What lies between
 * the last sign of the person and now is pending: it counts once there is a sign again, and never was if the
 * person had left. `carriedMs` is the sitting before it that is already in the journal: an absence that was none.
 */
export const boutSchema = v.object({
  startedAt: instant,
  carriedMs: durationMs,
  settled: partsSchema,
  pending: partsSchema,
  /** What had settled at the last input: what came after it may turn out to have been an absence. */
  atInput: v.optional(partsSchema, { uncountedMs: 0, browsingMs: 0, watchingMs: 0 }),
  /** When still hands last counted by the person's word alone: a call or reading that was said. */
  presumedAt: v.optional(v.nullable(instant), null),
  /** Still stretches of two minutes or more that ended in it: from the second on, the person is a reader. */
  stills: v.optional(count, 0),
});
export type Bout = v.InferOutput<typeof boutSchema>;

/**
 * The break being lived: already in the journal, and longer there once the person is back. `beforeMs` is the
 * sitting before it.
 */
export const upSchema = v.object({
  entry: breakSchema,
  from: instant,
  beforeMs: durationMs,
  /** Whether the person had said that they stand: they stand again if they are soon back. */
  stood: v.optional(v.boolean(), false),
  /** Set if the bout before it looked like reading, so that this may be reading too: the nudges let go by then. */
  reader: v.optional(v.nullable(v.object({ snoozes: count, unanswered: count })), null),
});

export type Up = v.InferOutput<typeof upSchema>;

/** A stretch within the bout: what the bout came to at its two ends. */
const withinSchema = v.object({ before: partsSchema, after: partsSchema });
export type Within = v.InferOutput<typeof withinSchema>;

/** The last still stretch of two minutes or more that counts as sitting, in this bout. */
export const stillStretchSchema = v.object({ from: instant, until: instant, within: withinSchema });
export type StillStretch = v.InferOutput<typeof stillStretchSchema>;

/** The last absence that may have been none, and the sitting before it. */
export const questionSchema = v.object({
  entry: breakSchema,
  beforeMs: durationMs,
  was: v.picklist(['up', 'sitting']),
  /** Which answers are counted together: absences, brief ones before a nudge, and stillness that may be reading. */
  about: v.optional(v.picklist(['absence', 'brief', 'reading']), 'absence'),
  /** Where the journal has it as sitting within the bout that still runs; null if it has it as a break. */
  within: v.optional(v.nullable(withinSchema), null),
});
export type Question = v.InferOutput<typeof questionSchema>;

export const pauseSchema = v.object({
  startedAt: instant,
  /** An instant, the person's next day (after an absence of four hours), or until they say so. */
  until: v.custom<Instant | 'tomorrow' | 'resumed'>(
    (until) => until === 'tomorrow' || until === 'resumed' || v.is(instant, until),
  ),
  /** When *until tomorrow* ends at the latest. */
  latestAt: v.optional(v.nullable(instant), null),
});

/** *I'm reading*: until when still hands are sitting. */
export const readingSchema = v.object({ startedAt: instant, until: instant });

/** A reason not to ask now. `liveAt` is its last sign; one that was said also ends at `until`. */
export const holdSchema = v.object({
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
export const pastCallSchema = v.object({
  id: v.string(),
  startedAt: instant,
  endedAt: instant,
  before: partsSchema,
  after: partsSchema,
});

/** A break that is asked for or done: asked, then visible, then started. */
export const openBreakSchema = v.object({
  id: v.string(),
  origin: v.picklist(['nudged', 'early', 'routine']),
  askedAt: instant,
  dueAt: instant,
  sittingMs: durationMs,
  /** How long one has stood, if that is why it is asked for. */
  standingMs: v.nullable(durationMs),
  way: waySchema,
  why: v.nullable(momentSchema),
  /** An offer that goes with it. */
  offer: v.nullable(v.picklist(['hours', 'full screen'])),
  /** The call that ended before it, for *I stood for it*. */
  callId: v.nullable(v.string()),
  /** Whether the person wants it to start as soon as it is on the screen. */
  wanted: v.boolean(),
  /** Asked while something was watched. */
  quietly: v.boolean(),
  /** How the person had chosen to be asked, so that another choice is noticed; null in clocks of older versions. */
  chosenWay: v.optional(v.nullable(waySchema), null),
  /** When the nudge could first be seen, whichever way; and when its page was on the screen. */
  seenAt: v.nullable(instant),
  shownAt: v.nullable(instant),
  /** Whether its window came without the focus and is now brought forward. */
  forward: v.picklist(['no', 'at the next boundary', 'yes']),
  startedAt: v.nullable(instant),
  /** Whether it began by itself, when the hands let go. */
  byItself: v.optional(v.boolean(), false),
  reportedAt: v.nullable(instant),
  done: v.array(doneSchema),
  /** The page's own clock when it reported last, the instant that it then was, and what was skipped before it. */
  pageTime: v.optional(
    v.nullable(v.object({ at: instant, origin: v.number(), ms: durationMs, skippedMs: durationMs })),
    null,
  ),
  /** Wall time that no page lived through (a clock set ahead, or sleep), and when it was noticed. */
  skipped: v.optional(v.nullable(v.object({ ms: durationMs, at: instant })), null),
  /** The routine that was begun. */
  routine: v.optional(routineSchema),
  /** How it ended, until the look that tells what the hands did meanwhile. */
  finished: v.nullable(v.object({ at: instant, by: bySchema, seated: v.boolean() })),
  /** What the time since it started comes to if it turns out to be no break. */
  parts: partsSchema,
  /** Work beside the nudge, or beside a page that reports nothing any more, in ms. */
  workedMs: durationMs,
  /** Still hands seen since it started, and up to when they are counted. */
  stillMs: durationMs,
  stillUntil: v.nullable(instant),
});
export type OpenBreak = v.InferOutput<typeof openBreakSchema>;

/** Which program is in front; more kinds of presence are computed from this and the last input. */
const placeSchema = v.picklist(['browsing', 'elsewhere']);
export type Place = v.InferOutput<typeof placeSchema>;

/** Where something is: in the window one looks at, in another, or nowhere. */
const frontOrBehindSchema = v.picklist(['front', 'behind', 'none']);
export type FrontOrBehind = v.InferOutput<typeof frontOrBehindSchema>;

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
  /** Alarms go by the wall clock (Chromium), so that none rings while it shows a time that was before. */
  alarmsByWallClock: v.optional(v.boolean(), false),
  /** Time asleep counts as time without input (Windows): who moves at the first look has not just woken it. */
  idleCountsSleep: v.optional(v.boolean(), false),
});
export type Traits = v.InferOutput<typeof traitsSchema>;

/** What is different from the look before. */
const presenceChangeSchema = v.picklist(['window', 'call ended', 'full screen ended', 'came back']);
export type PresenceChange = v.InferOutput<typeof presenceChangeSchema>;

/** The last reading: when, and what was true then. */
export const lastPulseSchema = v.object({
  at: instant,
  inputAt: instant,
  /** How much later than `inputAt` the last input may have been, as far as the readings tell, in ms. */
  inputSpanMs: v.optional(durationMs, 0),
  /** The last input that was really seen, where a plain clock takes all time for sitting. */
  touchedAt: v.optional(v.nullable(instant), null),
  /** When something was last watched, and so the last sign of the person: that or input. */
  watchedAt: v.nullable(instant),
  seenAt: instant,
  lockedAt: v.nullable(instant),
  /** Whether a person locked the screen, and not the machine after stillness. */
  lockedByHand: v.optional(v.boolean(), true),
  place: placeSchema,
  front: v.nullable(v.number()),
  sound: frontOrBehindSchema,
  changed: v.nullable(presenceChangeSchema),
  /** When the look before was. */
  since: instant,
  zone,
  traits: traitsSchema,
});

/** The person's day: from the first sign after an absence of four hours to the next such absence. */
export const daySchema = v.object({
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

export const notedSchema = v.object({
  /** Breaks in a row that were played while the mouse never rested for 15 s. */
  breaksWithoutRest: count,
  /** Returns to this browser in a row that ended a stillness which had begun as it lost the focus. */
  blindReturns: count,
  /** Since when another program has been in front without any input; null while this browser is in front. */
  elsewhereFrom: v.nullable(instant),
  /** Whether input was ever seen while another program was in front: then it can be seen. */
  seesElsewhere: v.boolean(),
});
export type Noted = v.InferOutput<typeof notedSchema>;

export const nothingNoted: Noted = {
  breaksWithoutRest: 0,
  blindReturns: 0,
  elsewhereFrom: null,
  seesElsewhere: false,
};

export const waysSchema = v.object({
  /** The system does not show notifications that it took: they are not used until one was seen. */
  notificationsUnseen: v.boolean(),
  /** A window that was opened without the focus took it (Chromium on Wayland): windows wait for still hands. */
  windowTookFocus: v.boolean(),
  /** When the browser last failed to open a window; null once one was shown. */
  windowFailedAt: v.nullable(instant),
});
export type Ways = v.InferOutput<typeof waysSchema>;

export const untriedWays: Ways = { notificationsUnseen: false, windowTookFocus: false, windowFailedAt: null };
