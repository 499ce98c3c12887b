/** The break window: opens it, finds it again, and detects that its page has died. */
import browser, { type Windows } from 'webextension-polyfill';
import { windowTakesFocus } from '../browser/build';
import { openWindow, pageLock } from '../browser/open-window';
import { TimeLimitError, withTimeLimit } from '../browser/time-limit';
import type { DesiredState } from '../core/clock/desired-state';
import type { OpenBreak } from '../core/clock/state';
import { SECOND } from '../core/time';
import { attempt } from './attempt';
import {
  type BreakWindow,
  forgetWindowRequest,
  lastBreakWindow,
  lastWindowRequest,
  rememberBreakWindow,
  rememberWindowRequest,
} from './session';

async function exists(windowId: number): Promise<boolean> {
  return browser.windows.get(windowId).then(
    () => true,
    () => false,
  );
}

/** The names of the Web Locks that are held, such as those of the pages of breaks. */
async function heldLocks(): Promise<readonly string[]> {
  const { held = [] } = await withTimeLimit(navigator.locks.query(), 'Locks');
  return held.flatMap(({ name }) => name ?? []);
}

async function isHeld(name: string): Promise<boolean> {
  return (await heldLocks()).includes(name);
}

/** Whether the page of a break is open, also of one that is over: it then shows how the break ended. */
export async function isBreakPageOpen(): Promise<boolean> {
  return (await heldLocks()).some((name) => name.startsWith(pageLock('')));
}

/**
 * Whether a window is still loading the page of a break, for example during a reload: then no page holds the lock. The
 * page may have loaded since the last check, so the lock is checked again.
 */
async function isLoading(breakId: string, windowId: number): Promise<boolean> {
  const tabs = await browser.tabs.query({ windowId });
  return tabs.some(({ status }) => status === 'loading') || (await isHeld(pageLock(breakId)));
}

/**
 * Whether the page of a break is alive. The lock is checked first, because a background that was stopped while it
 * opened the window does not know the window. Until the page has reported that it is shown, an existing window is
 * enough.
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

/** Updates a window. It may have been closed just now; the next look notices that, so the error is ignored. */
async function update(windowId: number, changes: Windows.UpdateUpdateInfoType): Promise<void> {
  await attempt(
    'window',
    browser.windows.update(windowId, changes).catch(() => undefined),
  );
}

/**
 * How long Flexor waits for a window that it requested, in ms. This is twice the limit of other calls, because a late
 * window is still used.
 */
const LONGEST_REQUEST = 40 * SECOND;

/** A window was requested and has not opened in time. It may still open, and then its page reports it. */
export class LateWindowError extends TimeLimitError {
  constructor() {
    super('The window');
  }
}

/**
 * Rejects while an earlier request for a window has no answer: its window may still open, and two would be too many.
 * A request that was waited for long enough is forgotten. Then its break gets no other window at this moment either,
 * because it may be a bad one.
 */
async function checkEarlierRequest(breakId: string): Promise<void> {
  const request = await withTimeLimit(lastWindowRequest(), 'Session storage');
  if (!request) return;
  const waitedMs = Date.now() - request.at;
  if (waitedMs >= 0 && waitedMs < LONGEST_REQUEST) throw new LateWindowError();
  await attempt('session', forgetWindowRequest());
  if (request.breakId === breakId) throw new TimeLimitError('The window');
}

/** Remembers the window that has opened. If another one has opened for its break meanwhile, it is closed instead. */
async function keepOneWindow(opened: BreakWindow): Promise<void> {
  const last = await lastBreakWindow();
  const isSecond = last?.breakId === opened.breakId && last.windowId !== opened.windowId;
  if (isSecond && (await exists(last.windowId))) await browser.windows.remove(opened.windowId);
  else await rememberBreakWindow(opened);
}

/** Requests the window of a break. Resolves to its id once it has opened, however late. */
async function requestWindow({
  breakId,
  focus,
  forward,
}: NonNullable<DesiredState['window']>): Promise<number> {
  const windowId = await openWindow(`break.html#${encodeURIComponent(breakId)}`, focus);
  await keepOneWindow({ breakId, windowId, focus, forwarded: forward });
  return windowId;
}

/**
 * Opens the window of a break. Rejects if the window does not open, or not in time (`LateWindowError`), or if an earlier
 * request has no answer yet.
 */
async function openBreakWindow(wanted: NonNullable<DesiredState['window']>): Promise<void> {
  const { breakId, focus } = wanted;
  await checkEarlierRequest(breakId);
  await attempt('session', rememberWindowRequest({ breakId, at: Date.now() }));
  const opening = requestWindow(wanted);
  try {
    const windowId = await withTimeLimit(opening, 'The window');
    if (!focus) await update(windowId, { drawAttention: true });
  } catch (error) {
    if (error instanceof TimeLimitError) {
      opening.catch(console.warn);
      throw new LateWindowError();
    }
    await attempt('session', forgetWindowRequest());
    throw error;
  }
}

/** Makes sure that a break has its window, and that the window was brought to the front once if that is wanted. */
export async function ensureBreakWindow(wanted: NonNullable<DesiredState['window']>): Promise<void> {
  const { breakId, forward } = wanted;
  const last = await withTimeLimit(lastBreakWindow(), 'Session storage');
  const known =
    last?.breakId === breakId && (await withTimeLimit(exists(last.windowId), 'The window')) ? last : null;
  if (known) {
    if (!forward || known.forwarded) return;
    await withTimeLimit(rememberBreakWindow({ ...known, forwarded: true }), 'Session storage');
    await update(known.windowId, { focused: true });
  } else if (!(await isHeld(pageLock(breakId)))) await openBreakWindow(wanted);
}

/**
 * Remembers the window in which the page of a break has appeared, also for a background that was stopped while it
 * opened the window. Resolves to whether a window that was opened without the focus has taken it.
 */
export async function adoptBreakWindow(breakId: string, windowId: number): Promise<boolean> {
  const last = await lastBreakWindow();
  const known = last?.breakId === breakId && last.windowId === windowId ? last : undefined;
  if (!known) await rememberBreakWindow({ breakId, windowId, focus: true, forwarded: false });
  if (windowTakesFocus || known?.focus !== false || known.forwarded) return false;
  const { focused } = await browser.windows.get(windowId);
  return focused;
}
