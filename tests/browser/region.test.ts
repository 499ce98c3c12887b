/** The region that a browser is for, as far as it reports one. */
import { expect, test } from 'vitest';
import { regionalLocale, weekOf } from '../../src/browser/region';
import { isoWeek } from '../../src/core/options/hours';

/** `formats` and `language` are those that Chromium 156 and Firefox 153 reported on Linux. */
test.each([
  ['Chromium in Hebrew', 'he', 'he-IL', 'he-IL'],
  ['Chromium in Arabic', 'ar', 'ar', 'ar'],
  ['Chromium in Spanish, with the pages of Mexico first', 'es-419', 'es-MX', 'es-MX'],
  ['Chromium in English, with pages in Hebrew first', 'en-US', 'he', 'he'],
  ['Chromium in Hebrew, with pages in English first', 'he', 'en-US', 'he'],
  ['Chromium in Hebrew, with pages in British English first', 'he', 'en-GB', 'he'],
  ['Firefox in English on a British system', 'en-GB', 'en-US', 'en-GB'],
  ['Firefox in English that takes its formats from a system in Hebrew', 'he-IL', 'en-US', 'he-IL'],
  ['a browser that was never set up', 'en-US', 'en-US', 'en-US'],
  ['a browser with no locale among its languages', 'en-US', 'x_!', 'en-US'],
])('%s', (_what, formats, language, locale) => {
  expect(String(regionalLocale(formats, language))).toBe(locale);
});

test.each([
  ['he', 7, [5, 6]],
  ['ar-SA', 7, [5, 6]],
  ['en-IN', 7, [7]],
  ['en-US', 7, [6, 7]],
  ['de', 1, [6, 7]],
  ['en-US-u-rg-ilzzzz', 7, [5, 6]],
])('the week of %s', (tag, firstDay, weekend) => {
  expect(weekOf(new Intl.Locale(tag))).toMatchObject({ firstDay, weekend });
});

test('uses the usual week if the browser has none', () => {
  const silent = Object.assign(new Intl.Locale('he'), { getWeekInfo: undefined });
  expect(weekOf(silent)).toEqual(isoWeek);
});
