/** The launch options for browsers whose language is not English. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { zipOf } from '../../../scripts/zip';
import type { BrowserName, LaunchOptions } from '.';

/** The launch options for a browser in this language. `remove` deletes the files that were made for it. */
export function inLanguage(
  name: BrowserName,
  language: string,
): { readonly options: LaunchOptions; readonly remove: () => void } {
  if (name === 'chromium') {
    const options = { chromiumArgs: [`--lang=${language}`], env: { LANGUAGE: language } };
    return { options, remove: () => {} };
  }
  const profile = mkdtempSync(join(tmpdir(), `flexor-firefox-${language}-`));
  addLanguagePack(profile, language);
  const firefoxPrefs = {
    'intl.locale.requested': language,
    'intl.accept_languages': language,
    'extensions.langpacks.signatures.required': false,
    // Enables a language pack in the profile without a question.
    'extensions.autoDisableScopes': 0,
  };
  return {
    options: { profile, firefoxPrefs },
    remove: () => rmSync(profile, { recursive: true, force: true }),
  };
}

/** Firefox uses a language only if it has a pack for it. This pack is empty, so Firefox's own texts stay English. */
function addLanguagePack(profile: string, language: string): void {
  const id = `langpack-${language}@flexor.example`;
  const manifest = {
    langpack_id: language,
    manifest_version: 2,
    browser_specific_settings: { gecko: { id } },
    name: `Language: ${language}`,
    version: '1.0',
    languages: { [language]: { version: '20260101000000', chrome_resources: {} } },
    sources: { browser: { base_path: 'browser/' } },
  };
  mkdirSync(join(profile, 'extensions'), { recursive: true });
  const pack = zipOf({ 'manifest.json': strToU8(JSON.stringify(manifest)) });
  writeFileSync(join(profile, 'extensions', `${id}.xpi`), pack);
}
