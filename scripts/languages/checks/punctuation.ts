/** Whether the quotation marks and the end of a text are those of its language. */
import { type Check, isSearchWords } from '../check';

/** Every mark of quotation that a language of Flexor or a keyboard has. */
const quotationMarks = /["“”„«»‹›「」『』‘‚״]/g;

/** Flexor stays calm, so it has no exclamation marks. The apostrophe is ’. */
const unwanted = /[!！¡'`]/g;

/** Finds characters that Flexor's texts do not have, and quotation marks that are not those of the language. */
export const characters: Check = ({ message, settings: { quotes } }) => {
  const wrong = message.match(unwanted) ?? [];
  const [start, end] = quotes.map((quote) => quote.trim());
  const found = message.match(quotationMarks) ?? [];
  const foreign = found.filter((mark) => mark !== start && mark !== end);
  if (wrong.length + foreign.length > 0) return [...new Set([...wrong, ...foreign])].join(' ');
  const isPaired = found.every((mark, n) => mark === (n % 2 === 0 ? start : end)) && found.length % 2 === 0;
  if (!isPaired) return `quotation marks are ${start}…${end}`;
  const hasInnerSpace = quotes[0] !== start;
  if (!hasInnerSpace) return null;
  // French has a space inside its marks, at which no line may break.
  const withoutSpace = new RegExp(`${start}(?!\\u00a0|\\u202f)|(?<!\\u00a0|\\u202f)${end}`);
  return withoutSpace.test(message) ? 'a non-breaking space belongs inside the marks' : null;
};

/** How a sentence may end, for each mark at the end of an English one. Greek asks with `;`. */
const endings: Readonly<Record<string, RegExp>> = {
  '.': /[.。।…][”“»」״)）]?$/,
  '?': /[?？؟;][”“»」״)）]?$/,
  ':': /[:：]$/,
};

/** Finds a text without the mark with which its English ends. */
export const ending: Check = ({ key, message, wanted }) => {
  if (isSearchWords(key)) return null;
  const mark = wanted.english.message.replace(/[”)]$/, '').at(-1) ?? '';
  const expected = endings[mark];
  return expected && !expected.test(message) ? `English ends with “${mark}”` : null;
};
