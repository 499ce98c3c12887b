/** The settings of the view: theme, text size, language, direction, motion. All of them are in the address. */

export const themes = ['system', 'light', 'dark'] as const;
export const directions = ['ltr', 'rtl'] as const;
export const motions = ['system', 'less'] as const;
/** In percent of the default size. */
export const textSizes = [100, 125, 150, 175, 200] as const;

export interface Look {
  readonly theme: (typeof themes)[number];
  /** The folder of the language in `public/_locales`. */
  readonly language: string;
  /** Right to left is also how English can be shown; a language that is written so always is. */
  readonly direction: (typeof directions)[number];
  readonly motion: (typeof motions)[number];
  /** In percent. */
  readonly text: number;
}

export const usualLook: Look = {
  theme: 'system',
  language: 'en',
  direction: 'ltr',
  motion: 'system',
  text: 100,
};

/** The word if it is one of `words`, otherwise the first of them. */
export function oneOf<const Word extends string>(
  words: readonly [Word, ...Word[]],
  word: string | null,
): Word {
  return words.find((one) => one === word) ?? words[0];
}

/** Parses a number and clamps it to min and max; the preset if the text is no number. */
export function numberIn(text: string | null, preset: number, min: number, max: number): number {
  const number = text === null ? Number.NaN : Number(text);
  return Number.isFinite(number) ? Math.min(max, Math.max(min, number)) : preset;
}

/** Parses the look in the query of an address. Never throws: values that are missing or wrong get their defaults. */
export function readLook(query: URLSearchParams): Look {
  return {
    theme: oneOf(themes, query.get('theme')),
    language: query.get('language') ?? usualLook.language,
    direction: oneOf(directions, query.get('direction')),
    motion: oneOf(motions, query.get('motion')),
    text: numberIn(query.get('text'), usualLook.text, 50, 400),
  };
}

/** The parameters of an address for a look: only values that differ from the defaults. */
export function lookQuery(look: Look): Record<string, string> {
  const keys = Object.keys(usualLook) as (keyof Look)[];
  return Object.fromEntries(
    keys.filter((key) => look[key] !== usualLook[key]).map((key) => [key, String(look[key])]),
  );
}
