/** What a break page knows when it is loaded again. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readReloadState, saveReloadState } from '../../src/page/reload-state';

let tab: Map<string, string>;

beforeEach(() => {
  tab = new Map();
  vi.stubGlobal('location', { hash: '#desk.1' });
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => tab.get(key) ?? null,
    setItem: (key: string, value: string) => tab.set(key, value),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('a page that is loaded again knows what it knew, and what it learnt later', () => {
  saveReloadState({ byItself: true });
  saveReloadState({ left: ['ceiling-stretch'] });
  expect(readReloadState()).toEqual({ byItself: true, left: ['ceiling-stretch'] });
});

test('the page of another break in the same tab knows nothing of it', () => {
  saveReloadState({ farewell: 'hurt' });
  vi.stubGlobal('location', { hash: '#desk.2' });
  expect(readReloadState()).toEqual({});
});

test('a browser that keeps nothing for a tab, or something else, is no error', () => {
  tab.set('page:#desk.1', '{');
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  expect(readReloadState()).toEqual({});
  vi.stubGlobal('sessionStorage', {
    getItem: () => {
      throw new Error('SecurityError');
    },
  });
  saveReloadState({ reads: true });
  expect(readReloadState()).toEqual({});
});
