/** What keeps Flexor from asking: a pause, a call, full screen. */
import * as v from '../../schema';
import type { Instant } from '../../time';
import { instant } from '../../values';
import { partsSchema } from './bout';

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
