/** The settings of the view: theme, text size, language, direction, motion. The address has those that differ from the defaults. */
import { numberIn, wordIn } from './query';

export const themes = ['system', 'light', 'dark'] as const;
export const directions = ['ltr', 'rtl'] as const;
export const motions = ['system', 'less'] as const;
/** In percent of the default size. */
export const textSizes = [100, 125, 150, 175, 200] as const;

export interface Look {
  readonly theme: (typeof themes)[number];
  /** The folder of the language in `public/_locales`. */
  readonly language: string;
  /** `rtl` shows English from right to left too. It changes nothing for a language that is written from right to left. */
  readonly direction: (typeof directions)[number];
  readonly motion: (typeof motions)[number];
  /** The text size, in percent of the default. */
  readonly text: number;
}

export const defaultLook: Look = {
  theme: themes[0],
  language: 'en',
  direction: directions[0],
  motion: motions[0],
  text: textSizes[0],
};

/**
 * Parses the look in the query of an address. Never throws. A missing or unknown word becomes its default, and a number
 * is limited to its range. The language is not checked: without its texts, the page is in English.
 */
export function readLook(query: URLSearchParams): Look {
  return {
    theme: wordIn(themes, query.get('theme')),
    language: query.get('language') ?? defaultLook.language,
    direction: wordIn(directions, query.get('direction')),
    motion: wordIn(motions, query.get('motion')),
    text: numberIn(query.get('text'), defaultLook.text, 50, 400),
  };
}

/** The parameters of an address for a look: only values that differ from the defaults. */
export function lookQuery(look: Look): Record<string, string> {
  const keys = Object.keys(defaultLook) as (keyof Look)[];
  return Object.fromEntries(
    keys.filter((key) => look[key] !== defaultLook[key]).map((key) => [key, String(look[key])]),
  );
}
