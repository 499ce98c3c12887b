/**
 * Puts the browser in memory where extensions find theirs, before anything imports webextension-polyfill: given a
 * `browser` with an id, the polyfill passes it on unchanged, as it does in every browser that the manifest admits.
 */
import { vi } from 'vitest';
import browser from './browser/fake-browser';

/** Workers have it; Node does not. */
class ImageData {
  constructor(
    readonly data: Uint8ClampedArray,
    readonly width: number,
  ) {}
}

Object.assign(globalThis, { browser, chrome: browser, ImageData });

// Tests name texts as a person would type them. `tests/ui/languages.test.ts` tests the real space.
vi.mock('../src/browser/no-break', () => ({ NO_BREAK: ' ' }));
