/** What this browser can do here and now. */
import browser from 'webextension-polyfill';
import type { GrantedPermissions } from '../browser/allowed';
import { areNotificationsHidden, notifications } from '../browser/notification-api';
import { alarmsByWallClock, windowTakesFocus } from '../browser/window';
import type { Traits } from '../core/clock/state';
import type { VisibleCalls } from './calls';

/** What neither permissions nor calls tell. */
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
    // Windows counts by a clock that runs on in sleep (GetLastInputInfo, GetTickCount); the clocks by which macOS and
    // Linux count stand still meanwhile.
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
