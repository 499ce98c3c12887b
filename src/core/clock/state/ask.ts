/** When to ask next: manners, which change no bout. */
import { waitSchema } from '../../journal/journal';
import * as v from '../../schema';
import { count, durationMs, numberBetween } from '../../values';

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
