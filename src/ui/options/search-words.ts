/** Which texts the words of a query find, how well, and which words in them. */

/** A word with its accents. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Accents, and the marks for vowels that Arabic and Hebrew mostly leave out. In other scripts, such as that of Hindi, a
 * mark is as much of a word as a letter is.
 */
const ACCENTS = /(?<=[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}]\p{M}*)\p{M}/gu;

/** The words of a text, without capitals and accents. */
function wordsIn(text: string): string[] {
  const plain = text.normalize('NFD').replaceAll(ACCENTS, '').normalize('NFC').toLowerCase();
  return plain.match(WORD) ?? [];
}

/** At most this many letters may differ at the end of two forms of a word: kneel, kneeling. */
const ENDING = 3;
/** From this length on, the beginning of a word is enough to know it. */
const STEM = 4;

/** Languages that put no spaces between words, or join particles to their ends. */
const JOINED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/u;
/** Languages that join articles and prepositions to the beginning of a word: “الأرض” is “the floor”. */
const PREFIXED = /[\p{scx=Arabic}\p{scx=Hebrew}]/u;

/** How many letters have to be typed to find a word that does not begin with them. */
function lettersInside(typed: string): number {
  if (JOINED.test(typed)) return 1;
  return PREFIXED.test(typed) ? 3 : STEM;
}

/** Whether a word is typed for one in a text: its beginning, a part of it, or another form of it. */
function isMeant(typed: string, word: string): boolean {
  if (word.startsWith(typed) || (typed.length >= lettersInside(typed) && word.includes(typed))) return true;
  const shared = sharedLetters(typed, word);
  const [left, right] = [typed.length - shared, word.length - shared];
  if (shared < STEM || left > ENDING || right > ENDING) return false;
  // The shortest stem is often the beginning of quite another word: podlaha (floor), podle (by).
  return shared > STEM || left + right <= ENDING;
}

/** How many letters two words have in common from their beginning. */
function sharedLetters(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared;
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

/** Whether a text has all words of a query. */
function hasWords(query: string, text: string): boolean {
  const words = wordsIn(text);
  return wordsIn(query).every((one) => words.some((word) => isMeant(one, word)));
}

/** What the search reads of a field. */
export interface FieldTexts {
  /** The labels and headings of the field itself. */
  readonly names: readonly string[];
  /** The heading of its section. */
  readonly heading: string;
}

/** How well a query fits a field that it has found: a name is better than the heading, and this than all other texts. */
export function rankOf(query: string, { names, heading }: FieldTexts): number {
  if (names.some((name) => hasWords(query, name))) return 2;
  return hasWords(query, heading) ? 1 : 0;
}

/**
 * Which choices of a field that was found a query fits. All of them if it fits a name or the heading of the field, or
 * none of the choices: then it is the field as a whole that was looked for.
 */
export function fittingChoices(
  query: string,
  texts: FieldTexts,
  choices: readonly string[],
): readonly boolean[] {
  const hits = findTexts(query, choices);
  return rankOf(query, texts) > 0 || !hits.some(Boolean) ? choices.map(() => true) : hits;
}

/** Where the words of a query are in a text: the first character of each hit, and the one after its last. */
export function hitsIn(query: string, text: string): readonly (readonly [from: number, to: number])[] {
  const typed = wordsIn(query);
  // In a question, the short words say nothing.
  const telling = typed.filter((one) => typed.length === 1 || one.length >= lettersInside(one));
  // Without spaces, a “word” of the text is a whole sentence, so only what was typed is marked.
  const joined = [...query.toLowerCase().matchAll(WORD)]
    .map(([one]) => one)
    .filter((one) => JOINED.test(one));
  return [...text.matchAll(WORD)].flatMap(({ 0: found, index }) => {
    if (!wordsIn(found).some((word) => telling.some((one) => isMeant(one, word)))) return [];
    const typedHere = joined.find((one) => found.toLowerCase().includes(one));
    if (typedHere === undefined) return [[index, index + found.length]];
    const from = index + found.toLowerCase().indexOf(typedHere);
    return [[from, from + typedHere.length]];
  });
}
