/** The one notification: it is created once for a break, and cleared when it is no longer wanted. */
import browser, { type Notifications } from 'webextension-polyfill';
import { whyNow } from '../browser/ask-reason';
import { t } from '../browser/i18n';
import {
  areNotificationsHidden,
  notifications,
  PAUSE_REMINDER_ID,
  reportsShown,
  TRIAL,
} from '../browser/notification-api';
import type { AskFailed, PageEvent } from '../core/clock/events';
import type { OpenBreak } from '../core/clock/state';
import { type Instant, SECOND } from '../core/time';
import { forgetNotification, lastNotification, rememberNotification } from './session';

/** How long it may take to appear, in ms. A system that hides notifications does not report that. */
const APPEARS_WITHIN = 15 * SECOND;

/** The outcome of a way of asking, as an event for the clock. */
export type AskOutcome = Extract<PageEvent, { type: 'shown' }> | AskFailed;

function failedEvent(id: string): AskFailed {
  return { type: 'failed', id, way: 'notification' };
}

/**
 * The event for a closed notification. Where the browser does not report who closed it, the event says only that the
 * notification can no longer be seen.
 */
export function eventOfClosed(id: string, byUser: boolean): PageEvent | AskFailed | undefined {
  const api = notifications();
  if (!api || id === TRIAL) return undefined;
  // Firefox does not report whether the person closed it, so there only the popup takes the answer.
  if (id === PAUSE_REMINDER_ID)
    return byUser && !reportsShown(api) ? { type: 'replied', to: 'pause' } : undefined;
  if (reportsShown(api)) return failedEvent(id);
  return byUser ? { type: 'dismissed', id } : undefined;
}

/** Creates the notification. Firefox rejects every key that it does not know; Chromium requires the icon. */
async function createNotification(api: Notifications.Static, open: OpenBreak, now: Instant): Promise<void> {
  if (await areNotificationsHidden()) throw new Error('Notifications are switched off');
  const iconUrl = browser.runtime.getURL('icons/128.png');
  const texts = { title: t('notification_title'), message: whyNow(open) };
  await api.create(open.id, { type: 'basic', iconUrl, ...texts });
  await rememberNotification({ breakId: open.id, madeAt: now });
}

/** What is known about the notification that was created for a break at `madeAt`. */
function outcomeOf(api: Notifications.Static, open: OpenBreak, madeAt: Instant, now: Instant) {
  if (open.seenAt !== null) return undefined;
  if (!reportsShown(api)) return { type: 'shown', id: open.id } as const;
  return now - madeAt >= APPEARS_WITHIN ? failedEvent(open.id) : undefined;
}

/** Makes sure that the given break has its notification, and that no other notification is left. */
export async function reconcileNotification(
  open: OpenBreak | null,
  now: Instant,
): Promise<AskOutcome | undefined> {
  const api = notifications();
  if (!api) return open ? failedEvent(open.id) : undefined;
  const last = await lastNotification();
  if (last && last.breakId === open?.id) return outcomeOf(api, open, last.madeAt, now);
  if (last) {
    await api.clear(last.breakId);
    await forgetNotification();
  }
  if (!open) return undefined;
  try {
    await createNotification(api, open, now);
  } catch (error) {
    console.warn(error);
    return failedEvent(open.id);
  }
  return outcomeOf(api, open, now, now);
}
