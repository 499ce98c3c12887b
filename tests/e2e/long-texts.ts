/** Checks whether each text of a page fits into its place. */

/** Runs in the page. Returns a line for each text that reaches beyond its element or the window, or is cut off. */
export function longTexts(): string[] {
  /** What scrolls by itself, such as a wide table, and what only screen readers read. */
  const excepted = '.table-wrap, .sr-only, svg, select, [hidden]';
  const blockOf = (element: Element): Element => {
    const { display } = getComputedStyle(element);
    return display.startsWith('inline') && display !== 'inline-block' && element.parentElement
      ? blockOf(element.parentElement)
      : element;
  };
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement;
    if (!text.textContent?.trim() || !element?.checkVisibility() || element.closest(excepted)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const { left, right } = range.getBoundingClientRect();
    const block = blockOf(element);
    const place = block.getBoundingClientRect();
    const isCut = getComputedStyle(block).overflowX === 'hidden' && block.scrollWidth > block.clientWidth + 1;
    const beyond = Math.max(place.left - left, right - place.right, -left, right - innerWidth);
    if (isCut || beyond > 1)
      found.push(`${text.textContent.trim().slice(0, 60)}: ${Math.ceil(beyond)} px too long`);
  }
  return found;
}
