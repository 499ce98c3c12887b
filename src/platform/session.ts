/** What is true for one run of the browser: storage.session is empty after every start, which is how we know one. */
import browser from 'webextension-polyfill';
import type { Instant } from '../core/time';

const session = browser.storage.session;

/** Whether the background has not looked before in this run of the browser (or of the extension). */
export async function isFresh(): Promise<boolean> {
  const { looked } = await session.get('looked');
  return looked !== true;
}

export async function markLooked(): Promise<void> {
  await session.set({ looked: true });
}

export interface BreakWindow {
  readonly breakId: string;
  readonly windowId: number;
  /** Whether it has been brought to the front. */
  readonly forwarded: boolean;
}

/** The window that was opened last for a break. */
export async function lastBreakWindow(): Promise<BreakWindow | undefined> {
  const { breakWindow } = await session.get('breakWindow');
  const known = breakWindow as Partial<BreakWindow> | undefined;
  if (typeof known?.breakId !== 'string' || typeof known.windowId !== 'number') return undefined;
  return { breakId: known.breakId, windowId: known.windowId, forwarded: known.forwarded === true };
}

export async function rememberBreakWindow(breakWindow: BreakWindow): Promise<void> {
  await session.set({ breakWindow });
}

export interface MadeNotification {
  readonly breakId: string;
  readonly madeAt: Instant;
}

/** The notification that was made last, if it has not been taken back. */
export async function lastNotification(): Promise<MadeNotification | undefined> {
  const { notification } = await session.get('notification');
  const known = notification as Partial<MadeNotification> | undefined;
  if (typeof known?.breakId !== 'string' || typeof known.madeAt !== 'number') return undefined;
  return { breakId: known.breakId, madeAt: known.madeAt };
}

export async function rememberNotification(notification: MadeNotification): Promise<void> {
  await session.set({ notification });
}

export async function forgetNotification(): Promise<void> {
  await session.remove('notification');
}
