/** The texts that Flexor shows in a browser of some language. */
import { readEnglish, readTranslations, translatedFolders } from '../../scripts/languages/texts';

type Key = string;

export interface Texts {
  /** The folder in `public/_locales` that the browser takes. */
  readonly folder: string;
  /** As BCP 47, from the texts themselves. */
  readonly tag: string;
  readonly direction: string;
  /** The text of a key, with `$1` … filled in. */
  readonly of: (key: Key, ...values: readonly string[]) => string;
  /** English messages that must not be on a page in this language: those that are translated by another text. */
  readonly leftovers: ReadonlySet<string>;
}

/** The folder for a browser in this language: that of language and region, of the language, or English. */
function folderFor(tag: string): string {
  const folders = translatedFolders();
  return [tag.replace('-', '_'), tag.split('-')[0] ?? ''].find((folder) => folders.includes(folder)) ?? 'en';
}

export function textsFor(browserLanguage: string): Texts {
  const english = readEnglish();
  const folder = folderFor(browserLanguage);
  const own = folder === 'en' ? {} : readTranslations(folder);
  const message = (key: Key) => {
    const text = (own[key] ?? english[key])?.message;
    if (text === undefined) throw new Error(`There is no text ${key}.`);
    return text;
  };
  const differing = Object.entries(english).filter(
    ([key, text]) => own[key] && own[key].message !== text.message,
  );
  const all = new Set(Object.values(own).map((text) => text.message));
  return {
    folder,
    tag: message('language'),
    direction: message('direction'),
    of: (key, ...values) => message(key).replaceAll(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? ''),
    leftovers: new Set(differing.map(([, text]) => text.message).filter((text) => !all.has(text))),
  };
}

/** A pattern that matches a text whatever its values are. */
export function patternOf(text: string): RegExp {
  const parts = text.split(/\$\d/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`, 'u');
}
