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
import { count, durationMs, instant, numberBetween, zone } from '../values';

const spacing = v.custom<1 | 2>((value) => value === 1 || value === 2);

/** When to ask next, in sitting time of this bout: one interval or one snooze after `sinceMs`. */
export const askSchema = v.object({
  sinceMs: durationMs,
  snoozeMinutes: v.nullable(numberBetween(0, 24 * 60)),
  snoozes: count,
  /** The factor on the interval or snooze: 2 after unanswered nudges where no badge can be seen. */
  spacing: v.optional(spacing, 1),
  /** What the due break is waiting for. */
  waitsFor: v.nullable(waitSchema),
  /** The next ask is a window in spite of sound: something was being watched, or a notification did not appear. */
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

/** Parts of a bout, in ms: what did not count as sitting, and of the rest the time in this browser and watching. */
const partsSchema = v.object({
  uncountedMs: durationMs,
  browsingMs: durationMs,
  watchingMs: durationMs,
});
export type Parts = v.InferOutput<typeof partsSchema>;

/**
 * An unbroken period of sitting: the time since `startedAt` less what did not count, never a sum of ticks. The time
 * since the last sign of the person is pending: it counts once there is another sign, and is dropped if the person had
 * left. `carriedMs` is earlier sitting that is already in the journal, from before an absence that was none.
 */
export const boutSchema = v.object({
  startedAt: instant,
  carriedMs: durationMs,
  settled: partsSchema,
  pending: partsSchema,
  /** What had settled at the last input; the time after it may turn out to have been an absence. */
  atInput: v.optional(partsSchema, { uncountedMs: 0, browsingMs: 0, watchingMs: 0 }),
  /** When still hands last counted as sitting only because the person had reported a call or reading. */
  presumedAt: v.optional(v.nullable(instant), null),
  /** Number of still stretches of two minutes or more that ended in this bout. From two on, the person is a reader. */
  stills: v.optional(count, 0),
});
export type Bout = v.InferOutput<typeof boutSchema>;

/**
 * The current absence: its break is already in the journal and gets its full length when the person is back.
 * `beforeMs` is the sitting before it.
 */
export const upSchema = v.object({
  entry: breakSchema,
  from: instant,
  beforeMs: durationMs,
  /** Whether the person was standing before. If they are back soon, they stand again. */
  stood: v.optional(v.boolean(), false),
  /**
   * Set if the bout before looked like reading, so that this absence may be reading too: how many nudges had been put
   * off and left unanswered by then.
   */
  reader: v.optional(v.nullable(v.object({ snoozes: count, unanswered: count })), null),
});

export type Up = v.InferOutput<typeof upSchema>;

/** A stretch within the bout: the parts of the bout at its start and at its end. */
const withinSchema = v.object({ before: partsSchema, after: partsSchema });
export type Within = v.InferOutput<typeof withinSchema>;

/** The last still stretch of two minutes or more in this bout that counts as sitting. */
export const stillStretchSchema = v.object({ from: instant, until: instant, within: withinSchema });

/** The return question: the last absence that may have been none, how it is taken, and the sitting before it. */
export const questionSchema = v.object({
  entry: breakSchema,
  beforeMs: durationMs,
  was: v.picklist(['up', 'sitting']),
  /** The kind, by which answers are counted: absences, brief ones before a nudge, stillness that may be reading. */
  about: v.optional(v.picklist(['absence', 'brief', 'reading']), 'absence'),
  /** Its place within the current bout, if it counts as part of it; null if it is a line of the journal. */
  within: v.optional(v.nullable(withinSchema), null),
});
export type Question = v.InferOutput<typeof questionSchema>;

export const pauseSchema = v.object({
  startedAt: instant,
  /**
   * The end of a length of time, the person's next day (after an absence of four hours), until they resume, or a date
   * and time of the wall clock, which stays the same when that clock is set.
   */
  until: v.union([instant, v.picklist(['tomorrow', 'resumed']), v.object({ at: instant })]),
  /** When *until tomorrow* ends at the latest. */
  latestAt: v.optional(v.nullable(instant), null),
  /** When the person chose this end, if that was after the pause had begun. */
  chosenAt: v.optional(instant),
  /** The reminder of a pause without an end: a notification is due, it shows, or the person has answered it. */
  reminder: v.optional(v.picklist(['due', 'shown', 'answered'])),
});
export type Pause = v.InferOutput<typeof pauseSchema>;

/** *I'm reading*: still hands count as sitting up to `until`. */
export const readingSchema = v.object({ startedAt: instant, until: instant });

/** A hold: a reason not to ask now. `liveAt` is its last sign; a hold that the person reported also ends at `until`. */
export const holdSchema = v.object({
  why: v.picklist(['call', 'full screen']),
  by: v.picklist(['seen', 'said']),
  startedAt: instant,
  liveAt: v.nullable(instant),
  until: v.nullable(instant),
  /** The settled parts of the bout when the hold began; null if there was no bout. */
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

/** The open break: asked for, then visible, then started. */
export const openBreakSchema = v.object({
  id: v.string(),
  origin: v.picklist(['nudged', 'early', 'routine']),
  askedAt: instant,
  dueAt: instant,
  sittingMs: durationMs,
  /** How long the person has stood, if that is why it is asked for. */
  standingMs: v.nullable(durationMs),
  way: waySchema,
  why: v.nullable(momentSchema),
  /** The offer that is made with it. */
  offer: v.nullable(v.picklist(['hours', 'full screen'])),
  /** The call that ended before it, for *I stood during the call*. */
  callId: v.nullable(v.string()),
  /** Whether the person wants it to start as soon as it is on the screen. */
  wanted: v.boolean(),
  /** Whether the person was asked while they watched something. */
  quietly: v.boolean(),
  /** The way in the options when it was asked for, so that a change is noticed; null in clocks of older versions. */
  chosenWay: v.optional(v.nullable(waySchema), null),
  /** When the nudge could first be seen, in any way; and (`shownAt`) when its page was on the screen. */
  seenAt: v.nullable(instant),
  shownAt: v.nullable(instant),
  /** Whether its window is brought to the front: not, at the next boundary, or now. */
  forward: v.picklist(['no', 'at the next boundary', 'yes']),
  startedAt: v.nullable(instant),
  /** Whether it began by itself, because the hands were still. */
  byItself: v.optional(v.boolean(), false),
  reportedAt: v.nullable(instant),
  done: v.array(doneSchema),
  /** The page's own clock at its last report, the instant of that report, and the time skipped up to then. */
  pageTime: v.optional(
    v.nullable(v.object({ at: instant, origin: v.number(), ms: durationMs, skippedMs: durationMs })),
    null,
  ),
  /** Wall time that did not pass for the page (a clock set ahead, or sleep), and when that was noticed. */
  skipped: v.optional(v.nullable(v.object({ ms: durationMs, at: instant })), null),
  /** The routine that was started. */
  routine: v.optional(routineSchema),
  /**
   * *It hurts* or *Skip* was pressed, and when. Its page still offers the way back, so nothing is recorded yet. Once the
   * page is gone, it counts.
   */
  leaving: v.optional(
    v.nullable(
      v.object({ why: v.picklist(['skip', 'hurt']), at: instant, exercise: v.nullable(v.string()) }),
    ),
    null,
  ),
  /** How it ended; set until the next look, which shows what the hands did meanwhile. */
  finished: v.nullable(v.object({ at: instant, by: bySchema, seated: v.boolean() })),
  /** What the time since its start adds to the bout if it turns out to be no break. */
  parts: partsSchema,
  /** Work beside the nudge, or beside a page that no longer reports, in ms. */
  workedMs: durationMs,
  /** Time with still hands since it started, in ms, and (`stillUntil`) up to when it has been counted. */
  stillMs: durationMs,
  stillUntil: v.nullable(instant),
});
export type OpenBreak = v.InferOutput<typeof openBreakSchema>;

/** Which program is in front: this browser, or another. Other kinds of presence follow from it and the last input. */
const placeSchema = v.picklist(['browsing', 'elsewhere']);
export type Place = v.InferOutput<typeof placeSchema>;

/** Where something is: in the front window, in another one, or nowhere. */
const frontOrBehindSchema = v.picklist(['front', 'behind', 'none']);
export type FrontOrBehind = v.InferOutput<typeof frontOrBehindSchema>;

/** What this browser, on this computer and with the permissions it has now, can do. */
const traitsSchema = v.object({
  /** A new window takes the focus even if it is opened without. */
  takesFocus: v.boolean(),
  /** Notifications may be shown. */
  notifies: v.boolean(),
  /** The icon is on the toolbar, so its badge can be seen. */
  showsBadge: v.boolean(),
  /** Calls can be seen: the browser reports sharing, or the person allowed call sites. */
  seesCalls: v.boolean(),
  /** The button that maximises a window on other systems puts it in full screen (macOS). */
  fullScreenByButton: v.boolean(),
  /** Alarms follow the wall clock (Chromium): once it is set back, none rings until it shows the old time again. */
  alarmsByWallClock: v.optional(v.boolean(), false),
  /** Sleep counts as time without input (Windows), so input at the first look means that the machine did not sleep. */
  idleCountsSleep: v.optional(v.boolean(), false),
});
export type Traits = v.InferOutput<typeof traitsSchema>;

/** What has changed since the previous look. */
const presenceChangeSchema = v.picklist(['window', 'call ended', 'full screen ended', 'came back']);
export type PresenceChange = v.InferOutput<typeof presenceChangeSchema>;

/** The last reading of presence: when it was taken, and what was true then. */
export const lastPulseSchema = v.object({
  at: instant,
  inputAt: instant,
  /** How much later than `inputAt` the last input may have been, in ms: the readings are no more exact. */
  inputSpanMs: v.optional(durationMs, 0),
  /** The last input that was really seen; only under a plain clock, which takes all time for sitting. */
  touchedAt: v.optional(v.nullable(instant), null),
  /** When something was last being watched, and (`seenAt`) the last sign of the person: watching or input. */
  watchedAt: v.nullable(instant),
  seenAt: instant,
  lockedAt: v.nullable(instant),
  /** Whether the person locked the screen, and not the system after stillness. */
  lockedByHand: v.optional(v.boolean(), true),
  place: placeSchema,
  front: v.nullable(v.number()),
  sound: frontOrBehindSchema,
  changed: v.nullable(presenceChangeSchema),
  /** When the previous look was. */
  since: instant,
  zone,
  traits: traitsSchema,
});
export type LastPulse = v.InferOutput<typeof lastPulseSchema>;

/** The person's day: from the first sign after an absence of four hours to the next such absence. */
export const daySchema = v.object({
  startedAt: instant,
  /** Whether a window of this browser was in front during this day. */
  used: v.boolean(),
  /** Number of nudges that were seen and not answered. */
  unanswered: count,
  /** Whether to ask the person if that is too often; once a day. */
  tooOften: v.picklist(['no', 'ask', 'asked']),
  /** The line of the journal that says how the back is today. */
  felt: v.optional(feltSchema),
});

export const notedSchema = v.object({
  /** Number of breaks in a row in which the mouse never rested for 15 s. */
  breaksWithoutRest: count,
  /** Number of returns to this browser in a row that ended a stillness which began when it lost the focus. */
  blindReturns: count,
  /** Since when another program has been in front; null while this browser is. */
  elsewhereFrom: v.nullable(instant),
  /** Whether input was ever seen while another program was in front, which proves that it can be seen. */
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
  /** The system accepts notifications but does not show them: they are not used until one has been seen. */
  notificationsUnseen: v.boolean(),
  /** A window that was opened without the focus took it (Chromium on Wayland): windows now wait for still hands. */
  windowTookFocus: v.boolean(),
  /** When the browser last failed to open a window; null once one has been shown. */
  windowFailedAt: v.nullable(instant),
});
type Ways = v.InferOutput<typeof waysSchema>;

export const untriedWays: Ways = { notificationsUnseen: false, windowTookFocus: false, windowFailedAt: null };
