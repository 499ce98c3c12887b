/** Windows of our own pages, for the background and for pages. */
import browser from 'webextension-polyfill';

/** Fits the screen of a laptop, title bar included. */
const SIZE = { width: 540, height: 740 };

/** The Web Lock that a break page holds for as long as it lives; the browser frees it when the page dies. */
export function pageLock(breakId: string): string {
  return `break:${breakId}`;
}

/**
 * Whether a new window takes the focus whatever we request. Firefox cannot open an inactive window, and prints a
 * message on the console if one is requested (https://bugzilla.mozilla.org/show_bug.cgi?id=1213484). Only the build
 * shows which browser this is.
 */
export const windowTakesFocus = import.meta.env.MODE === 'firefox';

/**
 * Whether alarms follow the wall clock. Chromium compares each poll with the wall time of the last one
 * (extensions/browser/api/alarms/alarm_manager.cc); Firefox uses timers.
 */
export const alarmsByWallClock = import.meta.env.MODE !== 'firefox';

/**
 * Opens a page in a small window of its own, and resolves to its id. The browser chooses the position: computed
 * positions are off the screen on stacked or scaled monitors.
 */
export async function openWindow(url: string, focus: boolean): Promise<number> {
  const focused = focus || windowTakesFocus ? {} : { focused: false };
  const { id } = await browser.windows.create({ url, type: 'popup', ...focused, ...SIZE });
  if (id === undefined) throw new Error('The window that was opened has no id');
  return id;
}
