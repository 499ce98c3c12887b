/** The browser of the workbench: what it decides by itself, as both real ones do. */
import { expect, test, vi } from 'vitest';
import {
  type BrowserSetting,
  createFakeBrowser,
  FakeEvent,
  storageArea,
} from '../../scripts/workbench/fake-browser';

const made = (setting: BrowserSetting = {}) =>
  createFakeBrowser({ setting, local: {}, message: (key) => `${key} of $1`, root: 'http://localhost/' });

test('a listener that is added twice is called once', () => {
  const event = new FakeEvent<[number]>();
  const heard = vi.fn();
  event.addListener(heard);
  event.addListener(heard);
  event.fire(3);
  expect(heard.mock.calls).toEqual([[3]]);
});

test('storage tells what has changed, and nothing of what is the same', async () => {
  const area = storageArea({ a: 1, b: { c: 2 } });
  const heard = vi.fn();
  area.onChanged.addListener(heard);
  await area.set({ a: 1, b: { c: 3 } });
  await area.set({ a: 1 });
  await area.remove(['a', 'none']);
  expect(heard.mock.calls).toEqual([
    [{ b: { oldValue: { c: 2 }, newValue: { c: 3 } } }],
    [{ a: { oldValue: 1 } }],
  ]);
});

test('what was stored is a copy of its own', async () => {
  const list = [1];
  const area = storageArea({});
  await area.set({ list });
  list.push(2);
  expect(await area.get('list')).toEqual({ list: [1] });
});

test('a broken store refuses to be written, or also to be read', async () => {
  const writes = storageArea({ a: 1 }, 'writing');
  await expect(writes.set({ a: 2 })).rejects.toThrow();
  expect(await writes.get()).toEqual({ a: 1 });
  await expect(storageArea({}, 'reading').get()).rejects.toThrow();
});

test('a message reaches the background as a copy, and its answer comes back', async () => {
  const { browser } = made();
  browser.runtime.onMessage.addListener(async (said) => ({ heard: said }));
  expect(await browser.runtime.sendMessage({ type: 'looked' })).toEqual({ heard: { type: 'looked' } });
});

test('without a background a message is refused in the words of Chromium', async () => {
  const { browser } = made({ broken: 'background' });
  await expect(browser.runtime.sendMessage({})).rejects.toThrow(/Could not establish connection/);
});

test('hands that come to rest have been still for a good moment, and every change is told', async () => {
  const { browser, hands } = made();
  const heard = vi.fn();
  browser.idle.onStateChanged.addListener(heard);
  expect(await browser.idle.queryState(15)).toBe('active');
  hands.set(true);
  expect(await browser.idle.queryState(15)).toBe('idle');
  expect(await browser.idle.queryState(3600)).toBe('active');
  hands.set(true);
  hands.set(false);
  expect(heard.mock.calls).toEqual([['idle'], ['active']]);
});

test('a permission that is asked for is there, or refused', async () => {
  const { browser } = made();
  expect(browser.notifications).toBeUndefined();
  expect(await browser.permissions.request({ permissions: ['notifications'] })).toBe(true);
  expect(browser.notifications).toBeDefined();
  const { browser: other } = made({ refuses: true });
  expect(await other.permissions.request({ permissions: ['notifications'] })).toBe(false);
  expect(await other.permissions.getAll()).toEqual({ permissions: [], origins: [] });
});

test('tabs are not told apart by what they share, as in Chromium', async () => {
  const { browser } = made({ sounds: true });
  await expect(browser.tabs.query({ camera: true } as object)).rejects.toThrow(/Unexpected property/);
  expect(await browser.tabs.query({ audible: true })).toHaveLength(1);
});

test('texts are filled in', () => {
  expect(made().browser.i18n.getMessage('minutes', ['3'])).toBe('minutes of 3');
});
