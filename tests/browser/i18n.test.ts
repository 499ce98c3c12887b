/** Texts with their values filled in. */
import { afterEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { t } from '../../src/browser/i18n';

afterEach(() => {
  vi.restoreAllMocks();
});

/** A browser in which the text is “Du sitzt seit $1. Steh auf.” */
function sitting(duration: string): string {
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation(
    (_, values) => `Du sitzt seit ${values}. Steh auf.`,
  );
  return t('why_now', duration);
}

test('a value that ends with a full stop ends its sentence', () => {
  expect(sitting('1 Std.')).toBe('Du sitzt seit 1 Std. Steh auf.');
});

test('a value without a full stop gets the one of the sentence', () => {
  expect(sitting('42 Minuten')).toBe('Du sitzt seit 42 Minuten. Steh auf.');
});
