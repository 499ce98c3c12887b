/** What the icon says while nothing can be stored. */
import { beforeEach, expect, test, vi } from 'vitest';
import { t } from '../../src/browser/i18n';
import browser, { fake } from '../browser/fake-browser';
import { begin, seat } from './desk';
import { dispatchAndReconcile } from './dispatch';

beforeEach(begin);

/** A look tries once more by itself. */
function failTwice(call: 'get' | 'set', message: string): void {
  const error = new Error(message);
  vi.spyOn(browser.storage.local, call).mockRejectedValueOnce(error).mockRejectedValueOnce(error);
}

test.each([
  ['IO error: .../LOCK: File currently in use. (ChromeMethodBFE: 15::LockFile::1)', 'badge_no_storage'],
  ['An unexpected error occurred', 'badge_no_storage'],
  ['IO error: .../000003.log: FILE_ERROR_NO_SPACE', 'badge_no_space'],
] as const)('the icon has a mark, and its tooltip the reason: %s', async (message, key) => {
  failTwice('get', message);
  await expect(dispatchAndReconcile()).rejects.toThrow(message);
  expect([fake.badge, fake.title]).toEqual(['!', t(key)]);
});

test('the next look that succeeds takes both back', async () => {
  await dispatchAndReconcile();
  const title = fake.title;
  failTwice('set', 'IO error');
  seat(1);
  await expect(dispatchAndReconcile()).rejects.toThrow('IO error');
  expect(fake.title).toBe(t('badge_no_storage'));
  await dispatchAndReconcile();
  expect([fake.badge, fake.title]).toEqual(['', expect.not.stringContaining(t('badge_no_storage'))]);
  expect(title).not.toBe('');
});
