/**
 * The background. It registers every listener synchronously: a listener that is added later misses the event for which
 * the browser started the background. The browser stops the background between events.
 */
import browser from 'webextension-polyfill';
import { attempt } from './background/attempt';
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
import { notifications, PAUSE_REMINDER_ID, TRIAL } from './browser/notification-api';
import { syncClockOptions } from './browser/sync';
import { withTimeLimit } from './browser/time-limit';
import type { PageEvent } from './core/clock/events';
import type { Instant } from './core/time';

type LoopEvent = Parameters<typeof dispatch>[0];

/**
 * Listens to window switches, or stops listening. They happen hundreds of times an hour, and Chromium does not start
 * the background for a listener that was removed.
 */
function listenToWindows(wanted: boolean): void {
  for (const event of [browser.windows.onFocusChanged, browser.windows.onRemoved]) {
    if (wanted) event.addListener(onBrowserEvent);
    else event.removeListener(onBrowserEvent);
  }
}

/** Resolves once the event is stored; the browser is updated after that. */
async function dispatchEvent(event?: LoopEvent, at?: Instant): Promise<void> {
  const { clock, watchesWindows, reconciled } = await dispatch(event, at);
  listenToWindows(watchesWindows);
  reconciled.then(() => updateWhenIdle(clock)).catch(errorLogger('update'));
}

function dispatchInBackground(event: LoopEvent): void {
  dispatchEvent(event).catch(errorLogger('look'));
}

/** Whatever the browser event was, it only starts a look. */
function onBrowserEvent(): void {
  dispatchInBackground(undefined);
}

/**
 * Handles an event of a page. A break page reports the window that it is in, because the window may have opened while
 * no background was running.
 */
async function onEventOfPage(event: PageEvent, at: Instant, windowId: number | undefined): Promise<void> {
  if (event.type !== 'shown' || windowId === undefined) return await dispatchEvent(event, at);
  const tookFocus = await attempt('window', adoptBreakWindow(event.id, windowId));
  await dispatchEvent({ ...event, tookFocus: tookFocus === true }, at);
}

/** The id of a notification is the id of its break, but for the one that reminds of a pause. */
function onNotificationClicked(id: string): void {
  dispatchInBackground(id === PAUSE_REMINDER_ID ? { type: 'resumed' } : { type: 'opened', id });
}

function onNotificationShown(id: string): void {
  if (id === PAUSE_REMINDER_ID) return;
  dispatchInBackground(id === TRIAL ? { type: 'notificationsWork' } : { type: 'shown', id });
}

function onNotificationClosed(id: string, byUser: boolean): void {
  const event = eventOfClosed(id, byUser);
  if (event) dispatchInBackground(event);
}

/** The API exists only while notifications are allowed. Adding the same listener twice has no effect. */
function listenToNotifications(): void {
  const api = notifications();
  api?.onClicked.addListener(onNotificationClicked);
  api?.onClosed.addListener(onNotificationClosed);
  // Chromium has no such event.
  (api as Partial<typeof api>)?.onShown?.addListener(onNotificationShown);
}

/** A permission that was added lets its way of asking be tried again. */
function onPermissionsAdded({ permissions = [] }: browser.Permissions.Permissions): void {
  listenToNotifications();
  dispatchInBackground(permissions.includes('notifications') ? { type: 'notificationsWork' } : undefined);
}

/** Applies a change of the policy at once. `byEvent` is true if the browser reported a change. */
function onPolicyChanged(byEvent: boolean): void {
  storePolicy(byEvent)
    .then((changed) => (changed ? dispatchEvent() : undefined))
    .catch(errorLogger('policy'));
}

/** Does what a keyboard command of the manifest stands for. */
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
// Only Chromium reports changes, and misses some just after its start. Firefox reads a policy once, when it starts.
browser.storage.managed.onChanged.addListener(() => onPolicyChanged(true));
onPolicyChanged(false);

browser.runtime.onInstalled.addListener(() => {
  onBrowserEvent();
  isFirstTime()
    .then((first) => (first ? browser.tabs.create({ url: 'welcome.html' }) : undefined))
    .catch(errorLogger('welcome'));
});

/**
 * Looks at once if this run of the browser has not looked before, or if the alarm is missing. After Flexor was disabled
 * and enabled again, the alarm may still exist (Chromium), and no event comes. Firefox drops alarms at every start,
 * Chromium when the extension is updated.
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
