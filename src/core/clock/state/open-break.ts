/** The break that is asked for or done now. */
import { bySchema, doneSchema, momentSchema, routineSchema, waySchema } from '../../journal/journal';
import * as v from '../../schema';
import { durationMs, instant } from '../../values';
import { partsSchema } from './bout';

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
