/** What a break page remembers across a reload. */
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

test('keeps what a page knew before a reload, and what it saved later', () => {
  saveReloadState({ byItself: true });
  saveReloadState({ left: ['ceiling-stretch'] });
  expect(readReloadState()).toEqual({ byItself: true, left: ['ceiling-stretch'] });
});

test('keeps the pages of several breaks in one tab apart', () => {
  saveReloadState({ endReason: 'hurt' });
  vi.stubGlobal('location', { hash: '#desk.2' });
  expect(readReloadState()).toEqual({});
});

test('treats missing or unreadable storage of a tab as empty', () => {
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
