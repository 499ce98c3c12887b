/** The break window: opened, found again, and told from one whose page has died. */
import browser from 'webextension-polyfill';
import type { OpenBreak, Place } from '../core/clock';
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

/** Whether the page of a break lives: until it has shown itself, its window is enough. */
export async function breakPage(open: OpenBreak): Promise<'alive' | 'missing'> {
  const known = await lastBreakWindow();
  if (known?.breakId !== open.id || !(await exists(known.windowId))) return 'missing';
  return open.shownAt === null || (await isHeld(pageLock(open.id))) ? 'alive' : 'missing';
}

/** What is in front: a window of this browser, or another program. */
export async function front(): Promise<{ place: Place; front: number | null }> {
  const window = await browser.windows.getLastFocused().catch(() => undefined);
  if (window?.focused !== true || window.id === undefined) return { place: 'elsewhere', front: null };
  return { place: 'browsing', front: window.id };
}

/**
 * Whether a new window takes the focus whatever we ask for: Firefox cannot open one inactive, and says so on the
 * console when asked (https://bugzilla.mozilla.org/show_bug.cgi?id=1213484). Nothing tells but the build.
 */
export const windowTakesFocus = import.meta.env.MODE === 'firefox';

/**
 * Opens a page in a small window of its own; without the focus it draws attention instead. The position is the
 * browser's to choose: computed ones land off the screen on stacked or scaled monitors.
 */
async function openWindow(url: string, focus: boolean): Promise<number | undefined> {
  const focused = focus || windowTakesFocus ? {} : { focused: false };
  const window = await browser.windows.create({ url, type: 'popup', ...focused, ...SIZE });
  if (window.id !== undefined && !focus) await browser.windows.update(window.id, { drawAttention: true });
  return window.id;
}

/** Makes sure that a break has its window; does nothing if it has one. */
export async function ensureBreakWindow(breakId: string, focus: boolean): Promise<void> {
  const known = await lastBreakWindow();
  if (known?.breakId === breakId && (await exists(known.windowId))) return;
  const windowId = await openWindow(`break.html#${encodeURIComponent(breakId)}`, focus);
  if (windowId !== undefined) await rememberBreakWindow({ breakId, windowId });
}

/** Opens a break to try, which the clock knows nothing of. */
export async function openTrial(): Promise<void> {
  await openWindow('break.html#try', true);
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

export async function openHistory(): Promise<void> {
  await browser.tabs.create({ url: 'history.html' });
}
