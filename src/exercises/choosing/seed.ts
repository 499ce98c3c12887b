/** A small generator of our own: the same seed and word, the same number, in every browser and test. */

/** From 0 up to 1. FNV-1a, stirred as in MurmurHash3, so that words that are alike come out unlike. */
export function chance(seed: string, word: string): number {
  let hash = 0x811c9dc5;
  for (const char of `${seed} ${word}`) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
