/** The notification that reminds of a pause without an end: once, and without a sound where the browser allows that. */
import browser, { type Notifications } from 'webextension-polyfill';
import { t } from '../browser/i18n';
import { timeAhead } from '../browser/moments';
import {
  areNotificationsHidden,
  notifications,
  PAUSE_REMINDER_ID,
  reportsShown,
} from '../browser/notification-api';
import type { DesiredState } from '../core/clock/desired-state';
import type { PauseReminded } from '../core/clock/events';
import type { Instant } from '../core/time';
import { isPauseReminderShown, setPauseReminderShown } from './session';

/** Only Chromium knows `silent`; Firefox rejects keys that it does not know. */
type SilentOptions = Notifications.CreateNotificationOptions & { readonly silent?: boolean };

async function createReminder(pausedFrom: Instant, now: Instant): Promise<void> {
  const api = notifications();
  // The background may have died after it created the notification and before the clock noted that.
  if (!api || (await isPauseReminderShown()) || (await areNotificationsHidden())) return;
  const options: SilentOptions = {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title: t('pause_reminder_title'),
    message: t('pause_reminder', timeAhead(pausedFrom, now)),
    ...(reportsShown(api) ? {} : { silent: true }),
  };
  await api.create(PAUSE_REMINDER_ID, options);
  await setPauseReminderShown(true);
}

/**
 * Creates the notification, or clears it. Resolves to the event that it need not be created again. If it cannot be
 * created, the icon and the popup still show that the pause goes on.
 */
export async function reconcilePauseReminder(
  { pause, pauseReminder }: DesiredState,
  now: Instant,
): Promise<PauseReminded | undefined> {
  if (pauseReminder === 'create' && pause) {
    await createReminder(pause.from, now).catch(console.warn);
    return { type: 'pauseReminded' };
  }
  if (pauseReminder === 'clear' && (await isPauseReminderShown())) {
    await notifications()?.clear(PAUSE_REMINDER_ID);
    await setPauseReminderShown(false);
  }
  return undefined;
}
