/** What *How to ask* says of notifications that are allowed and cannot be used. */
import { expect, test, vi } from 'vitest';
import { whyUnused } from '../../src/ui/options/plan/way';

vi.mock('webextension-polyfill', async () => await import('./english'));

const allowed = { notifications: true, notificationsHidden: false };

test('nothing, while they are used or not allowed', () => {
  expect(whyUnused(allowed, false)).toBeUndefined();
  expect(whyUnused({ notifications: false, notificationsHidden: true }, true)).toBeUndefined();
});

test('that the system did not show the last one', () => {
  expect(whyUnused(allowed, true)).toBe('options_notifications_unseen');
});

test('that the browser hides them, which no notification had to prove', () => {
  expect(whyUnused({ ...allowed, notificationsHidden: true }, false)).toBe('options_notifications_hidden');
});
