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

/** Which notices were read, each with the instant. */
export const NOTICES_SEEN = 'noticesSeen';

function readNotices(stored: unknown): object {
  return typeof stored === 'object' && stored !== null ? stored : {};
}

/** The notices that were read and are not shown again, as stored. */
export function noticesIn(stored: unknown): readonly string[] {
  return Object.keys(readNotices(stored));
}

/** A notice has been read, and is not shown again. */
export async function markNoticeSeen(notice: string, at: Instant): Promise<void> {
  const { [NOTICES_SEEN]: stored } = await store.get(NOTICES_SEEN);
  await store.set({ [NOTICES_SEEN]: { ...readNotices(stored), [notice]: at } });
}
