/** Notifications as the browser gives them, for the background and for pages. */
import browser, { type Notifications } from 'webextension-polyfill';

/** The API, which is there only while the person allows it. */
export function notifications(): Notifications.Static | undefined {
  return browser.notifications as Notifications.Static | undefined;
}

/**
 * Whether the browser tells when a notification is on the screen. Firefox does, but calls every end of it one by
 * the user (https://bugzilla.mozilla.org/show_bug.cgi?id=1413188); in Chromium it is the other way round.
 */
export function tellsShown(api: Notifications.Static): boolean {
  return 'onShown' in api;
}

/** The id of a notification that only tries whether one appears. */
export const TRIAL = 'trial';

/** Chromium takes a notification that its settings or the system's hide, and says so only when asked. */
export async function areNotificationsHidden(): Promise<boolean> {
  const api: (Notifications.Static & { getPermissionLevel?: () => Promise<string> }) | undefined =
    notifications();
  return api?.getPermissionLevel !== undefined && (await api.getPermissionLevel()) === 'denied';
}
