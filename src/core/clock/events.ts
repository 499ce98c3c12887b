/** What can happen to the clock. Browser events are all one event, `pulsed`; the rest are said by our pages. */

import { bySchema, doneSchema, ratingFields, routineSchema, type Way } from '../journal/entries';
import * as v from '../schema';
import { HOUR } from '../time';
import { boundedText, durationMs, numberBetween } from '../values';
import type { FrontOrBehind, Place, Traits } from './state';

/** One reading of presence: what is true now, however we came to look. */
export interface Pulse {
  readonly type: 'pulsed';
  /** Time since the last input to this computer, in ms; under `BOUNDARY` it is not known closer and is 0. */
  readonly idleMs: number;
  /** How long it took to read that, in ms: the input may have been so much earlier. */
  readonly readMs: number;
  /** Whether the screen is known to be locked; Firefox cannot tell. */
  readonly locked: boolean;
  readonly place: Place;
  /** The front window of this browser; null when another program is in front. */
  readonly front: number | null;
  /** Where a window is in full screen: in front, or behind with a tab that sounds. */
  readonly fullScreen: FrontOrBehind;
  /** Where sound comes from: the tab one looks at, another, or nowhere. */
  readonly sound: FrontOrBehind;
  /**
   * A call in this browser: live (camera, microphone or screen are shared, or a call site sounds), or silent (a
   * call site is open and does not sound, which alone is no call).
   */
  readonly call: 'live' | 'silent' | 'none';
  /** Whether the page of the open break lives; undefined if there is no open break. */
  readonly page: 'alive' | 'missing' | undefined;
  /** The first look since the browser (or the extension) started. */
  readonly fresh: boolean;
  readonly traits: Traits;
  /** The IANA name of the time zone. */
  readonly zone: string;
  /** The days of the weekend where the browser is from: 1 for Monday to 7 for Sunday. */
  readonly weekend: readonly number[];
}

/** The page's own clock, which cannot be set: `ms` since the page loaded; `origin` tells one load from another. */
const pageTime = v.optional(v.object({ origin: v.number(), ms: durationMs }));

const id = boundedText(100);
const done = v.array(doneSchema);

const someTime = numberBetween(0, 24 * HOUR);

/** What pages may say, by its type. */
const pageEventSchemas = {
  /** The page of break `id` is on the screen; whether its window was opened without the focus and has it. */
  shown: v.object({ id, tookFocus: v.optional(v.boolean()) }),
  /** The page of break `id` is there, though its window was given up and another way was taken. */
  arrived: v.object({ id }),
  /** The break begins: by itself, since the hands were still; with which routine, if it is one. */
  started: v.object({ id, still: v.optional(v.boolean()), routine: v.optional(routineSchema), pageTime }),
  /** It began by itself while somebody only read: nothing was begun. */
  takenBack: v.object({ id }),
  progressed: v.object({ id, done, pageTime }),
  /**
   * The break ended: the person said so, it was played to its end, or the hands came back when its page reported
   * last. What was done seated is good, but no break.
   */
  finished: v.object({
    id,
    by: bySchema,
    done,
    seated: v.optional(v.boolean(), false),
    pageTime,
  }),
  /** *Later*, in minutes if the person chose them. */
  snoozed: v.object({
    id,
    minutes: v.optional(numberBetween(1, 60)),
  }),
  skipped: v.object({ id }),
  /** A notification was closed by the person, or clicked. */
  dismissed: v.object({ id }),
  opened: v.object({ id }),
  /** A break is wanted now, or the daily routine. */
  asked: v.object({ origin: v.optional(v.picklist(['early', 'routine'])) }),
  /** For a number of ms, until the person's next day, or until they resume. */
  paused: v.object({
    until: v.custom<number | 'tomorrow' | 'resumed'>(
      (value) => value === 'tomorrow' || value === 'resumed' || v.is(someTime, value),
    ),
  }),
  resumed: v.object({}),
  /** The key for a pause: it resumes a paused clock and pauses any other, until the person resumes. */
  pauseToggled: v.object({}),
  /** *On a call*, and that it is over. */
  called: v.object({}),
  hungUp: v.object({}),
  /** *I'm reading*: for an hour still hands are sitting; and that it is over. */
  read: v.object({}),
  stoppedReading: v.object({}),
  /** *I was just up*, on nudge `id`: the still stretch before it was a break. */
  wasUp: v.object({ id }),
  /** *I stood for it*: the time of the call that ended last was standing. `id` is that of its hold. */
  stoodThrough: v.object({ id }),
  /** At a standing desk: on one's feet from now on (or still), and seated again. */
  stood: v.object({}),
  sat: v.object({}),
  /** The answer to the return question about the absence `id`. */
  recalled: v.object({ id, was: v.picklist(['up', 'sitting']) }),
  /** *Your back today?* */
  felt: v.object({ score: numberBetween(0, 10) }),
  /** *It hurts*, and how hard the routine was: in or after break `id`, which may be over by then. */
  hurt: v.object({ id, exercise: v.nullable(boundedText(64)) }),
  rated: v.object({ id, ...ratingFields }),
  /** An offer was taken or declined; it is not made again. */
  replied: v.object({ to: v.picklist(['hours', 'too often', 'call sites', 'full screen']) }),
  /** A notification that was tried has appeared, or notifications were allowed anew: they may be used again. */
  notificationsWork: v.object({}),
  /** Our page lets the screen go dark: some systems take that for input. */
  dimmed: v.object({}),
  /** Nothing happened, but something may have changed (options, or a page that wants to be current). */
  looked: v.object({}),
};
type Schemas = typeof pageEventSchemas;
export type PageEvent = {
  [Type in keyof Schemas]: { type: Type } & v.InferOutput<Schemas[Type]>;
}[keyof Schemas];

/** What a page says, if it is something that pages may say. */
export function readPageEvent(message: unknown): PageEvent | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  const { type } = message;
  if (typeof type !== 'string' || !Object.hasOwn(pageEventSchemas, type)) return undefined;
  const said = v.read<object>(pageEventSchemas[type as keyof Schemas], message);
  return said && ({ ...said, type } as PageEvent);
}

/** A way of asking could not be taken for break `id`: the next one is used. The background learns it. */
export interface AskFailed {
  readonly type: 'failed';
  readonly id: string;
  readonly way: Way;
}

export type Event = Pulse | PageEvent | AskFailed;
