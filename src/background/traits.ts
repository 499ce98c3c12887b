/** What this browser can do on this computer. */
import browser from 'webextension-polyfill';
import type { GrantedPermissions } from '../browser/allowed';
import { alarmsByWallClock, windowTakesFocus } from '../browser/build';
import { areNotificationsHidden, notifications } from '../browser/notification-api';
import type { Traits } from '../core/clock/state';
import type { VisibleCalls } from './calls';

/** Traits that follow neither from permissions nor from calls. */
export async function readDevice(): Promise<
  Pick<Traits, 'showsBadge' | 'fullScreenByButton' | 'idleCountsSleep'> & {
    readonly hidesNotifications: boolean;
  }
> {
  const [{ isOnToolbar }, { os }, hidesNotifications] = await Promise.all([
    browser.action.getUserSettings(),
    browser.runtime.getPlatformInfo(),
    areNotificationsHidden(),
  ]);
  return {
    showsBadge: isOnToolbar === true,
    fullScreenByButton: os === 'mac',
    // Windows measures idle time with a clock that runs on during sleep (GetLastInputInfo, GetTickCount); the clocks
    // that macOS and Linux use stop during sleep.
    idleCountsSleep: os === 'win',
    hidesNotifications,
  };
}

export function traitsOf(
  { hidesNotifications, ...device }: Awaited<ReturnType<typeof readDevice>>,
  allowed: GrantedPermissions,
  { sharing }: VisibleCalls,
): Traits {
  return {
    ...device,
    takesFocus: windowTakesFocus,
    alarmsByWallClock,
    notifies: allowed.notifications && notifications() !== undefined && !hidesNotifications,
    seesCalls: allowed.sites.length > 0 || sharing !== undefined,
  };
}
