/** Whether a text is translated at all, or is a setting of its language. */
import { type Check, isSearchWords } from '../check';
import type { LanguageSettings } from '../settings';

/** Names that are written in Latin letters in every language, in lower case. */
const names = new Set(
  `flexor chrome chromium edge firefox safari windows mac macos linux chromeos wayland github mozilla google
  gary epler dr csv json mit ctrl alt shift esc tab enter space cm min km zoom teams meet webex slack
  cauda equina`.split(/\s+/),
);

/** Latin words of a text, without addresses and values. */
function latinWords(message: string): string[] {
  const plain = message.replaceAll(
    /\b(?:chrome|edge|about|https?|mailto):\S*|\*?\.?\b[\w-]+\.(?:com|org|net|us)\b/g,
    ' ',
  );
  return plain.match(/\p{Script=Latin}{2,}/gu) ?? [];
}

/** The texts that are settings of a language rather than words, with the values that they may have. */
const settingTexts: Readonly<Record<string, (settings: LanguageSettings) => readonly string[]>> = {
  name: () => ['Flexor'],
  language: ({ tag }) => [tag],
  direction: ({ direction }) => [direction],
  duration_style: () => ['long', 'short'],
};

/** Short English words that no other language of Flexor has. */
const englishOnly = /(?<!\p{L})(?:the|you|your|with|this|from|when|which)(?!\p{L})/iu;

export const inEnglish: Check = ({ key, message, wanted, settings }) => {
  const english = wanted.english.message;
  const own = latinWords(message).filter((word) => !names.has(word.toLowerCase()));
  if (Object.hasOwn(settingTexts, key)) return null;
  if (message === english && own.length > 0 && !settings.sameAsEnglish.includes(message))
    return 'the English text';
  if (isSearchWords(key)) return null;
  const foreign = settings.isLatin
    ? own.filter((word) => englishOnly.test(word))
    : own.filter((word) => !settings.allowedEnglishWords.includes(word.toLowerCase()));
  return foreign.length > 0 ? foreign.join(', ') : null;
};

export const given: Check = ({ key, message, settings }) => {
  const allowed = settingTexts[key]?.(settings) ?? [message];
  return allowed.includes(message) ? null : `“${message}” instead of ${allowed.join(' or ')}`;
};
