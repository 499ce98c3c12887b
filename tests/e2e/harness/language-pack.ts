/** Browsers in other languages: what they are started with, so that their own words are not English. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { zipOf } from '../../../scripts/zip';
import type { BrowserName, LaunchOptions } from '.';

/** What a browser in this language is started with; `remove` takes away what was made for it. */
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
    // A pack that lies in the profile is switched on without a question.
    'extensions.autoDisableScopes': 0,
  };
  return {
    options: { profile, firefoxPrefs },
    remove: () => rmSync(profile, { recursive: true, force: true }),
  };
}

/** Firefox is in a language only if it has a pack of it. This one is empty, so Firefox's own words stay English. */
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
