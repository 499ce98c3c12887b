/** What *How to ask* says about notifications that are allowed but cannot be used. */
import { expect, test, vi } from 'vitest';
import { whyUnused } from '../../src/ui/options/way';

vi.mock('webextension-polyfill', async () => await import('./english'));

const allowed = { notifications: true, notificationsHidden: false };

test('says nothing while notifications are used or not allowed', () => {
  expect(whyUnused(allowed, false)).toBeUndefined();
  expect(whyUnused({ notifications: false, notificationsHidden: true }, true)).toBeUndefined();
});

test('says that the system did not show the last one', () => {
  expect(whyUnused(allowed, true)).toBe('options_notifications_unseen');
});

test('says that the browser hides them, without a notification to prove it', () => {
  expect(whyUnused({ ...allowed, notificationsHidden: true }, false)).toBe('options_notifications_hidden');
});
