/** All pages use one language: that of the messages, never that of the browser. */
import { expect, test } from 'vitest';
import { source } from './source';

/** The two files that find out the locale of the texts. */
const localeFiles = ['src/browser/locale.ts', 'src/browser/region.ts'];
const lines = source
  .filter(({ path }) => !localeFiles.includes(path))
  .flatMap(({ path, text }) => text.split('\n').map((line) => `${path}: ${line.trim()}`));

test('every format names the locale of the texts', () => {
  const formats = lines.filter((line) => /\bIntl\.(?!Locale\()\w+\(/.test(line));
  expect(formats.length).toBeGreaterThan(5);
  // A time zone is not a language.
  const others = formats.filter((line) => !/Intl\.\w+\(textLocale\(\)|\.timeZone\b/.test(line));
  expect(others).toEqual([]);
});

test('no text is formatted or made lower case by the rules of the browser’s language', () => {
  const byBrowser = /\btoLocale(Date|Time)?String\(|\btoLocale(Lower|Upper)Case\(\)|'@@(ui_locale|bidi_dir)/;
  // Here both sides of one comparison are made lower case.
  const compared = 'src/ui/options/erasing.tsx';
  expect(lines.filter((line) => byBrowser.test(line) && !line.startsWith(compared))).toEqual([]);
});
