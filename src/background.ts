/** Every listener, synchronously: one added later misses the event that woke us. Dead between events. */
import browser from 'webextension-polyfill';
import type { Instant } from './core/time';
import { isFirstTime } from './platform/first-time';
import { look } from './platform/loop';
import { onSaid } from './platform/messages';
import { closed, notifications } from './platform/notifications';
import { keepPolicy } from './platform/policy';
import { ALARM } from './platform/present';
import { exchangeClockOptions } from './platform/sync';

type Told = Parameters<typeof look>[0];

/** Window switches happen hundreds of times an hour; Chromium does not start us for a listener we took off. */
function listenToWindows(wanted: boolean): void {
  for (const event of [browser.windows.onFocusChanged, browser.windows.onRemoved]) {
    if (wanted) event.addListener(glance);
    else event.removeListener(glance);
  }
}

async function lookAround(told?: Told, at?: Instant): Promise<void> {
  const { watchesWindows } = await look(told, at);
  listenToWindows(watchesWindows);
}

function tell(told: Told): void {
  lookAround(told).catch(console.error);
}

/** Whatever happened in the browser, we only look. */
function glance(): void {
  tell(undefined);
}

/** Notifications have the ids of their breaks. */
function onNotificationClicked(id: string): void {
  tell({ type: 'opened', id });
}

function onNotificationShown(id: string): void {
  tell({ type: 'shown', id });
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

function onPermissionsChanged(): void {
  listenToNotifications();
  glance();
}

/** What an organisation sets holds at once. */
function heedPolicy(): void {
  keepPolicy()
    .then((changed) => (changed ? lookAround() : undefined))
    .catch(console.error);
}

/** What a key of the manifest's means. */
async function onCommand(name: string): Promise<void> {
  if (name === 'history') await browser.tabs.create({ url: 'history.html' });
  else if (name === 'break') await lookAround({ type: 'asked' });
  else if (name === 'stand') await lookAround({ type: 'stood' });
  else await lookAround({ type: 'pauseToggled' });
}

browser.commands.onCommand.addListener((name) => {
  onCommand(name).catch(console.error);
});
browser.alarms.onAlarm.addListener(glance);
browser.idle.onStateChanged.addListener(glance);
browser.runtime.onStartup.addListener(glance);
browser.permissions.onAdded.addListener(onPermissionsChanged);
browser.permissions.onRemoved.addListener(onPermissionsChanged);
browser.storage.sync.onChanged.addListener(() => {
  exchangeClockOptions().then(glance, console.warn);
});
listenToNotifications();
listenToWindows(true);
onSaid(lookAround);
// Only Chromium tells of changes, and of few just after its start; Firefox reads a policy once, as it starts.
browser.storage.managed.onChanged.addListener(heedPolicy);
heedPolicy();

browser.runtime.onInstalled.addListener(() => {
  glance();
  isFirstTime()
    .then((first) => (first ? browser.tabs.create({ url: 'welcome.html' }) : undefined))
    .catch(console.error);
});

// Firefox forgets alarms at every start, Chromium when the extension is updated.
browser.alarms
  .get(ALARM)
  .then((alarm) => (alarm ? undefined : lookAround()))
  .catch(console.error);
