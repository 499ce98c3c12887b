/** A notification to try. */
import browser from 'webextension-polyfill';
import { t } from '../browser/i18n';
import { areNotificationsHidden, notifications, TRIAL, tellsShown } from '../browser/notification-api';
import { sendEvent } from './send';

/**
 * Shows a notification that asks for nothing; if it appears, the clock is told (`notificationsWork`). Rejects if it
 * cannot be made.
 */
export async function tryNotification(): Promise<void> {
  const api = notifications();
  if (!api || (await areNotificationsHidden())) throw new Error('Notifications are switched off');
  const iconUrl = browser.runtime.getURL('icons/128.png');
  await api.create(TRIAL, { type: 'basic', iconUrl, title: t('name'), message: t('notification_trial') });
  // Where the browser does not tell what appears, that it took it is all that can be known.
  if (!tellsShown(api)) await sendEvent({ type: 'notificationsWork' });
}
