/** Every listener, synchronously: one added later misses the event that woke us. Dead between events. */
import browser from 'webextension-polyfill';
import { adoptBreakWindow } from './background/break-window';
import { dispatch } from './background/loop';
import { eventOfClosed } from './background/notifications';
import { onPageEvent } from './background/page-events';
import { storePolicy } from './background/policy';
import { ALARM } from './background/reconcile';
import { isFresh } from './background/session';
import { onUpdate, updateWhenIdle } from './background/updates';
import { isFirstTime } from './background/welcome';
import { errorLogger, logUncaughtErrors } from './browser/error-log';
import { notifications, TRIAL } from './browser/notification-api';
import { syncClockOptions } from './browser/sync';
import { withTimeLimit } from './browser/time-limit';
import type { PageEvent } from './core/clock/events';
import type { Instant } from './core/time';

type Told = Parameters<typeof dispatch>[0];

/** Window switches happen hundreds of times an hour; Chromium does not start us for a listener we took off. */
function listenToWindows(wanted: boolean): void {
  for (const event of [browser.windows.onFocusChanged, browser.windows.onRemoved]) {
    if (wanted) event.addListener(onBrowserEvent);
    else event.removeListener(onBrowserEvent);
  }
}

/** Resolves once what was told is stored; what it changes in the browser follows. */
async function dispatchEvent(told?: Told, at?: Instant): Promise<void> {
  const { clock, watchesWindows, presented } = await dispatch(told, at);
  listenToWindows(watchesWindows);
  presented.then(() => updateWhenIdle(clock)).catch(errorLogger('update'));
}

function dispatchInBackground(told: Told): void {
  dispatchEvent(told).catch(errorLogger('look'));
}

/** Whatever happened in the browser, we only look. */
function onBrowserEvent(): void {
  dispatchInBackground(undefined);
}

/** The page of a break tells where it is: its window may have opened while no background was there to know it. */
async function onEventOfPage(said: PageEvent, at: Instant, windowId: number | undefined): Promise<void> {
  if (said.type !== 'shown' || windowId === undefined) return await dispatchEvent(said, at);
  const tookFocus = await adoptBreakWindow(said.id, windowId).catch((error: unknown) => {
    errorLogger('window')(error);
    return false;
  });
  await dispatchEvent({ ...said, tookFocus }, at);
}

/** Notifications have the ids of their breaks. */
function onNotificationClicked(id: string): void {
  dispatchInBackground({ type: 'opened', id });
}

function onNotificationShown(id: string): void {
  dispatchInBackground(id === TRIAL ? { type: 'notificationsWork' } : { type: 'shown', id });
}

function onNotificationClosed(id: string, byUser: boolean): void {
  const told = eventOfClosed(id, byUser);
  if (told) dispatchInBackground(told);
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
  dispatchInBackground(permissions.includes('notifications') ? { type: 'notificationsWork' } : undefined);
}

/** What an organisation sets holds at once. `told` is whether the browser told of a change. */
function onPolicyChanged(told: boolean): void {
  storePolicy(told)
    .then((changed) => (changed ? dispatchEvent() : undefined))
    .catch(errorLogger('policy'));
}

/** What a key of the manifest's means. */
async function onCommand(name: string): Promise<void> {
  if (name === 'history') await browser.tabs.create({ url: 'history.html' });
  else if (name === 'break') await dispatchEvent({ type: 'asked' });
  else if (name === 'stand') await dispatchEvent({ type: 'stood' });
  else await dispatchEvent({ type: 'pauseToggled' });
}

logUncaughtErrors('background');
browser.commands.onCommand.addListener((name) => {
  onCommand(name).catch(errorLogger('command'));
});
browser.alarms.onAlarm.addListener(onBrowserEvent);
browser.idle.onStateChanged.addListener(onBrowserEvent);
browser.runtime.onStartup.addListener(onBrowserEvent);
browser.permissions.onAdded.addListener(onPermissionsAdded);
browser.permissions.onRemoved.addListener(onBrowserEvent);
browser.storage.sync.onChanged.addListener(() => {
  syncClockOptions().then(onBrowserEvent, errorLogger('sync'));
});
listenToNotifications();
listenToWindows(true);
onPageEvent(onEventOfPage);
onUpdate(onBrowserEvent);
// Only Chromium tells of changes, and of few just after its start; Firefox reads a policy once, as it starts.
browser.storage.managed.onChanged.addListener(() => onPolicyChanged(true));
onPolicyChanged(false);

browser.runtime.onInstalled.addListener(() => {
  onBrowserEvent();
  isFirstTime()
    .then((first) => (first ? browser.tabs.create({ url: 'welcome.html' }) : undefined))
    .catch(errorLogger('welcome'));
});

/**
 * A start that this run of the browser has not seen looks at once: after Flexor was disabled and enabled again its alarm
 * may still be there (Chromium), and no event comes. Firefox forgets alarms at every start, Chromium when the extension
 * is updated.
 */
async function dispatchAtStart(): Promise<void> {
  const [fresh, alarm] = await withTimeLimit(
    Promise.all([isFresh(), browser.alarms.get(ALARM)]),
    'Starting',
  ).catch((error: unknown) => {
    errorLogger('start')(error);
    return [true];
  });
  if (fresh || !alarm) await dispatchEvent();
}

dispatchAtStart().catch(errorLogger('start'));
