/** How long a text may be, so that it fits its place. */
import type { EnglishText } from './texts';

interface Place {
  readonly keys: RegExp;
  /** In characters, as the stores or the browsers count them, in every language. */
  readonly most: number;
}

/** Places with a limit of their own. All other limits are in the descriptions of the texts. */
const places: readonly Place[] = [
  // Both stores cut the short description off here.
  { keys: /^description$/, most: 132 },
  // A longer note leaves no room for the figure in the break window. English may take 200.
  { keys: /^exercise_.*_care$/, most: 280 },
  // A circle beside an arm or a leg of the figure.
  { keys: /^figure_[lr]$/, most: 2 },
  // Browsers break long titles of the icon into lines, but some systems cut them off.
  { keys: /^badge_/, most: 110 },
];

/** How much longer than in English a text may be: the layout leaves this room. */
const GROWTH = 1.4;

/**
 * The number of characters that a text may have without its values; undefined if it has no limit. “At most about 12
 * characters” in the description is for English.
 */
export function limitOf(key: string, { description = '' }: EnglishText): number | undefined {
  const place = places.find(({ keys }) => keys.test(key));
  if (place) return place.most;
  const [, most] = /\bat most (?:about )?(\d+) characters\b/i.exec(description) ?? [];
  return most === undefined ? undefined : Math.ceil(Number(most) * GROWTH);
}

/** The length of a text without its values. A Chinese, Japanese or Korean character is as wide as two Latin ones. */
export function lengthOf(key: string, message: string): number {
  const bare = message.replaceAll(/\$\d/g, '').trim();
  // The stores count characters, however wide they are.
  if (key === 'description') return bare.length;
  const wide = bare.match(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/g) ?? [];
  return [...bare].filter((char) => !/\p{M}/u.test(char)).length + wide.length;
}
