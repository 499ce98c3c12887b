/** Every language that Flexor has is complete and right, as far as a program can tell. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultsIn } from '../../scripts/languages/faults';
import { languages } from '../../scripts/languages/settings/index';
import { readEnglish, readTranslations, translatedFolders } from '../../scripts/languages/texts';
import { textOf } from './repository';
import { root } from './source';

const english = readEnglish();

test('English names its own language and direction', () => {
  expect(english.language?.message).toBe('en');
  expect(english.direction?.message).toBe('ltr');
});

test('every folder of texts has its settings', () => {
  expect(translatedFolders().filter((folder) => !Object.hasOwn(languages, folder))).toEqual([]);
});

test('settings name a language that Intl knows, with the direction of its script', () => {
  const rightToLeft = ['ar', 'he'];
  for (const { tag, direction } of Object.values(languages)) {
    expect(Intl.PluralRules.supportedLocalesOf(tag)).toEqual([tag]);
    expect(direction).toBe(rightToLeft.includes(tag) ? 'rtl' : 'ltr');
  }
});

describe.each(['en', ...translatedFolders()])('%s', (folder) => {
  const settings = languages[folder];

  // English has no settings: other tests read its texts.
  test('has every text, as the checks of `npm run language` want it', () => {
    const faults = settings ? faultsIn(english, readTranslations(folder), settings) : [];
    expect(faults.map(({ key, kind, detail }) => `${kind} ${key} ${detail}`.trim())).toEqual([]);
  });

  test('has a glossary, and is named in the README', () => {
    const found = folder === 'en' ? 'docs/writing.md' : `docs/glossary/${folder}.md`;
    expect(existsSync(resolve(root, found)), found).toBe(true);
    expect(textOf('README.md')).toContain(settings?.name ?? 'English');
  });
});
