/** The launch options for browsers whose language is not English. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { zipOf } from '../../../scripts/zip';
import type { BrowserName, LaunchOptions } from '.';

export interface InLanguage {
  readonly options: LaunchOptions;
  /** Deletes the files that were made for the browser. */
  readonly remove: () => void;
}

/** What is needed to launch a browser in this language. */
export async function inLanguage(name: BrowserName, language: string): Promise<InLanguage> {
  if (name === 'chromium') {
    const options = { chromiumArgs: [`--lang=${language}`], env: { LANGUAGE: language } };
    return { options, remove: () => {} };
  }
  const profile = mkdtempSync(join(tmpdir(), `flexor-firefox-${language}-`));
  await addLanguagePack(profile, language);
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
async function addLanguagePack(profile: string, language: string): Promise<void> {
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
  const pack = await zipOf({ 'manifest.json': strToU8(JSON.stringify(manifest)) });
  writeFileSync(join(profile, 'extensions', `${id}.xpi`), pack);
}
