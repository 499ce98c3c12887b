/** What a break page still knows when it is loaded again: it goes with the page, and is not kept anywhere else. */
import * as v from '../core/schema';
import { boundedText } from '../core/values';

const reloadStateSchema = v.object({
  /** Whether its break began by itself. */
  byItself: v.optional(v.boolean()),
  /** Whether the person said that they were only reading when it did. */
  reads: v.optional(v.boolean()),
  /** The exercises that are still to be played, from the one that plays on. */
  left: v.optional(v.array(boundedText(64))),
  /** How it ended, where the page knows more of it than the clock. */
  farewell: v.optional(v.picklist(['skipped', 'hurt', 'seated'])),
});
export type ReloadState = v.InferOutput<typeof reloadStateSchema>;

/** A tab may show the pages of several breaks, one after the other. */
function key(): string {
  return `page:${location.hash}`;
}

/** What this page knew before it was loaded again; nothing if it is new, or if the browser keeps nothing for a tab. */
export function readReloadState(): ReloadState {
  try {
    return v.read(reloadStateSchema, JSON.parse(sessionStorage.getItem(key()) ?? '{}')) ?? {};
  } catch (error) {
    console.warn(error);
    return {};
  }
}

/** Lets this page know it still when it is loaded again. The storage of the tab is written at once. */
export function saveReloadState(known: ReloadState): void {
  try {
    sessionStorage.setItem(key(), JSON.stringify({ ...readReloadState(), ...known }));
  } catch (error) {
    console.warn(error);
  }
}
