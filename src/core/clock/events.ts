/** The events of the clock. Every browser event becomes one event, `pulsed`; the others come from our own pages. */

import { bySchema, doneSchema, ratingFields, routineSchema, type Way } from '../journal/entries';
import * as v from '../schema';
import { HOUR } from '../time';
import { boundedText, durationMs, instant, numberBetween } from '../values';
import type { FrontOrBehind, Place, Traits } from './state';

/** One reading of presence: what is true now, whichever browser event caused it. */
export interface Pulse {
  readonly type: 'pulsed';
  /** Time since the last input to this computer, in ms. Below `BOUNDARY` browsers do not say how long; it is then 0. */
  readonly idleMs: number;
  /** How long reading `idleMs` took, in ms: the input may have been earlier by as much. */
  readonly readMs: number;
  /** Whether the screen is known to be locked. Firefox does not report it. */
  readonly locked: boolean;
  readonly place: Place;
  /** The front window of this browser; null when another program is in front. */
  readonly front: number | null;
  /** Where a window is in full screen: in front, or behind with a tab that plays sound. */
  readonly fullScreen: FrontOrBehind;
  /** Where sound comes from: the tab in view, another tab, or none. */
  readonly sound: FrontOrBehind;
  /**
   * A call in this browser: live (camera, microphone or screen are shared, or a call site plays sound), or silent (a
   * call site is open without sound, which alone does not count as a call).
   */
  readonly call: 'live' | 'silent' | 'none';
  /** Whether the page of the open break is alive; undefined if there is no open break. */
  readonly page: 'alive' | 'missing' | undefined;
  /** Whether this is the first look since the browser (or the extension) started. */
  readonly fresh: boolean;
  readonly traits: Traits;
  /** The IANA name of the time zone. */
  readonly zone: string;
  /** The weekend days of the browser's region: 1 for Monday to 7 for Sunday. */
  readonly weekend: readonly number[];
}

/** The page's monotonic clock: `ms` since the page loaded. `origin` identifies the load. */
const pageTime = v.optional(v.object({ origin: v.number(), ms: durationMs }));

const id = boundedText(100);
const done = v.array(doneSchema);

const someTime = numberBetween(0, 24 * HOUR);

/** The events that pages may send, by type. */
const pageEventSchemas = {
  /** The page of break `id` is on the screen. `tookFocus`: its window was opened without focus and has it anyway. */
  shown: v.object({ id, tookFocus: v.optional(v.boolean()) }),
  /** The page of break `id` has opened after all: its window was given up, and another way of asking was used. */
  arrived: v.object({ id }),
  /** The break begins. `still`: by itself, because the hands were still. `routine`: which one, if it is a routine. */
  started: v.object({ id, still: v.optional(v.boolean()), routine: v.optional(routineSchema), pageTime }),
  /** Undoes a break that began by itself while the person was only reading. */
  takenBack: v.object({ id }),
  progressed: v.object({ id, done, pageTime }),
  /**
   * The break ended: the person said so, it was played to its end, or the hands returned when its page last reported.
   * `seated`: what was done seated counts as exercise, but not as a break.
   */
  finished: v.object({
    id,
    by: bySchema,
    done,
    seated: v.optional(v.boolean(), false),
    pageTime,
  }),
  /** *Later*; `minutes` if the person chose a number. */
  snoozed: v.object({
    id,
    minutes: v.optional(numberBetween(1, 60)),
  }),
  skipped: v.object({ id }),
  /** *Skip*, while the page still offers the way back (`stayed`); it sends `skipped` when it no longer does. */
  skipping: v.object({ id }),
  /** Takes back *Skip* or *It hurts*: the break goes on as if it had not been pressed. */
  stayed: v.object({ id }),
  /** The person closed the notification, or (`opened`) clicked it. */
  dismissed: v.object({ id }),
  opened: v.object({ id }),
  /** The person wants a break, or the daily routine, now. */
  asked: v.object({ origin: v.optional(v.picklist(['early', 'routine'])) }),
  /** A pause for a number of ms, until the person's next day, until they resume, or until a date and time. */
  paused: v.object({
    until: v.union([someTime, v.picklist(['tomorrow', 'resumed']), v.object({ at: instant })]),
  }),
  resumed: v.object({}),
  /** The keyboard shortcut for a pause: resumes a paused clock, and pauses any other until the person resumes. */
  pauseToggled: v.object({}),
  /** *On a call*, and (`hungUp`) the end of the call. */
  called: v.object({}),
  hungUp: v.object({}),
  /** *I'm reading*: for an hour still hands count as sitting. `stoppedReading` ends it. */
  read: v.object({}),
  stoppedReading: v.object({}),
  /** *I was just up*, on nudge `id`: the still stretch before it was a break. */
  wasUp: v.object({ id }),
  /** *I stood during the call*: the person stood during the call that ended last. `id` is that of its hold. */
  stoodThrough: v.object({ id }),
  /** At a standing desk: the person stands from now on (or still), or (`sat`) sits again. */
  stood: v.object({}),
  sat: v.object({}),
  /** The answer to the return question about the absence `id`. */
  recalled: v.object({ id, was: v.picklist(['up', 'sitting']) }),
  /** *How is your back today?* */
  felt: v.object({ score: numberBetween(0, 10) }),
  /**
   * *It hurts*, and (`rated`) how hard the routine was: in or after break `id`, which may be over by then. In a break
   * that is open, *It hurts* can be taken back (`stayed`) until the page sends `finished`.
   */
  hurt: v.object({ id, exercise: v.nullable(boundedText(64)) }),
  rated: v.object({ id, ...ratingFields }),
  /** An offer was taken or declined, or the person stays paused (`pause`); it is not made again. */
  replied: v.object({ to: v.picklist(['hours', 'too often', 'call sites', 'full screen', 'pause']) }),
  /** A trial notification appeared, or the permission was granted again: notifications may be used again. */
  notificationsWork: v.object({}),
  /** The screen may go dark, after a break or after a sound of ours; some systems report that as input. */
  dimmed: v.object({}),
  /** Only asks for a look: options may have changed, or a page wants to be up to date. */
  looked: v.object({}),
};
type Schemas = typeof pageEventSchemas;
export type PageEvent = {
  [Type in keyof Schemas]: { type: Type } & v.InferOutput<Schemas[Type]>;
}[keyof Schemas];

/** Parses a message from a page; undefined if it is not an event that pages may send. */
export function readPageEvent(message: unknown): PageEvent | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  const { type } = message;
  if (typeof type !== 'string' || !Object.hasOwn(pageEventSchemas, type)) return undefined;
  const fields = v.read<object>(pageEventSchemas[type as keyof Schemas], message);
  return fields && ({ ...fields, type } as PageEvent);
}

/** A way of asking failed for break `id`, so the next one is used. The background reports it. */
export interface AskFailed {
  readonly type: 'failed';
  readonly id: string;
  readonly way: Way;
  /** Whether it may still succeed: a window that has been requested may open later. */
  readonly late?: boolean;
}

/** The notification that reminds of a pause was created, or cannot be. The background reports it. */
export interface PauseReminded {
  readonly type: 'pauseReminded';
}

export type Event = Pulse | PageEvent | AskFailed | PauseReminded;
