/** A notification to try. */
import browser from 'webextension-polyfill';
import { t } from '../browser/i18n';
import { areNotificationsHidden, notifications, reportsShown, TRIAL } from '../browser/notification-api';
import { sendEvent } from './send';

/**
 * Shows a notification that asks for nothing. If it appears, the clock gets the event `notificationsWork`. Rejects if
 * the notification cannot be created.
 */
export async function tryNotification(): Promise<void> {
  const api = notifications();
  if (!api || (await areNotificationsHidden())) throw new Error('Notifications are switched off');
  const iconUrl = browser.runtime.getURL('icons/128.png');
  await api.create(TRIAL, { type: 'basic', iconUrl, title: t('name'), message: t('notification_trial') });
  // Where the browser does not report what appears, it is only known that the browser accepted the notification.
  if (!reportsShown(api)) await sendEvent({ type: 'notificationsWork' });
}
