/** How something is looked at: theme, size of text, direction, motion. All of it stands in the address. */

export const themes = ['system', 'light', 'dark'] as const;
export const directions = ['ltr', 'rtl'] as const;
export const motions = ['system', 'less'] as const;
/** In percent of the usual size. */
export const textSizes = [100, 125, 150, 175, 200] as const;

export interface Look {
  readonly theme: (typeof themes)[number];
  readonly direction: (typeof directions)[number];
  readonly motion: (typeof motions)[number];
  /** In percent. */
  readonly text: number;
}

export const usualLook: Look = { theme: 'system', direction: 'ltr', motion: 'system', text: 100 };

/** One of some words, or the first of them. */
export function oneOf<const Word extends string>(
  words: readonly [Word, ...Word[]],
  word: string | null,
): Word {
  return words.find((one) => one === word) ?? words[0];
}

/** A number within limits, or the preset. */
export function numberIn(text: string | null, preset: number, min: number, max: number): number {
  const number = text === null ? Number.NaN : Number(text);
  return Number.isFinite(number) ? Math.min(max, Math.max(min, number)) : preset;
}

/** The look that an address asks for. Total. */
export function readLook(query: URLSearchParams): Look {
  return {
    theme: oneOf(themes, query.get('theme')),
    direction: oneOf(directions, query.get('direction')),
    motion: oneOf(motions, query.get('motion')),
    text: numberIn(query.get('text'), usualLook.text, 50, 400),
  };
}

/** What an address says of a look: only what is not usual. */
export function lookQuery(look: Look): Record<string, string> {
  const keys = Object.keys(usualLook) as (keyof Look)[];
  return Object.fromEntries(
    keys.filter((key) => look[key] !== usualLook[key]).map((key) => [key, String(look[key])]),
  );
}
