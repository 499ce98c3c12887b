/** Parses the values in the query of an address. */
import { HOUR } from '../../src/core/time';

/** The word if it is one of `words`, otherwise the first of them. */
export function wordIn<const Word extends string>(
  words: readonly [Word, ...Word[]],
  word: string | null,
): Word {
  return words.find((one) => one === word) ?? words[0];
}

/**
 * Parses a number and limits it to the range from `min` to `max`. Returns `fallback` if the text is missing, blank or no
 * number.
 */
export function numberIn<Fallback>(
  text: string | null,
  fallback: Fallback,
  min: number,
  max: number,
): number | Fallback {
  const number = text === null || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? Math.min(max, Math.max(min, number)) : fallback;
}

/** The moment of an exercise in a query, in ms; at most a day. */
export function momentIn(query: URLSearchParams): number {
  return numberIn(query.get('ms'), 0, 0, 24 * HOUR);
}
