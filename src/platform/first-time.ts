/** What is shown once, and whether it has been. */
import browser from 'webextension-polyfill';
import type { Instant } from '../core/time';

const store = browser.storage.local;

/** When the lines before the first exercise were seen. */
export const SAFETY_SEEN = 'safetySeenAt';

/** The lines before the first exercise have been seen, and are not shown again. */
export async function markSafetySeen(at: Instant): Promise<void> {
  await store.set({ [SAFETY_SEEN]: at });
}

/** Whether this is the first time; never again after. */
export async function isFirstTime(): Promise<boolean> {
  const { welcomedAt } = await store.get('welcomedAt');
  if (welcomedAt !== undefined) return false;
  await store.set({ welcomedAt: Date.now() });
  return true;
}
