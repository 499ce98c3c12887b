/** What a break page still knows when it is loaded again: it goes with the page, and is not kept anywhere else. */
import * as v from '../core/shape';
import { text } from '../core/values';

const memorySchema = v.object({
  /** Whether its break began by itself. */
  byItself: v.optional(v.boolean()),
  /** Whether the person said that they were only reading when it did. */
  reads: v.optional(v.boolean()),
  /** The exercises that are still to be played, from the one that plays on. */
  left: v.optional(v.array(text(64))),
  /** How it ended, where the page knows more of it than the clock. */
  farewell: v.optional(v.picklist(['skipped', 'hurt', 'seated'])),
});
export type Memory = v.InferOutput<typeof memorySchema>;

/** What this page knew before it was loaded again; nothing if it is new. */
export function remembered(): Memory {
  return v.read(memorySchema, history.state) ?? {};
}

/** Lets this page know it still when it is loaded again. */
export function remember(known: Memory): void {
  history.replaceState({ ...remembered(), ...known }, '');
}
