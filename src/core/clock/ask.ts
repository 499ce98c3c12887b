/** When to ask next: manners, which change no bout. */
import { waitSchema } from '../journal';
import * as v from '../shape';
import { between, count, duration } from '../values';

/** When to ask next, in sitting time of this bout: one interval, or a snooze, after `sinceMs`. */
export const askSchema = v.object({
  sinceMs: duration,
  snoozeMinutes: v.nullable(between(0, 24 * 60)),
  snoozes: count,
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
  waitsFor: null,
  windowNext: false,
};
