/** The browser of the workbench: the behaviour that it shares with both real browsers. */
import { expect, test, vi } from 'vitest';
import { type BrowserSetting, createFakeBrowser } from '../../scripts/workbench/fake-browser';
import { FakeEvent } from '../../scripts/workbench/fake-event';
import { storageArea } from '../../scripts/workbench/fake-storage';

const made = (setting: BrowserSetting = {}) =>
  createFakeBrowser({ setting, local: {}, message: (key) => `${key} of $1`, root: 'http://localhost/' });

test('calls a listener once that was added twice', () => {
  const event = new FakeEvent<[number]>();
  const listener = vi.fn();
  event.addListener(listener);
  event.addListener(listener);
  event.fire(3);
  expect(listener.mock.calls).toEqual([[3]]);
});

test('reports what has changed in storage, and nothing that has stayed the same', async () => {
  const area = storageArea({ a: 1, b: { c: 2 } });
  const listener = vi.fn();
  area.onChanged.addListener(listener);
  await area.set({ a: 1, b: { c: 3 } });
  await area.set({ a: 1 });
  await area.remove(['a', 'none']);
  expect(listener.mock.calls).toEqual([
    [{ b: { oldValue: { c: 2 }, newValue: { c: 3 } } }],
    [{ a: { oldValue: 1 } }],
  ]);
});

test('stores a copy', async () => {
  const list = [1];
  const area = storageArea({});
  await area.set({ list });
  list.push(2);
  expect(await area.get('list')).toEqual({ list: [1] });
});

test('rejects writes to a broken store, or also reads', async () => {
  const writes = storageArea({ a: 1 }, 'writing');
  await expect(writes.set({ a: 2 })).rejects.toThrow();
  expect(await writes.get()).toEqual({ a: 1 });
  await expect(storageArea({}, 'reading').get()).rejects.toThrow();
});

test('passes a message to the background as a copy, and returns the answer', async () => {
  const { browser } = made();
  browser.runtime.onMessage.addListener(async (message) => ({ received: message }));
  expect(await browser.runtime.sendMessage({ type: 'looked' })).toEqual({ received: { type: 'looked' } });
});

test('rejects a message without a background, with the message of Chromium', async () => {
  const { browser } = made({ broken: 'background' });
  await expect(browser.runtime.sendMessage({})).rejects.toThrow(/Could not establish connection/);
});

test('reports each change of the hands; hands at rest have been still for 15 s, but not for an hour', async () => {
  const { browser, hands } = made();
  const listener = vi.fn();
  browser.idle.onStateChanged.addListener(listener);
  expect(await browser.idle.queryState(15)).toBe('active');
  hands.set(true);
  expect(await browser.idle.queryState(15)).toBe('idle');
  expect(await browser.idle.queryState(3600)).toBe('active');
  hands.set(true);
  hands.set(false);
  expect(listener.mock.calls).toEqual([['idle'], ['active']]);
});

test('grants or refuses a requested permission', async () => {
  const { browser } = made();
  expect(browser.notifications).toBeUndefined();
  expect(await browser.permissions.request({ permissions: ['notifications'] })).toBe(true);
  expect(browser.notifications).toBeDefined();
  const { browser: other } = made({ refuses: true });
  expect(await other.permissions.request({ permissions: ['notifications'] })).toBe(false);
  expect(await other.permissions.getAll()).toEqual({ permissions: [], origins: [] });
});

test('rejects a query for what tabs share, as Chromium does', async () => {
  const { browser } = made({ sounds: true });
  await expect(browser.tabs.query({ camera: true } as object)).rejects.toThrow(/Unexpected property/);
  expect(await browser.tabs.query({ audible: true })).toHaveLength(1);
});

test('fills in texts', () => {
  expect(made().browser.i18n.getMessage('minutes', ['3'])).toBe('minutes of 3');
});
