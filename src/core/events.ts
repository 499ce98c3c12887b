/** What can happen to the clock. Browser events are all one event, `pulsed`; the rest are said by our pages. */
import * as v from 'valibot';
import type { Place } from './clock';
import { doneSchema } from './journal';
import { HOUR } from './time';

/** One reading of presence: what is true now, however we came to look. */
export interface Pulse {
  readonly type: 'pulsed';
  /** Time since the last input to this computer, in ms; under `BOUNDARY` it is not known closer and is 0. */
  readonly idleMs: number;
  readonly place: Place;
  /** The front window of this browser; null when another program is in front. */
  readonly front: number | null;
  /** Whether the page of the open break lives; undefined if there is no open break. */
  readonly page: 'alive' | 'missing' | undefined;
  /** The first look since the browser (or the extension) started. */
  readonly fresh: boolean;
  /** Whether a new window takes the focus whatever we ask for. */
  readonly takesFocus: boolean;
  /** The IANA name of the time zone. */
  readonly zone: string;
}

const id = v.pipe(v.string(), v.maxLength(100));
const done = v.pipe(v.array(doneSchema), v.maxLength(50));

/** What pages may say; anything else is refused. */
export const saidSchema = v.variant('type', [
  /** The page of break `id` is on the screen. */
  v.object({ type: v.literal('shown'), id }),
  v.object({ type: v.literal('started'), id }),
  v.object({ type: v.literal('progressed'), id, done }),
  /** The break ended: by the person, or because it was played to its end. */
  v.object({ type: v.literal('finished'), id, by: v.picklist(['person', 'end']), done }),
  v.object({ type: v.literal('snoozed'), id }),
  v.object({ type: v.literal('skipped'), id }),
  /** A break is wanted now. */
  v.object({ type: v.literal('asked') }),
  v.object({
    type: v.literal('paused'),
    /** A number of ms from now, the person's next day, or until they resume. */
    until: v.union([
      v.pipe(v.number(), v.minValue(0), v.maxValue(24 * HOUR)),
      v.literal('tomorrow'),
      v.literal('resumed'),
    ]),
  }),
  v.object({ type: v.literal('resumed') }),
  /** Nothing happened, but something may have changed (options, or a page that wants to be current). */
  v.object({ type: v.literal('looked') }),
]);
export type Said = v.InferOutput<typeof saidSchema>;

export type Event = Pulse | Said;
