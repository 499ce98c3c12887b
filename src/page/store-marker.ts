/**
 * Detects that the browser has lost what was stored. A browser may throw a damaged store away, and then the store is as
 * empty as on the first day. So the page's own `localStorage`, which is in another place, remembers since when the
 * store exists. That mark is removed with Flexor, and when the person erases everything.
 */
import browser from 'webextension-polyfill';
import type { Instant } from '../core/time';

const store = browser.storage.local;

/** The key of the mark in the store: since when the store exists. */
const KEPT = 'keptSince';
/** The key of the same mark in `localStorage`. */
const MARK = 'flexor.keptSince';

/** The mark in `localStorage`; undefined where the browser forbids reading it, or if there is none. */
function marked(): Instant | undefined {
  try {
    const text = localStorage.getItem(MARK);
    return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
  } catch {
    return undefined;
  }
}

function mark(since: Instant | undefined): void {
  try {
    if (since === undefined) localStorage.removeItem(MARK);
    else localStorage.setItem(MARK, String(since));
  } catch {
    // Without the mark a lost store is not noticed, so nothing is shown.
  }
}

/** Since when a store existed that is gone now; undefined if the store is there, or if there was none. */
export async function lostSince(): Promise<Instant | undefined> {
  // Read before the store: a page that opens now may be marking a new one.
  const before = marked();
  const { [KEPT]: kept } = await store.get(KEPT);
  return kept === undefined ? before : undefined;
}

/** Marks the store, if it or `localStorage` lacks the mark. A store that was lost is marked once the person knows. */
export async function markStore(now: Instant): Promise<void> {
  const { [KEPT]: kept } = await store.get(KEPT);
  if (marked() !== undefined) return;
  if (kept === undefined) await markNewStore(now);
  else mark(typeof kept === 'number' ? kept : now);
}

/** Records that a store exists from now on: the first one, or the next one after the person has read about the loss. */
export async function markNewStore(now: Instant): Promise<void> {
  await store.set({ [KEPT]: now });
  mark(now);
}

/** Removes the mark, because the person erases everything and so nothing is lost. */
export function forgetStore(): void {
  mark(undefined);
}
