/** Detects a store that the browser has thrown away, and no other. */
import { beforeEach, expect, test, vi } from 'vitest';
import { showStorageFailure } from '../../src/background/storage-failure';
import { erase } from '../../src/page/erasing';
import { markNewStore as beginStore, lostSince } from '../../src/page/store-marker';
import { begin, NOON } from '../background/desk';
import { fake } from '../browser/fake-browser';

const localItems = new Map<string, string>();

beforeEach(() => {
  begin();
  localItems.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => localItems.get(key) ?? null,
    setItem: (key: string, value: string) => localItems.set(key, value),
    removeItem: (key: string) => localItems.delete(key),
  });
});

const throwAway = () => {
  for (const key of Object.keys(fake.local)) delete fake.local[key];
};

test('reports a lost store with its first day, until the person has read it', async () => {
  expect(await lostSince(NOON)).toBeUndefined();
  expect(await lostSince(NOON + 1)).toBeUndefined();
  throwAway();
  expect(await lostSince(NOON + 2)).toBe(NOON);
  expect(await lostSince(NOON + 3)).toBe(NOON);
  await beginStore(NOON + 4);
  expect(await lostSince(NOON + 5)).toBeUndefined();
});

test('reports no loss where nothing was stored, the person erased it, or only the mark is gone', async () => {
  expect(await lostSince(NOON)).toBeUndefined();
  await erase('everything');
  expect(await lostSince(NOON + 1)).toBeUndefined();
  localItems.clear();
  expect(await lostSince(NOON + 2)).toBeUndefined();
  throwAway();
  expect(await lostSince(NOON + 3)).toBe(NOON + 1);
});

test('reports no loss where the browser forbids the mark, or the mark is invalid', async () => {
  localItems.set('flexor.keptSince', 'soon');
  expect(await lostSince(NOON)).toBeUndefined();
  vi.stubGlobal('localStorage', undefined);
  expect(await lostSince(NOON)).toBeUndefined();
  throwAway();
  expect(await lostSince(NOON)).toBeUndefined();
});

test('shows on the icon that nothing can be stored', async () => {
  await showStorageFailure(new Error('IO error: LOCK'));
  expect(fake.badge).toBe('!');
});
