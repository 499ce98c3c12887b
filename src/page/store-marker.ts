/**
 * Whether the browser has kept what was stored. A store that is damaged may be thrown away, and what is then found is
 * as empty as on the first day. So the page's own `localStorage`, which lies in another place, remembers since when
 * there is a store; it goes when Flexor is removed, and when the person erases everything.
 */
import browser from 'webextension-polyfill';
import type { Instant } from '../core/time';

const store = browser.storage.local;

/** Since when there is a store, in the store. */
const KEPT = 'keptSince';
/** The same, beside it. */
const MARK = 'flexor.keptSince';

/** What lies beside the store; undefined where the browser forbids that, or nothing is there. */
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
    // Without it nothing is known of a store that is lost, and nothing is said.
  }
}

/** Since when there had been a store that is gone; undefined if it is there, or there was none. */
export async function lostSince(now: Instant): Promise<Instant | undefined> {
  const { [KEPT]: kept } = await store.get(KEPT);
  const before = marked();
  if (kept === undefined && before !== undefined) return before;
  if (kept === undefined) await markNewStore(now);
  else if (before === undefined) mark(typeof kept === 'number' ? kept : now);
  return undefined;
}

/** There is a store from now on: the first, or after one that is gone, which was read. */
export async function markNewStore(now: Instant): Promise<void> {
  await store.set({ [KEPT]: now });
  mark(now);
}

/** The person erases everything: nothing was lost. */
export function forgetStore(): void {
  mark(undefined);
}
