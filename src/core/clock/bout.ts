/** How long somebody has sat, and the break after it that is being lived. */
import { breakSchema } from '../journal';
import * as v from '../shape';
import { duration, instant } from '../values';

/** What of a bout did not count, and the parts of the rest by presence; in ms. */
export const partsSchema = v.object({ uncountedMs: duration, browsingMs: duration, watchingMs: duration });
export type Parts = v.InferOutput<typeof partsSchema>;

/**
 * An unbroken period of sitting: an interval less what did not count, never a sum of ticks. What lies between
 * the last sign of the person and now is pending: it counts once there is a sign again, and never was if the
 * person had left. `carriedMs` is the sitting before it that is already in the journal: an absence that was none.
 */
export const boutSchema = v.object({
  startedAt: instant,
  carriedMs: duration,
  settled: partsSchema,
  pending: partsSchema,
});
export type Bout = v.InferOutput<typeof boutSchema>;

/**
 * The break being lived: already in the journal, and longer there once the person is back. `beforeMs` is the
 * sitting before it.
 */
export const upSchema = v.object({ entry: breakSchema, from: instant, beforeMs: duration });

/** The last absence that may have been none, and the sitting before it. */
export const questionSchema = v.object({
  entry: breakSchema,
  beforeMs: duration,
  was: v.picklist(['up', 'sitting']),
});
