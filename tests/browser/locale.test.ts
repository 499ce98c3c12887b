/** The language and the hour cycle of dates and numbers beside English texts. */
import '../ui/english';
import { describe, expect, test, vi } from 'vitest';
import { formatDuration } from '../../src/browser/durations';
import { localeFor } from '../../src/browser/locale';

const NOON = Date.UTC(2026, 10, 23, 15, 5);

/** A date, a time and a number beside English texts, in a browser for this locale. */
function written(region: string): string[] {
  const locale = localeFor('en', new Intl.Locale(region));
  const zone = { timeZone: 'UTC' };
  return [
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...zone }).format(NOON),
    new Intl.DateTimeFormat(locale, { timeStyle: 'short', ...zone }).format(NOON),
    new Intl.NumberFormat(locale).format(1234.5),
  ].map((text) => text.replace(/\s/g, ' '));
}

describe('English texts', () => {
  test.each([
    ['en-US', ['November 23, 2026', '3:05 PM', '1,234.5']],
    ['en-GB', ['23 November 2026', '15:05', '1,234.5']],
    ['en-TH', ['November 23, 2026', '3:05 PM', '1,234.5']],
    ['de', ['November 23, 2026', '15:05', '1,234.5']],
    ['de-AT', ['November 23, 2026', '15:05', '1,234.5']],
    ['ar-EG', ['November 23, 2026', '3:05 PM', '1,234.5']],
    ['fa-IR', ['November 23, 2026', '15:05', '1,234.5']],
    ['ja-JP', ['November 23, 2026', '15:05', '1,234.5']],
    ['ja-JP-u-ca-japanese-hc-h11', ['November 23, 2026', '3:05 PM', '1,234.5']],
    ['th-TH', ['November 23, 2026', '15:05', '1,234.5']],
    ['hi-IN', ['November 23, 2026', '3:05 PM', '1,234.5']],
    ['mr-IN', ['November 23, 2026', '3:05 PM', '1,234.5']],
  ])('in a browser for %s', (region, expected) => {
    expect(written(region)).toEqual(expected);
  });
});

test('gives texts in another language its own calendar and digits', () => {
  expect(localeFor('fa', new Intl.Locale('de'))).toBe('fa-u-ca-persian-hc-h23-nu-arabext');
  expect(localeFor('de', new Intl.Locale('fa'))).toBe('de-u-ca-gregory-hc-h23-nu-latn');
});

test.each([
  ['zh-CN', 'zh-HK', 'zh-CN'],
  ['zh-TW', 'zh-HK', 'zh-HK'],
  ['pt-PT', 'pt-AO', 'pt-AO'],
  ['de', 'de-AT', 'de-AT'],
  ['he', 'iw-IL', 'he-IL'],
  ['ja', 'de-AT', 'ja'],
])('texts in %s in a browser for %s have the dates of %s', (language, region, expected) => {
  expect(new Intl.Locale(localeFor(language, new Intl.Locale(region))).baseName).toBe(expected);
});

test('formats durations for notifications in English in any browser', () => {
  const languages = ['de-DE', 'ar-EG', 'ja-JP', 'fa-IR'];
  const texts = languages.map((language) => {
    vi.stubGlobal('navigator', { language });
    return formatDuration(72 * 60_000);
  });
  vi.unstubAllGlobals();
  expect(texts).toEqual(languages.map(() => '1 hour 12 minutes'));
});
