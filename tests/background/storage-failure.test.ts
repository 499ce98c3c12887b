/** What the icon says while nothing can be stored. */
import { beforeEach, expect, test, vi } from 'vitest';
import { t } from '../../src/browser/i18n';
import browser, { fake } from '../browser/fake-browser';
import { begin } from './desk';
import { dispatchAndReconcile } from './dispatch';

beforeEach(begin);

/** Makes storage fail until the returned function is called. */
function breakStorage(call: 'get' | 'set', message: string): () => void {
  const spy = vi.spyOn(browser.storage.local, call).mockRejectedValue(new Error(message));
  return () => spy.mockRestore();
}

test.each([
  ['IO error: .../LOCK: File currently in use. (ChromeMethodBFE: 15::LockFile::1)', 'badge_no_storage'],
  ['An unexpected error occurred', 'badge_no_storage'],
  ['IO error: .../000003.log: FILE_ERROR_NO_SPACE', 'badge_no_space'],
] as const)('the icon shows “!”, and its tooltip says why: %s', async (message, key) => {
  const mend = breakStorage('get', message);
  await expect(dispatchAndReconcile()).rejects.toThrow(message);
  mend();
  expect([fake.badge, fake.title]).toEqual(['!', t(key)]);
});

test('the next look that succeeds removes “!” and the reason', async () => {
  await dispatchAndReconcile();
  const before = [fake.badge, fake.title];
  const mend = breakStorage('set', 'IO error');
  await expect(dispatchAndReconcile()).rejects.toThrow('IO error');
  expect([fake.badge, fake.title]).toEqual(['!', t('badge_no_storage')]);
  mend();
  await dispatchAndReconcile();
  expect([fake.badge, fake.title]).toEqual(before);
});
