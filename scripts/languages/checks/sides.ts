/** Whether the texts for the left and the right side name the right side, and are mirror images. */
import type { Check } from '../check';
import type { LanguageSettings } from '../settings';

/** A cache of patterns, because every text is searched for the same words. */
const patternsOf = new WeakMap<readonly string[], RegExp>();

/** Matches any of some words: see `leftWords` in `LanguageSettings`. */
function anyOf(words: readonly string[]): RegExp {
  const pattern = patternsOf.get(words) ?? patternFor(words);
  patternsOf.set(words, pattern);
  return pattern;
}

function patternFor(words: readonly string[]): RegExp {
  const patterns = words.map((word) => {
    const inside = word.replaceAll('*', '');
    const start = word.startsWith('*') ? '' : '(?<![\\p{L}\\p{M}])';
    const end = word.endsWith('*') ? '' : '(?![\\p{L}\\p{M}])';
    return `${start}${inside}${end}`;
  });
  // The longest first, so that a form with an ending is not taken for one without it.
  return new RegExp(patterns.toSorted((a, b) => b.length - a.length).join('|'), 'giu');
}

type Sides = Pick<LanguageSettings, 'leftWords' | 'rightWords' | 'phrasesWithoutSide'>;

const english: Sides = { leftWords: ['left'], rightWords: ['right'], phrasesWithoutSide: [] };

/** A cache of marked texts, because every language is compared with the same English ones. */
const markedTexts = new WeakMap<Sides, Map<string, string>>();

/** A text with ‹L› and ‹R› in place of its words for left and right. */
function marked(message: string, sides: Sides): string {
  const known = markedTexts.get(sides) ?? new Map<string, string>();
  const text = known.get(message) ?? withMarks(message, sides);
  known.set(message, text);
  markedTexts.set(sides, known);
  return text;
}

function withMarks(message: string, { leftWords, rightWords, phrasesWithoutSide }: Sides): string {
  const without = phrasesWithoutSide.reduce(
    (text, phrase) => text.replaceAll(new RegExp(phrase, 'giu'), '…'),
    message,
  );
  return without.replaceAll(anyOf(leftWords), '‹L›').replaceAll(anyOf(rightWords), '‹R›').toLowerCase();
}

function mirrored(text: string): string {
  return text.replaceAll(/‹[lr]›/g, (side) => (side === '‹l›' ? '‹r›' : '‹l›'));
}

function sidesIn(text: string): string {
  const found = { left: text.includes('‹l›'), right: text.includes('‹r›') };
  if (found.left && found.right) return 'both sides';
  return found.left || found.right ? `the ${found.left ? 'left' : 'right'}` : 'no side';
}

/** The key of the same text for the other side; the key itself if it names no side. */
function partnerOf(key: string): string {
  const opposite: Readonly<Record<string, string>> = { left: 'right', right: 'left' };
  return key
    .split('_')
    .map((part) => opposite[part] ?? part)
    .join('_');
}

export const sides: Check = ({ key, message, wanted, english: all, texts, settings }) => {
  // The marks beside the figure.
  if (key === 'figure_l') return message === texts.figure_r?.message ? 'the same mark for both sides' : null;
  const partner = partnerOf(key);
  const isPair = partner !== key && Object.hasOwn(all, partner);
  if (!isPair && !key.startsWith('exercise_')) return null;
  const own = marked(message, settings);
  const [found, expected] = [sidesIn(own), sidesIn(marked(wanted.english.message, english))];
  if (found !== expected) return `names ${found}, English ${expected}`;
  const other = isPair ? texts[partner] : undefined;
  if (!other || mirrored(own) === marked(other.message, settings)) return null;
  return `does not mirror “${other.message}”`;
};
