/** The break window: opened, found again, and told from one whose page has died. */
import browser, { type Windows } from 'webextension-polyfill';
import { TimeLimitError, withTimeLimit } from '../browser/time-limit';
import { openWindow, pageLock, windowTakesFocus } from '../browser/window';
import type { DesiredState } from '../core/clock/desired-state';
import type { OpenBreak } from '../core/clock/state';
import { lastBreakWindow, rememberBreakWindow } from './session';

async function exists(windowId: number): Promise<boolean> {
  return browser.windows.get(windowId).then(
    () => true,
    () => false,
  );
}

async function isHeld(name: string): Promise<boolean> {
  const { held } = await withTimeLimit(navigator.locks.query(), 'Locks');
  return held?.some((lock) => lock.name === name) ?? false;
}

/**
 * Whether a window still loads the page of a break, as while it is loaded again: then nothing holds its lock. It may
 * have loaded meanwhile, and holds the lock anew.
 */
async function isLoading(breakId: string, windowId: number): Promise<boolean> {
  const tabs = await browser.tabs.query({ windowId });
  return tabs.some(({ status }) => status === 'loading') || (await isHeld(pageLock(breakId)));
}

/**
 * Whether the page of a break lives. Its lock is believed first: a background that was stopped as it opened the window
 * does not know the window. Until the page has shown itself, the window is enough.
 */
export async function breakPage(
  open: OpenBreak,
  windows: readonly Windows.Window[],
): Promise<'alive' | 'missing'> {
  if (await isHeld(pageLock(open.id))) return 'alive';
  const known = await lastBreakWindow();
  if (known?.breakId !== open.id || !windows.some(({ id }) => id === known.windowId)) return 'missing';
  return open.shownAt === null || (await isLoading(open.id, known.windowId)) ? 'alive' : 'missing';
}

/** Changes a window that may have been closed just now, which the next look will see. */
async function update(windowId: number, changes: Windows.UpdateUpdateInfoType): Promise<void> {
  await browser.windows.update(windowId, changes).catch(() => undefined);
}

/** Breaks whose window was asked for and has not come. */
const awaited = new Set<string>();

/**
 * Opens the window of a break. Rejects if it does not open, or not in time; if it comes later, its page tells. A window
 * that is awaited is not asked for a second time.
 */
async function openBreakWindow({
  breakId,
  focus,
  forward,
}: NonNullable<DesiredState['window']>): Promise<void> {
  if (awaited.has(breakId)) throw new TimeLimitError('The window');
  awaited.add(breakId);
  const opening = openWindow(`break.html#${encodeURIComponent(breakId)}`, focus)
    .then(async (windowId) => {
      await rememberBreakWindow({ breakId, windowId, focus, forwarded: forward });
      return windowId;
    })
    .finally(() => awaited.delete(breakId));
  try {
    const windowId = await withTimeLimit(opening, 'The window');
    if (!focus) await update(windowId, { drawAttention: true });
  } catch (error) {
    if (error instanceof TimeLimitError) opening.catch(console.warn);
    throw error;
  }
}

/** Makes sure that a break has its window, and that it was brought forward once if that is wanted. */
export async function ensureBreakWindow(wanted: NonNullable<DesiredState['window']>): Promise<void> {
  const { breakId, forward } = wanted;
  const last = await withTimeLimit(lastBreakWindow(), 'Session storage');
  const known =
    last?.breakId === breakId && (await withTimeLimit(exists(last.windowId), 'The window')) ? last : null;
  if (known) {
    if (!forward || known.forwarded) return;
    await rememberBreakWindow({ ...known, forwarded: true });
    await withTimeLimit(update(known.windowId, { focused: true }), 'The window');
  } else if (!(await isHeld(pageLock(breakId)))) await openBreakWindow(wanted);
}

/**
 * The page of a break has shown itself in a window: the window is known from then on, also to a background that was
 * stopped as it opened it. Tells whether a window that was opened without the focus has taken it.
 */
export async function adoptBreakWindow(breakId: string, windowId: number): Promise<boolean> {
  const last = await lastBreakWindow();
  const known = last?.breakId === breakId && last.windowId === windowId ? last : undefined;
  if (!known) await rememberBreakWindow({ breakId, windowId, focus: true, forwarded: false });
  if (windowTakesFocus || known?.focus !== false || known.forwarded) return false;
  const { focused } = await browser.windows.get(windowId);
  return focused;
}
