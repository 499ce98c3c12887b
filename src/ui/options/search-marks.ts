/** Marks what the search has found, without a change of the elements: a text that is marked stays one text. */
import { hitsIn } from './search-words';

/** The name of the highlight in the style sheet. */
const MARKS = 'found';

function rangesIn(query: string, element: Element): Range[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    for (const [from, to] of hitsIn(query, text.nodeValue ?? '')) {
      const range = new Range();
      range.setStart(text, from);
      range.setEnd(text, to);
      ranges.push(range);
    }
  }
  return ranges;
}

/** Marks the words of a query in these elements, and nothing else on the page. */
export function markHits(query: string, elements: readonly Element[]): void {
  // Only a browser that draws the page has highlights.
  if (!('highlights' in CSS)) return;
  const ranges = elements.flatMap((element) => rangesIn(query, element));
  if (ranges.length === 0) CSS.highlights.delete(MARKS);
  else CSS.highlights.set(MARKS, new Highlight(...ranges));
}
