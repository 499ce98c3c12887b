/** Windows of our own pages, for the background and for pages. */
import browser from 'webextension-polyfill';

/** Fits a laptop's screen, title bar included. */
const SIZE = { width: 540, height: 740 };

/** The Web Lock that a break page holds for as long as it lives; the browser frees it when the page dies. */
export function pageLock(breakId: string): string {
  return `break:${breakId}`;
}

/**
 * Whether a new window takes the focus whatever we ask for: Firefox cannot open one inactive, and says so on the
 * console when asked (https://bugzilla.mozilla.org/show_bug.cgi?id=1213484). Nothing tells but the build.
 */
export const windowTakesFocus = import.meta.env.MODE === 'firefox';

/**
 * Whether alarms go by the wall clock: Chromium compares each poll with the wall time of the last one
 * (extensions/browser/api/alarms/alarm_manager.cc), Firefox uses timers.
 */
export const alarmsByWallClock = import.meta.env.MODE !== 'firefox';

/**
 * Opens a page in a small window of its own, and gives its id. The position is the browser's to choose: computed
 * ones land off the screen on stacked or scaled monitors.
 */
export async function openWindow(url: string, focus: boolean): Promise<number> {
  const focused = focus || windowTakesFocus ? {} : { focused: false };
  const { id } = await browser.windows.create({ url, type: 'popup', ...focused, ...SIZE });
  if (id === undefined) throw new Error('The window that was opened has no id');
  return id;
}
