/** How long somebody has sat, and the break after it that is being lived. */
import { breakSchema } from '../../journal/journal';
import * as v from '../../schema';
import { count, durationMs, instant } from '../../values';

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
