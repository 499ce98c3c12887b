/** What this browser can do here and now. */
import browser, { type Tabs } from 'webextension-polyfill';
import type { Traits } from '../core/clock/pulse';
import type { Allowed } from './allowed';
import { tellsSharing } from './calls';
import { notifications } from './notifications';
import { alarmsByWallClock, windowTakesFocus } from './windows';

/** What neither permissions nor tabs tell. */
export async function readDevice(): Promise<
  Pick<Traits, 'showsBadge' | 'fullScreenByButton' | 'idleCountsSleep'>
> {
  const [{ isOnToolbar }, { os }] = await Promise.all([
    browser.action.getUserSettings(),
    browser.runtime.getPlatformInfo(),
  ]);
  return {
    showsBadge: isOnToolbar === true,
    fullScreenByButton: os === 'mac',
    // Windows counts by a clock that runs on in sleep (GetLastInputInfo, GetTickCount); the clocks by which macOS and
    // Linux count stand still meanwhile.
    idleCountsSleep: os === 'win',
  };
}

export function traitsOf(
  device: Awaited<ReturnType<typeof readDevice>>,
  allowed: Allowed,
  tabs: readonly Tabs.Tab[],
): Traits {
  return {
    ...device,
    takesFocus: windowTakesFocus,
    alarmsByWallClock,
    notifies: allowed.notifications && notifications() !== undefined,
    seesCalls: allowed.sites.length > 0 || tellsSharing(tabs),
  };
}
