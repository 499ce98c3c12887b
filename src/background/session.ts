/** State for one run of the browser. `storage.session` is empty after each start; that is how a new run is detected. */
import browser from 'webextension-polyfill';
import { USED_AT } from '../browser/storage';
import * as v from '../core/schema';
import type { Instant } from '../core/time';
import { instant, numberBetween } from '../core/values';

const session = browser.storage.session;

/** Whether the first look of this run of the browser (or of the extension) is still to come. */
export async function isFresh(): Promise<boolean> {
  const { looked } = await session.get('looked');
  return looked !== true;
}

/** Notes that the background has looked in this run. */
export async function markLooked(): Promise<void> {
  await session.set({ looked: true });
}

const breakWindowSchema = v.object({
  breakId: v.string(),
  windowId: v.number(),
  /** Whether it was opened with the focus. */
  focus: v.boolean(),
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

/** Stores the request for a window until the window has opened, so that a restart does not open a second one. */
export async function rememberWindowRequest(windowRequest: WindowRequest): Promise<void> {
  await session.set({ windowRequest });
}

/** Forgets the request, because the window will not open any more. */
export async function forgetWindowRequest(): Promise<void> {
  await session.remove('windowRequest');
}

/** The window that was opened last for a break. */
export async function lastBreakWindow(): Promise<BreakWindow | undefined> {
  const { breakWindow } = await session.get('breakWindow');
  return v.read(breakWindowSchema, breakWindow);
}

/**
 * Stores a window that has opened, and ends the request for it. Both change in one call (null reads like a missing
 * request), so that no stop of the background can separate them.
 */
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

/** Stores the notification that was created for a break. */
export async function rememberNotification(notification: MadeNotification): Promise<void> {
  await session.set({ notification });
}

/** Forgets the notification, because it was cleared. */
export async function forgetNotification(): Promise<void> {
  await session.remove('notification');
}

/** Whether the notification that reminds of a pause was created and has not been cleared. */
export async function isPauseReminderShown(): Promise<boolean> {
  return (await session.get('pauseReminder')).pauseReminder === true;
}

/** Stores whether the reminder of a pause is shown. */
export async function setPauseReminderShown(isShown: boolean): Promise<void> {
  if (isShown) await session.set({ pauseReminder: true });
  else await session.remove('pauseReminder');
}

const shownIconSchema = v.object({
  /** Badge and tooltip as one text. It is only compared with the next one. */
  badgeAndTitle: v.optional(v.string()),
  /** See `DesiredState`. */
  ring: v.optional(v.number()),
});
type ShownIcon = v.InferOutput<typeof shownIconSchema>;

/** What the icon shows, as far as this run of the browser has set it. */
export async function lastShownIcon(): Promise<ShownIcon> {
  return v.read(shownIconSchema, await session.get(['badgeAndTitle', 'ring'])) ?? {};
}

/** Stores what the icon shows now. Badge and ring are set in parallel, so each has its own key. */
export async function rememberShownIcon(shown: ShownIcon): Promise<void> {
  await session.set({ ...shown });
}

const keptWeekendSchema = v.object({ language: v.string(), weekend: v.array(numberBetween(1, 7)) });
type KeptWeekend = v.InferOutput<typeof keptWeekendSchema>;

/** The weekend that was found in this run of the browser, and the value of `navigator.language` at that time. */
export async function lastWeekend(): Promise<KeptWeekend | undefined> {
  const { weekend } = await session.get('weekend');
  return v.read(keptWeekendSchema, weekend);
}

/** Stores the weekend, with the language for which it was found. */
export async function rememberWeekend(language: string, weekend: readonly number[]): Promise<void> {
  await session.set({ weekend: { language, weekend } });
}

/** The instant from which the browser reports no policy although a copy is stored; undefined if it reports one. */
export async function emptyPolicySince(): Promise<Instant | undefined> {
  const { emptyPolicyAt } = await session.get('emptyPolicyAt');
  return v.read(instant, emptyPolicyAt);
}

/** Stores that the browser has reported no policy since `at`. */
export async function rememberEmptyPolicy(at: Instant): Promise<void> {
  await session.set({ emptyPolicyAt: at });
}

/** Forgets that instant, because the browser reports a policy. */
export async function forgetEmptyPolicy(): Promise<void> {
  await session.remove('emptyPolicyAt');
}

const updateSchema = v.object({ updateAt: v.optional(instant), [USED_AT]: v.optional(instant) });

/** When an update of Flexor became ready, and when one of our pages was last used. */
export async function lastUpdate(): Promise<v.InferOutput<typeof updateSchema>> {
  return v.read(updateSchema, await session.get(['updateAt', USED_AT])) ?? {};
}

/** Stores that an update became ready at `at`. */
export async function rememberUpdate(at: Instant): Promise<void> {
  await session.set({ updateAt: at });
}

/** Forgets the update before it is installed. */
export async function forgetUpdate(): Promise<void> {
  await session.remove('updateAt');
}
