/**
 * `npm run language` lists all languages. `npm run language -- de` prints what is wrong with the texts of one; with
 * `--todo file.json` it also writes the missing and the stale ones for a translator, with `--take file.json` it first
 * merges the translator's texts into the folder. `--only pattern` restricts what is printed and written to some keys.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { faultMeanings, faultsIn, progressOf, type TextFault, type TextFaultKind } from './languages/faults';
import { limitOf } from './languages/places';
import type { LanguageSettings } from './languages/settings';
import { languages } from './languages/settings/index';
import {
  type English,
  givenTexts,
  mergeDelivered,
  readEnglish,
  readTranslations,
  type Translations,
  wantedTexts,
  writeTranslations,
} from './languages/texts';
import { readArguments, runCommand } from './run-command';
import { UserError } from './user-error';

const { values: flags, positionals } = readArguments(
  'npm run language [-- de] [--only pattern] [--todo file.json] [--take file.json]',
  {
    allowPositionals: true,
    options: { todo: { type: 'string' }, take: { type: 'string' }, only: { type: 'string', default: '' } },
  },
);

/** The path of the glossary of a language. */
function glossaryOf(folder: string): string {
  return resolve(import.meta.dirname, '../docs/glossary', `${folder}.md`);
}

/** One line for each language. */
function printTable(english: English): void {
  const rows = Object.entries(languages).map(([folder, settings]) => {
    const texts = readTranslations(folder);
    const { done, all } = progressOf(english, texts, settings);
    const faults = faultsIn(english, texts, settings);
    const count = (...kinds: TextFaultKind[]) => faults.filter(({ kind }) => kinds.includes(kind)).length;
    return {
      language: settings.name,
      folder,
      done: `${done} of ${all}`,
      stale: count('stale'),
      other: faults.length - count('missing', 'stale'),
      glossary: existsSync(glossaryOf(folder)) ? 'yes' : 'no',
    };
  });
  console.table(rows);
}

function printFaults(faults: readonly TextFault[], texts: Translations): void {
  for (const [kind, meaning] of Object.entries(faultMeanings)) {
    const found = faults.filter((fault) => fault.kind === kind);
    if (found.length === 0) continue;
    console.log(`\n${kind}: ${meaning} (${found.length})`);
    for (const { key, detail } of found) {
      const text = texts[key] ? ` | ${texts[key].message}` : '';
      console.log(`  ${key}${detail === '' ? '' : `: ${detail}`}${text}`);
    }
  }
}

/** What a translator needs for the texts that are missing or stale, by key. */
function todoOf(
  english: English,
  texts: Translations,
  settings: LanguageSettings,
  keys: ReadonlySet<string>,
) {
  const given = givenTexts(settings);
  return Object.fromEntries(
    wantedTexts(english, settings.tag)
      .filter(({ key }) => keys.has(key) && !Object.hasOwn(given, key))
      .map(({ key, english: text, form }) => [
        key,
        {
          english: text.message,
          description: text.description,
          form,
          longest: limitOf(key, text),
          before: texts[key]?.message,
        },
      ]),
  );
}

/** @throws UserError if the file is not there or is no JSON */
function readJson(path: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UserError(`${path} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

await runCommand(async () => {
  const english = readEnglish();
  const [folder] = positionals;
  if (folder === undefined) {
    printTable(english);
    return;
  }
  const settings = languages[folder];
  if (!settings)
    throw new UserError(`There are no settings for “${folder}”: ${Object.keys(languages).join(', ')}.`);
  if (flags.take) {
    const delivered = readJson(flags.take);
    writeTranslations(folder, mergeDelivered(english, settings, readTranslations(folder), delivered));
    console.log(`${Object.keys(delivered).length} texts are in public/_locales/${folder}/messages.json.`);
  }
  const texts = readTranslations(folder);
  const only = new RegExp(flags.only);
  const faults = faultsIn(english, texts, settings).filter(({ key }) => only.test(key));
  if (flags.todo) {
    const open = faults.filter(({ kind }) => kind === 'missing' || kind === 'stale').map(({ key }) => key);
    writeFileSync(
      flags.todo,
      `${JSON.stringify(todoOf(english, texts, settings, new Set(open)), null, 2)}\n`,
    );
    console.log(`${open.length} texts to translate are in ${flags.todo}.`);
  } else printFaults(faults, texts);
  const { done, all } = progressOf(english, texts, settings);
  console.log(`\n${settings.name}: ${done} of ${all} texts are up to date. Faults: ${faults.length}.`);
  if (!existsSync(glossaryOf(folder))) console.log(`Its glossary is missing: docs/glossary/${folder}.md`);
  process.exitCode = faults.length > 0 ? 1 : 0;
});
