/** Which texts the words of a query find. */

/** The words of a text, without capitals and accents. */
function wordsIn(text: string): string[] {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** At most this many letters may differ at the end of two forms of a word: kneel, kneeling. */
const ENDING = 3;
/** From this length on, the beginning of a word is enough to know it. */
const STEM = 4;

/** Whether a word is typed for one in a text: its beginning, a part of it, or another form of it. */
function isMeant(typed: string, word: string): boolean {
  if (word.startsWith(typed) || (typed.length >= STEM && word.includes(typed))) return true;
  const stem = Math.max(STEM, typed.length - ENDING);
  return word.length >= stem && typed.startsWith(word.slice(0, stem)) && word.length - stem <= ENDING;
}

/**
 * Which of these texts a query finds: those with all of its words. If there are none, those with the rarest of its
 * words, so that a whole question finds something too.
 */
export function findTexts(query: string, texts: readonly string[]): readonly boolean[] {
  const typed = [...new Set(wordsIn(query))];
  const hits = texts.map((text) => {
    const words = wordsIn(text);
    return typed.map((one) => words.some((word) => isMeant(one, word)));
  });
  const whole = hits.map((hit) => hit.every(Boolean));
  if (whole.some(Boolean)) return whole;
  const weights = typed.map((one, n) => {
    const count = hits.filter((hit) => hit[n]).length;
    return one.length < STEM || count === 0 ? 0 : Math.log((texts.length + 1) / count);
  });
  const scores = hits.map((hit) => hit.reduce((sum, is, n) => sum + (is ? (weights[n] ?? 0) : 0), 0));
  const best = Math.max(0, ...scores);
  return scores.map((score) => best > 0 && score > best * 0.99);
}
