/** A store that the browser threw away is noticed, and no other is taken for one. */
import { beforeEach, expect, test, vi } from 'vitest';
import { showStorageFailure } from '../../src/background/storage-failure';
import { erase } from '../../src/page/erasing';
import { markNewStore as beginStore, lostSince } from '../../src/page/store-marker';
import { begin, NOON } from '../background/desk';
import { fake } from '../browser/fake-browser';

const beside = new Map<string, string>();

beforeEach(() => {
  begin();
  beside.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => beside.get(key) ?? null,
    setItem: (key: string, value: string) => beside.set(key, value),
    removeItem: (key: string) => beside.delete(key),
  });
});

const throwAway = () => {
  for (const key of Object.keys(fake.local)) delete fake.local[key];
};

test('an empty store after another one is said with its first day, until that was read', async () => {
  expect(await lostSince(NOON)).toBeUndefined();
  expect(await lostSince(NOON + 1)).toBeUndefined();
  throwAway();
  expect(await lostSince(NOON + 2)).toBe(NOON);
  expect(await lostSince(NOON + 3)).toBe(NOON);
  await beginStore(NOON + 4);
  expect(await lostSince(NOON + 5)).toBeUndefined();
});

test('nothing is lost where nothing was, where the person erased it, or where only the mark is gone', async () => {
  expect(await lostSince(NOON)).toBeUndefined();
  await erase('everything');
  expect(await lostSince(NOON + 1)).toBeUndefined();
  beside.clear();
  expect(await lostSince(NOON + 2)).toBeUndefined();
  throwAway();
  expect(await lostSince(NOON + 3)).toBe(NOON + 1);
});

test('nothing is said where the browser forbids to remember, or something else stands there', async () => {
  beside.set('flexor.keptSince', 'soon');
  expect(await lostSince(NOON)).toBeUndefined();
  vi.stubGlobal('localStorage', undefined);
  expect(await lostSince(NOON)).toBeUndefined();
  throwAway();
  expect(await lostSince(NOON)).toBeUndefined();
});

test('the icon says that storage cannot be opened, or that there is no space', async () => {
  await showStorageFailure(new Error('IO error: LOCK'));
  expect(fake.badge).toBe('!');
});
