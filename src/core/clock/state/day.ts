/** What is kept about the person's day. */
import { feltSchema } from '../../journal/journal';
import * as v from '../../schema';
import { count, instant } from '../../values';

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
