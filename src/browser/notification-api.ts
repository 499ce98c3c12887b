/** The notifications API of the browser, for the background and for pages. */
import browser, { type Notifications } from 'webextension-polyfill';

/** The API, which exists only while the person allows notifications. */
export function notifications(): Notifications.Static | undefined {
  return browser.notifications as Notifications.Static | undefined;
}

/**
 * Whether the browser reports that a notification is on the screen. Firefox does, but reports the user as the cause
 * each time that one is closed (https://bugzilla.mozilla.org/show_bug.cgi?id=1413188). In Chromium it is the other way
 * round.
 */
export function reportsShown(api: Notifications.Static): boolean {
  return 'onShown' in api;
}

/** The id of a notification that only tests whether one appears. */
export const TRIAL = 'trial';
/** The id of the notification that reminds of a pause. */
export const PAUSE_REMINDER_ID = 'pause';

/**
 * Whether notifications are hidden. Chromium accepts a notification that its settings or the system hide, and reports
 * this only on request.
 */
export async function areNotificationsHidden(): Promise<boolean> {
  const api: (Notifications.Static & { getPermissionLevel?: () => Promise<string> }) | undefined =
    notifications();
  return api?.getPermissionLevel !== undefined && (await api.getPermissionLevel()) === 'denied';
}
