/** Records what is shown only once and has been seen. */
import browser from 'webextension-polyfill';
import type { Instant } from '../core/time';

const store = browser.storage.local;

/** When the person saw the lines before the first exercise. */
export const SAFETY_SEEN = 'safetySeenAt';

/** Records that the lines before the first exercise have been seen; they are not shown again. */
export async function markSafetySeen(at: Instant): Promise<void> {
  await store.set({ [SAFETY_SEEN]: at });
}

/** The notices that were read, each with the instant. */
export const NOTICES_SEEN = 'noticesSeen';

function readNotices(stored: unknown): object {
  return typeof stored === 'object' && stored !== null ? stored : {};
}

/** The notices that were read and are not shown again, from the stored value. */
export function noticesIn(stored: unknown): readonly string[] {
  return Object.keys(readNotices(stored));
}

/** Records that a notice has been read; it is not shown again. */
export async function markNoticeSeen(notice: string, at: Instant): Promise<void> {
  const { [NOTICES_SEEN]: stored } = await store.get(NOTICES_SEEN);
  await store.set({ [NOTICES_SEEN]: { ...readNotices(stored), [notice]: at } });
}
