/** The one notification: made once for a break, and taken back when it is no longer wanted. */
import browser, { type Notifications } from 'webextension-polyfill';
import type { OpenBreak } from '../core/clock/open-break';
import type { Failed, Said } from '../core/events';
import { type Instant, SECOND } from '../core/time';
import { t } from './i18n';
import { say } from './messages';
import { whyNow } from './reasons';
import { forgetNotification, lastNotification, rememberNotification } from './session';

/** How long it may take to appear. A system that keeps notifications to itself says nothing about it. */
const APPEARS_WITHIN = 15 * SECOND;

/** The API, which is there only while the person allows it. */
export function notifications(): Notifications.Static | undefined {
  return browser.notifications as Notifications.Static | undefined;
}

/**
 * Whether the browser tells when a notification is on the screen. Firefox does, but calls every end of it one by
 * the user (https://bugzilla.mozilla.org/show_bug.cgi?id=1413188); in Chromium it is the other way round.
 */
function tellsShown(api: Notifications.Static): boolean {
  return 'onShown' in api;
}

/** What is to be told to the clock about a way of asking. */
export type Outcome = Extract<Said, { type: 'shown' }> | Failed;

function failed(id: string): Failed {
  return { type: 'failed', id, way: 'notification' };
}

/** The id of a notification that only tries whether one appears. */
export const TRIAL = 'trial';

/**
 * Shows a notification that asks for nothing; if it appears, the clock is told (`notificationsWork`). Rejects if it
 * cannot be made. For pages.
 */
export async function tryNotification(): Promise<void> {
  const api = notifications();
  if (!api || (await areNotificationsHidden())) throw new Error('Notifications are switched off');
  const iconUrl = browser.runtime.getURL('icons/128.png');
  await api.create(TRIAL, { type: 'basic', iconUrl, title: t('name'), message: t('notification_trial') });
  // Where the browser does not tell what appears, that it took it is all that can be known.
  if (!tellsShown(api)) await say({ type: 'notificationsWork' });
}

/** What the end of a notification says: where nobody knows who ended it, only that it cannot be seen any more. */
export function closed(id: string, byUser: boolean): Said | Failed | undefined {
  const api = notifications();
  if (!api || id === TRIAL) return undefined;
  if (tellsShown(api)) return failed(id);
  return byUser ? { type: 'dismissed', id } : undefined;
}

/** Chromium takes a notification that its settings or the system's hide, and says so only when asked. */
export async function areNotificationsHidden(): Promise<boolean> {
  const api: (Notifications.Static & { getPermissionLevel?: () => Promise<string> }) | undefined =
    notifications();
  return api?.getPermissionLevel !== undefined && (await api.getPermissionLevel()) === 'denied';
}

/** Firefox rejects every key that it does not know, Chromium wants the icon. */
async function make(api: Notifications.Static, open: OpenBreak, now: Instant): Promise<void> {
  if (await areNotificationsHidden()) throw new Error('Notifications are switched off');
  const iconUrl = browser.runtime.getURL('icons/128.png');
  const texts = { title: t('notification_title'), message: whyNow(open) };
  await api.create(open.id, { type: 'basic', iconUrl, ...texts });
  await rememberNotification({ breakId: open.id, madeAt: now });
}

/** What is known about the notification of a break that was made at `madeAt`. */
function outcomeOf(api: Notifications.Static, open: OpenBreak, madeAt: Instant, now: Instant) {
  if (open.seenAt !== null) return undefined;
  if (!tellsShown(api)) return { type: 'shown', id: open.id } as const;
  return now - madeAt >= APPEARS_WITHIN ? failed(open.id) : undefined;
}

/** Makes sure that the break that wants one has its notification, and that there is no other. */
export async function presentNotification(
  open: OpenBreak | null,
  now: Instant,
): Promise<Outcome | undefined> {
  const api = notifications();
  if (!api) return open ? failed(open.id) : undefined;
  const last = await lastNotification();
  if (last && last.breakId === open?.id) return outcomeOf(api, open, last.madeAt, now);
  if (last) {
    await api.clear(last.breakId);
    await forgetNotification();
  }
  if (!open) return undefined;
  try {
    await make(api, open, now);
  } catch (error) {
    console.warn(error);
    return failed(open.id);
  }
  return outcomeOf(api, open, now, now);
}
