/** The icon while storage cannot be opened: nothing is counted then, and the person would not notice. */
import browser from 'webextension-polyfill';
import { t } from '../browser/i18n';
import { faultOf } from '../core/fault';
import { rememberShownIcon } from './session';

/** Whether an error means that nothing can be stored. */
export function isStorageFault(error: unknown): boolean {
  return ['storage', 'no space'].includes(faultOf(error).kind);
}

/** Shows on the icon that nothing can be stored, and why. The next look that succeeds restores the icon. */
export async function showStorageFailure(error: unknown): Promise<void> {
  const { kind } = faultOf(error);
  // This value equals no real badge, so the next look sets the badge in any case.
  await rememberShownIcon({ badgeAndTitle: 'failed' }).catch(console.warn);
  await Promise.all([
    browser.action.setBadgeText({ text: '!' }),
    browser.action.setBadgeBackgroundColor({ color: '#5B6672' }),
    browser.action.setBadgeTextColor({ color: '#FFFFFF' }),
    browser.action.setTitle({ title: t(kind === 'no space' ? 'badge_no_space' : 'badge_no_storage') }),
  ]);
}
