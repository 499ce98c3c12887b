/** What is true for one run of the browser: storage.session is empty after every start, which is how we know one. */
import browser from 'webextension-polyfill';
import * as v from '../core/shape';
import { instant } from '../core/values';

const session = browser.storage.session;

/** Whether the background has not looked before in this run of the browser (or of the extension). */
export async function isFresh(): Promise<boolean> {
  const { looked } = await session.get('looked');
  return looked !== true;
}

export async function markLooked(): Promise<void> {
  await session.set({ looked: true });
}

const breakWindowShape = v.object({
  breakId: v.string(),
  windowId: v.number(),
  /** Whether it has been brought to the front. */
  forwarded: v.boolean(),
});
type BreakWindow = v.InferOutput<typeof breakWindowShape>;

/** The window that was opened last for a break. */
export async function lastBreakWindow(): Promise<BreakWindow | undefined> {
  const { breakWindow } = await session.get('breakWindow');
  return v.read(breakWindowShape, breakWindow);
}

export async function rememberBreakWindow(breakWindow: BreakWindow): Promise<void> {
  await session.set({ breakWindow });
}

const notificationShape = v.object({ breakId: v.string(), madeAt: instant });
type MadeNotification = v.InferOutput<typeof notificationShape>;

/** The notification that was made last, if it has not been taken back. */
export async function lastNotification(): Promise<MadeNotification | undefined> {
  const { notification } = await session.get('notification');
  return v.read(notificationShape, notification);
}

export async function rememberNotification(notification: MadeNotification): Promise<void> {
  await session.set({ notification });
}

export async function forgetNotification(): Promise<void> {
  await session.remove('notification');
}
