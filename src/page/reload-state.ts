/** What a break page remembers across a reload. It is stored with the tab, and nowhere else. */
import * as v from '../core/schema';
import { boundedText } from '../core/values';

const reloadStateSchema = v.object({
  /** Whether its break began by itself. */
  byItself: v.optional(v.boolean()),
  /** Whether the person said that they were only reading when it began. */
  reads: v.optional(v.boolean()),
  /** The exercises that are still to be played, beginning with the one that goes on. */
  left: v.optional(v.array(boundedText(64))),
  /** How the first of them was played: its version, and the exercise that it replaced as its easier version. */
  now: v.optional(
    v.object({
      version: v.picklist(['easier', 'harder', 'plain']),
      insteadOf: v.optional(boundedText(64)),
    }),
  ),
  /** How the break ended, where the page knows more about it than the clock. */
  endReason: v.optional(v.picklist(['skipped', 'hurt', 'seated'])),
});
export type ReloadState = v.InferOutput<typeof reloadStateSchema>;

/** The key for one break: a tab may show the pages of several breaks, one after the other. */
function key(): string {
  return `page:${location.hash}`;
}

/**
 * Reads what this page knew before the reload; empty if the page is new, or if the browser stores nothing for a tab.
 */
export function readReloadState(): ReloadState {
  try {
    return v.read(reloadStateSchema, JSON.parse(sessionStorage.getItem(key()) ?? '{}')) ?? {};
  } catch (error) {
    console.warn(error);
    return {};
  }
}

/** Saves what this page must know after a reload. The storage of the tab is written synchronously. */
export function saveReloadState(state: ReloadState): void {
  try {
    sessionStorage.setItem(key(), JSON.stringify({ ...readReloadState(), ...state }));
  } catch (error) {
    console.warn(error);
  }
}
