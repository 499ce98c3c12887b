/** Every listener, synchronously: one added later misses the event that woke us. Dead between events. */
import browser from 'webextension-polyfill';
import { look } from './platform/loop';
import { onSaid } from './platform/messages';
import { ALARM } from './platform/present';
import { isFirstTime } from './platform/storage';

/** Window switches happen hundreds of times an hour; Chromium does not start us for a listener we took off. */
function listenToWindows(wanted: boolean): void {
  for (const event of [browser.windows.onFocusChanged, browser.windows.onRemoved]) {
    if (wanted) event.addListener(glance);
    else event.removeListener(glance);
  }
}

async function lookAround(said?: Parameters<typeof look>[0]): Promise<void> {
  const { watchesWindows } = await look(said);
  listenToWindows(watchesWindows);
}

/** Whatever happened in the browser, we only look. */
function glance(): void {
  lookAround().catch(console.error);
}

browser.alarms.onAlarm.addListener(glance);
browser.idle.onStateChanged.addListener(glance);
browser.runtime.onStartup.addListener(glance);
listenToWindows(true);
onSaid(lookAround);

browser.runtime.onInstalled.addListener(() => {
  glance();
  isFirstTime()
    .then((first) => (first ? browser.runtime.openOptionsPage() : undefined))
    .catch(console.error);
});

// Firefox forgets alarms at every start, Chromium when the extension is updated.
browser.alarms
  .get(ALARM)
  .then((alarm) => (alarm ? undefined : lookAround()))
  .catch(console.error);
