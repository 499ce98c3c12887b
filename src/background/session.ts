/** State for one run of the browser. `storage.session` is empty after each start; that is how a new run is detected. */
import browser from 'webextension-polyfill';
import { USED_AT } from '../browser/storage';
import * as v from '../core/schema';
import type { Instant } from '../core/time';
import { instant, numberBetween } from '../core/values';

const session = browser.storage.session;

/** Whether the background has not looked yet in this run of the browser (or of the extension). */
export async function isFresh(): Promise<boolean> {
  const { looked } = await session.get('looked');
  return looked !== true;
}

export async function markLooked(): Promise<void> {
  await session.set({ looked: true });
}

const breakWindowSchema = v.object({
  breakId: v.string(),
  windowId: v.number(),
  /** Whether it was opened with the focus. */
  focus: v.optional(v.boolean(), true),
  /** Whether it has been brought to the front. */
  forwarded: v.boolean(),
});
export type BreakWindow = v.InferOutput<typeof breakWindowSchema>;

const windowRequestSchema = v.object({ breakId: v.string(), at: instant });
type WindowRequest = v.InferOutput<typeof windowRequestSchema>;

/** The window that was requested for a break and has not opened, as far as is known. */
export async function lastWindowRequest(): Promise<WindowRequest | undefined> {
  const { windowRequest } = await session.get('windowRequest');
  return v.read(windowRequestSchema, windowRequest);
}

export async function rememberWindowRequest(windowRequest: WindowRequest): Promise<void> {
  await session.set({ windowRequest });
}

export async function forgetWindowRequest(): Promise<void> {
  await session.remove('windowRequest');
}

/** The window that was opened last for a break. */
export async function lastBreakWindow(): Promise<BreakWindow | undefined> {
  const { breakWindow } = await session.get('breakWindow');
  return v.read(breakWindowSchema, breakWindow);
}

/** Remembers a window that has opened. No request for a window is waiting any more. */
export async function rememberBreakWindow(breakWindow: BreakWindow): Promise<void> {
  await session.set({ breakWindow, windowRequest: null });
}

const notificationSchema = v.object({ breakId: v.string(), madeAt: instant });
type MadeNotification = v.InferOutput<typeof notificationSchema>;

/** The notification that was created last, if it has not been cleared. */
export async function lastNotification(): Promise<MadeNotification | undefined> {
  const { notification } = await session.get('notification');
  return v.read(notificationSchema, notification);
}

export async function rememberNotification(notification: MadeNotification): Promise<void> {
  await session.set({ notification });
}

export async function forgetNotification(): Promise<void> {
  await session.remove('notification');
}

/** Whether the notification that reminds of a pause was created and has not been cleared. */
export async function isPauseReminderShown(): Promise<boolean> {
  return (await session.get('pauseReminder')).pauseReminder === true;
}

export async function markPauseReminder(shown: boolean): Promise<void> {
  if (shown) await session.set({ pauseReminder: true });
  else await session.remove('pauseReminder');
}

const shownIconSchema = v.object({ badge: v.optional(v.string()), ring: v.optional(v.number()) });
type ShownIcon = v.InferOutput<typeof shownIconSchema>;

/** What the icon shows, as far as this run of the browser has set it. */
export async function lastShownIcon(): Promise<ShownIcon> {
  return v.read(shownIconSchema, await session.get(['badge', 'ring'])) ?? {};
}

/** Badge and ring are set in parallel, so each has its own key. */
export async function rememberShownIcon(shown: ShownIcon): Promise<void> {
  await session.set({ ...shown });
}

const keptWeekendSchema = v.object({ language: v.string(), weekend: v.array(numberBetween(1, 7)) });
type KeptWeekend = v.InferOutput<typeof keptWeekendSchema>;

/** The weekend that this run of the browser has found, and the first language that pages were requested in then. */
export async function lastWeekend(): Promise<KeptWeekend | undefined> {
  const { weekend } = await session.get('weekend');
  return v.read(keptWeekendSchema, weekend);
}

export async function rememberWeekend(language: string, weekend: readonly number[]): Promise<void> {
  await session.set({ weekend: { language, weekend } });
}

/** Since when the browser reports no policy although a copy of one is stored; undefined if it does not. */
export async function emptyPolicySince(): Promise<Instant | undefined> {
  const { emptyPolicyAt } = await session.get('emptyPolicyAt');
  return v.read(instant, emptyPolicyAt);
}

export async function rememberEmptyPolicy(at: Instant): Promise<void> {
  await session.set({ emptyPolicyAt: at });
}

export async function forgetEmptyPolicy(): Promise<void> {
  await session.remove('emptyPolicyAt');
}

const updateSchema = v.object({ updateAt: v.optional(instant), [USED_AT]: v.optional(instant) });

/** When an update of Flexor became ready, and when one of our pages was last used. */
export async function readUpdate(): Promise<v.InferOutput<typeof updateSchema>> {
  return v.read(updateSchema, await session.get(['updateAt', USED_AT])) ?? {};
}

export async function rememberUpdate(at: Instant): Promise<void> {
  await session.set({ updateAt: at });
}

export async function forgetUpdate(): Promise<void> {
  await session.remove('updateAt');
}
