/** The break window: opened, found again, and told from one whose page has died. */
import browser, { type Windows } from 'webextension-polyfill';
import type { OpenBreak } from '../core/clock/open-break';
import type { Outlook } from '../core/outlook';
import { lastBreakWindow, rememberBreakWindow } from './session';

/** Fits a laptop's screen, title bar included. */
const SIZE = { width: 540, height: 740 };

async function exists(windowId: number): Promise<boolean> {
  return browser.windows.get(windowId).then(
    () => true,
    () => false,
  );
}

/** The Web Lock that a break page holds for as long as it lives; the browser frees it when the page dies. */
export function pageLock(breakId: string): string {
  return `break:${breakId}`;
}

async function isHeld(name: string): Promise<boolean> {
  const { held } = await navigator.locks.query();
  return held?.some((lock) => lock.name === name) ?? false;
}

/**
 * Whether the page of a break is there. While it is loaded again nothing holds its lock: then its tab says that it
 * loads, or else it holds the lock anew.
 */
async function isThere(breakId: string, windowId: number): Promise<boolean> {
  const name = pageLock(breakId);
  if (await isHeld(name)) return true;
  const tabs = await browser.tabs.query({ windowId });
  return tabs.some(({ status }) => status === 'loading') || (await isHeld(name));
}

/** Whether the page of a break lives: until it has shown itself, its window is enough. */
export async function breakPage(
  open: OpenBreak,
  windows: readonly Windows.Window[],
): Promise<'alive' | 'missing'> {
  const known = await lastBreakWindow();
  if (known?.breakId !== open.id || !windows.some(({ id }) => id === known.windowId)) return 'missing';
  return open.shownAt === null || (await isThere(open.id, known.windowId)) ? 'alive' : 'missing';
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
async function openWindow(url: string, focus: boolean): Promise<number> {
  const focused = focus || windowTakesFocus ? {} : { focused: false };
  const { id } = await browser.windows.create({ url, type: 'popup', ...focused, ...SIZE });
  if (id === undefined) throw new Error('The window that was opened has no id');
  return id;
}

/** Changes a window that may have been closed just now, which the next look will see. */
async function update(windowId: number, changes: Windows.UpdateUpdateInfoType): Promise<void> {
  await browser.windows.update(windowId, changes).catch(() => undefined);
}

/** Makes sure that a break has its window, and that it was brought forward once if that is wanted. */
export async function ensureBreakWindow(wanted: NonNullable<Outlook['window']>): Promise<void> {
  const { breakId, focus, forward } = wanted;
  const known = await lastBreakWindow();
  if (known?.breakId !== breakId || !(await exists(known.windowId))) {
    const windowId = await openWindow(`break.html#${encodeURIComponent(breakId)}`, focus);
    await rememberBreakWindow({ breakId, windowId, forwarded: forward });
    if (!focus) await update(windowId, { drawAttention: true });
  } else if (forward && !known.forwarded) {
    await rememberBreakWindow({ ...known, forwarded: true });
    await update(known.windowId, { focused: true });
  }
}

/** Opens a break to try, which the clock knows nothing of: the ceiling stretch, or the exercise of this id. */
export async function openTrial(exerciseId = ''): Promise<void> {
  await openWindow(`break.html#try${exerciseId && `=${encodeURIComponent(exerciseId)}`}`, true);
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

export async function openHistory(): Promise<void> {
  await browser.tabs.create({ url: 'history.html' });
}
