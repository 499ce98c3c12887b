/** Updates of Flexor: without this the browser would install one in the middle of a break. */
import browser from 'webextension-polyfill';
import type { Clock } from '../core/clock/clock';
import { HOUR, type Instant, MINUTE } from '../core/time';
import { isBreakPageOpen } from './break-window';
import { forgetUpdate, lastUpdate, rememberUpdate } from './session';

/** A page that was used within this time is still in use. */
const IN_USE = 10 * MINUTE;
/** An update waits no longer than this. */
const LONGEST_WAIT = 24 * HOUR;

/** What an update would disturb. */
interface InUse {
  /** Whether a break is open, or the page of one that is over: it shows the end to a person who may not be back yet. */
  readonly breakIsOpen: boolean;
  /** When a page of Flexor was last used. */
  readonly usedAt: Instant | undefined;
}

/** Whether an update that became ready at `updateAt` may be installed. */
export function mayUpdate({ breakIsOpen, usedAt }: InUse, updateAt: Instant, now: Instant): boolean {
  if (now - updateAt >= LONGEST_WAIT) return true;
  const pageInUse = usedAt !== undefined && now >= usedAt && now - usedAt < IN_USE;
  return !breakIsOpen && !pageInUse;
}

/**
 * Calls `ready` when an update of Flexor is ready. While a listener exists, both browsers leave the moment to the
 * extension, at most until they are started again
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/onUpdateAvailable).
 */
export function onUpdate(ready: () => void): void {
  browser.runtime.onUpdateAvailable.addListener(() => {
    rememberUpdate(Date.now()).then(ready, console.error);
  });
}

/** Installs an update that is ready, unless that would disturb the person now. */
export async function updateWhenIdle(clock: Clock): Promise<void> {
  const { updateAt, usedAt } = await lastUpdate();
  if (updateAt === undefined) return;
  const breakIsOpen = clock.break !== null || (await isBreakPageOpen());
  if (!mayUpdate({ breakIsOpen, usedAt }, updateAt, Date.now())) return;
  // If the reload installs nothing, the next start must not try again for ever.
  await forgetUpdate();
  browser.runtime.reload();
}
