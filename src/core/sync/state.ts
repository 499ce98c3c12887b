/** The state of syncing on this computer. */
import * as v from '../schema';
import { count } from '../values';

/** Why other computers do not have everything that was chosen here. */
const troubles = ['full', 'busy', 'unreachable'] as const;
export type Trouble = (typeof troubles)[number];

const syncState = v.object({
  trouble: v.nullable(v.picklist(troubles)),
  /** How many items do not fit. */
  left: count,
});
export type SyncState = v.InferOutput<typeof syncState>;

/** Nothing is wrong. */
export const untroubled: SyncState = { trouble: null, left: 0 };

/** Reads the state from storage; undefined if syncing is not switched on. Never throws. */
export function readSyncState(stored: unknown): SyncState | undefined {
  return stored === undefined ? undefined : (v.read(syncState, stored) ?? untroubled);
}

/** What an error of the browser's sync means. https://developer.chrome.com/docs/extensions/reference/api/storage */
export function troubleOf(error: unknown): Trouble {
  const text = String(error);
  if (/WRITE_OPERATIONS/i.test(text)) return 'busy';
  return /quota/i.test(text) ? 'full' : 'unreachable';
}
