/** Optional permissions, for pages. A browser asks the person only if the call comes straight from a click. */
import browser, { type Permissions } from 'webextension-polyfill';
import { readGranted } from '../browser/allowed';
import { patternOf } from '../core/options/call-sites';

const notifications: Permissions.Permissions = { permissions: ['notifications'] };

/** The hosts on which calls may be seen. */
export async function allowedSites(): Promise<readonly string[]> {
  return (await readGranted()).sites;
}

/** Asks the person for hosts. Resolves to whether they are allowed now. */
export async function allowSites(hosts: readonly string[]): Promise<boolean> {
  return await browser.permissions.request({ origins: hosts.map(patternOf) });
}

export async function forgetSites(hosts: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: hosts.map(patternOf) });
}

export async function notificationsAllowed(): Promise<boolean> {
  return (await readGranted()).notifications;
}

/** Asks the person for notifications. Resolves to whether they are allowed now. */
export async function allowNotifications(): Promise<boolean> {
  return await browser.permissions.request(notifications);
}

export async function forbidNotifications(): Promise<void> {
  await browser.permissions.remove(notifications);
}

/**
 * Calls `changed` after every change of permissions, also one made in the browser's own settings. Returns a function
 * that stops this.
 */
export function onPermissions(changed: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  for (const event of [onAdded, onRemoved]) event.addListener(changed);
  return () => {
    for (const event of [onAdded, onRemoved]) event.removeListener(changed);
  };
}

/**
 * Whether the browser itself reports which tabs use camera, microphone or screen. Firefox does; Chromium rejects the
 * query (https://github.com/w3c/webextensions/issues/412).
 */
export async function seesCallsItself(): Promise<boolean> {
  try {
    await browser.tabs.query({ camera: true });
    return true;
  } catch {
    return false;
  }
}
