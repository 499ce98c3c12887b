/** Every listener, synchronously: one added later misses the event that woke us. Dead between events. */
import browser from 'webextension-polyfill';
import { adoptBreakWindow } from './background/break-window';
import { take } from './background/loop';
import { closed } from './background/notifications';
import { onSaid } from './background/page-events';
import { keepPolicy } from './background/policy';
import { ALARM } from './background/reconcile';
import { isFresh } from './background/session';
import { onUpdate, updateWhenIdle } from './background/updates';
import { isFirstTime } from './background/welcome';
import { keeping, keepUncaught } from './browser/error-log';
import { notifications, TRIAL } from './browser/notification-api';
import { exchangeClockOptions } from './browser/sync';
import { inTime } from './browser/time-limit';
import type { Said } from './core/clock/events';
import type { Instant } from './core/time';

type Told = Parameters<typeof take>[0];

/** Window switches happen hundreds of times an hour; Chromium does not start us for a listener we took off. */
function listenToWindows(wanted: boolean): void {
  for (const event of [browser.windows.onFocusChanged, browser.windows.onRemoved]) {
    if (wanted) event.addListener(glance);
    else event.removeListener(glance);
  }
}

/** Resolves once what was told is stored; what it changes in the browser follows. */
async function lookAround(told?: Told, at?: Instant): Promise<void> {
  const { clock, watchesWindows, presented } = await take(told, at);
  listenToWindows(watchesWindows);
  presented.then(() => updateWhenIdle(clock)).catch(keeping('update'));
}

function tell(told: Told): void {
  lookAround(told).catch(keeping('look'));
}

/** Whatever happened in the browser, we only look. */
function glance(): void {
  tell(undefined);
}

/** The page of a break tells where it is: its window may have opened while no background was there to know it. */
async function hearPage(said: Said, at: Instant, windowId: number | undefined): Promise<void> {
  if (said.type !== 'shown' || windowId === undefined) return await lookAround(said, at);
  const tookFocus = await adoptBreakWindow(said.id, windowId).catch((error: unknown) => {
    keeping('window')(error);
    return false;
  });
  await lookAround({ ...said, tookFocus }, at);
}

/** Notifications have the ids of their breaks. */
function onNotificationClicked(id: string): void {
  tell({ type: 'opened', id });
}

function onNotificationShown(id: string): void {
  tell(id === TRIAL ? { type: 'notificationsWork' } : { type: 'shown', id });
}

function onNotificationClosed(id: string, byUser: boolean): void {
  const told = closed(id, byUser);
  if (told) tell(told);
}

/** Only while they are allowed is there anything to listen to; to listen twice is to listen once. */
function listenToNotifications(): void {
  const api = notifications();
  api?.onClicked.addListener(onNotificationClicked);
  api?.onClosed.addListener(onNotificationClosed);
  // Chromium has no such event.
  (api as Partial<typeof api>)?.onShown?.addListener(onNotificationShown);
}

/** What is allowed anew is tried anew. */
function onPermissionsAdded({ permissions = [] }: browser.Permissions.Permissions): void {
  listenToNotifications();
  tell(permissions.includes('notifications') ? { type: 'notificationsWork' } : undefined);
}

/** What an organisation sets holds at once. `told` is whether the browser told of a change. */
function heedPolicy(told: boolean): void {
  keepPolicy(told)
    .then((changed) => (changed ? lookAround() : undefined))
    .catch(keeping('policy'));
}

/** What a key of the manifest's means. */
async function onCommand(name: string): Promise<void> {
  if (name === 'history') await browser.tabs.create({ url: 'history.html' });
  else if (name === 'break') await lookAround({ type: 'asked' });
  else if (name === 'stand') await lookAround({ type: 'stood' });
  else await lookAround({ type: 'pauseToggled' });
}

keepUncaught('background');
browser.commands.onCommand.addListener((name) => {
  onCommand(name).catch(keeping('command'));
});
browser.alarms.onAlarm.addListener(glance);
browser.idle.onStateChanged.addListener(glance);
browser.runtime.onStartup.addListener(glance);
browser.permissions.onAdded.addListener(onPermissionsAdded);
browser.permissions.onRemoved.addListener(glance);
browser.storage.sync.onChanged.addListener(() => {
  exchangeClockOptions().then(glance, keeping('sync'));
});
listenToNotifications();
listenToWindows(true);
onSaid(hearPage);
onUpdate(glance);
// Only Chromium tells of changes, and of few just after its start; Firefox reads a policy once, as it starts.
browser.storage.managed.onChanged.addListener(() => heedPolicy(true));
heedPolicy(false);

browser.runtime.onInstalled.addListener(() => {
  glance();
  isFirstTime()
    .then((first) => (first ? browser.tabs.create({ url: 'welcome.html' }) : undefined))
    .catch(keeping('welcome'));
});

/**
 * A start that this run of the browser has not seen looks at once: after Flexor was disabled and enabled again its alarm
 * may still be there (Chromium), and no event comes. Firefox forgets alarms at every start, Chromium when the extension
 * is updated.
 */
async function lookAtFirst(): Promise<void> {
  const [fresh, alarm] = await inTime(Promise.all([isFresh(), browser.alarms.get(ALARM)]), 'Starting').catch(
    (error: unknown) => {
      keeping('start')(error);
      return [true];
    },
  );
  if (fresh || !alarm) await lookAround();
}

lookAtFirst().catch(keeping('start'));
