/** The browser's own page for shortcuts, which each browser opens in another way. */
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { openShortcutSettings } from '../../src/page/own-window';
import { begin } from '../background/desk';
import browser, { fake } from '../browser/fake-browser';

beforeEach(begin);

test('is opened by its address', async () => {
  await openShortcutSettings();
  expect(fake.calls).toEqual(['tab chrome://extensions/shortcuts']);
});

test('rejects where it cannot be opened', async () => {
  vi.spyOn(browser.tabs, 'create').mockRejectedValue(new Error('Illegal URL'));
  await expect(openShortcutSettings()).rejects.toThrow('Illegal URL');
});

test('is opened by a method of the browser if there is one', async () => {
  const own = { openShortcutSettings: vi.fn(async () => {}) };
  Object.assign(browser.commands, own);
  onTestFinished(() => {
    Reflect.deleteProperty(browser.commands, 'openShortcutSettings');
  });
  await openShortcutSettings();
  expect(own.openShortcutSettings).toHaveBeenCalledOnce();
  expect(fake.calls).toEqual([]);
});
