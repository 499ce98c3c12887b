/** The icon while storage cannot be opened: nothing is counted then, and nobody would know. */
import browser from 'webextension-polyfill';
import { faultOf } from '../core/fault';
import { t } from './i18n';

/** Lets the icon say that nothing can be stored, and why. The next look that succeeds takes it back. */
export async function presentStorageFailure(error: unknown): Promise<void> {
  const { kind } = faultOf(error);
  await Promise.all([
    browser.action.setBadgeText({ text: '!' }),
    browser.action.setBadgeBackgroundColor({ color: '#5B6672' }),
    browser.action.setBadgeTextColor({ color: '#FFFFFF' }),
    browser.action.setTitle({ title: t(kind === 'no space' ? 'badge_no_space' : 'badge_no_storage') }),
  ]);
}
