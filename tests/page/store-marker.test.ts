/** Detects a store that the browser has thrown away, and no other. */
import { beforeEach, expect, test, vi } from 'vitest';
import { erase } from '../../src/page/erasing';
import { markNewStore as beginStore, lostSince, markStore } from '../../src/page/store-marker';
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

/** A page opens: returns since when there was a store that is gone. */
async function open(now: number): Promise<number | undefined> {
  const [since] = await Promise.all([lostSince(), markStore(now)]);
  return since;
}

const throwAway = () => {
  for (const key of Object.keys(fake.local)) delete fake.local[key];
};

test('reports a lost store with its first day, until the person has read it', async () => {
  expect(await open(NOON)).toBeUndefined();
  expect(await open(NOON + 1)).toBeUndefined();
  throwAway();
  expect(await open(NOON + 2)).toBe(NOON);
  expect(await open(NOON + 3)).toBe(NOON);
  await beginStore(NOON + 4);
  expect(await open(NOON + 5)).toBeUndefined();
});

test('reports no loss where nothing was stored, the person erased it, or only the mark is gone', async () => {
  expect(await open(NOON)).toBeUndefined();
  await erase('everything');
  expect(await open(NOON + 1)).toBeUndefined();
  localItems.clear();
  expect(await open(NOON + 2)).toBeUndefined();
  throwAway();
  expect(await open(NOON + 3)).toBe(NOON + 1);
});

test('reports no loss where the browser forbids the mark, or the mark is invalid', async () => {
  localItems.set('flexor.keptSince', 'soon');
  expect(await open(NOON)).toBeUndefined();
  vi.stubGlobal('localStorage', undefined);
  expect(await open(NOON)).toBeUndefined();
  throwAway();
  expect(await open(NOON)).toBeUndefined();
});
