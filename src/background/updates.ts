/** Updates of Flexor: without this the browser would install one in the middle of a break. */
import browser from 'webextension-polyfill';
import type { Clock } from '../core/clock/clock';
import { HOUR, type Instant, MINUTE } from '../core/time';
import { forgetUpdate, readUpdate, rememberUpdate } from './session';

/** A page that was used within this time is still in use. */
const IN_USE = 10 * MINUTE;
/** An update waits no longer than this. */
const LONGEST_WAIT = 24 * HOUR;

/** Whether an update that became ready at `updateAt` may be installed. A page of Flexor was last used at `usedAt`. */
export function mayUpdate(
  { break: open }: Pick<Clock, 'break'>,
  updateAt: Instant,
  usedAt: Instant | undefined,
  now: Instant,
): boolean {
  if (now - updateAt >= LONGEST_WAIT) return true;
  const inUse = usedAt !== undefined && now >= usedAt && now - usedAt < IN_USE;
  return open === null && !inUse;
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
  const { updateAt, usedAt } = await readUpdate();
  if (updateAt === undefined || !mayUpdate(clock, updateAt, usedAt, Date.now())) return;
  // If the reload installs nothing, the next start must not try again for ever.
  await forgetUpdate();
  browser.runtime.reload();
}
