/** Finds texts that do not fit on a page, as far as the page can measure it. */

/**
 * Runs in the page. Returns a line for each text that is cut off, leaves its box, stands outside of the page or covers
 * another one, and one if the page is wider than its window. With `hyphenates: false`, the browser knows no hyphenation
 * of the language, and each word that goes on in the next line without a hyphen is a fault too.
 */
export function misfits({ hyphenates }: { readonly hyphenates: boolean }): string[] {
  const TOLERANCE_PX = 1.5;
  const html = document.documentElement;
  const faults: string[] = [];
  const excess = html.scrollWidth - html.clientWidth;
  if (excess > 0) faults.push(`the page is ${excess} px wider than its window`);

  const isHidden = (element: Element) =>
    !element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  /** Texts for screen readers only, as `.sr-only`. */
  const isForReaders = (element: Element) => {
    for (let box: Element | null = element; box; box = box.parentElement)
      if (getComputedStyle(box).clipPath === 'inset(50%)') return true;
    return false;
  };

  interface Line {
    readonly text: string;
    readonly element: Element;
    readonly rect: DOMRect;
  }
  const lines: Line[] = [];
  const wrapped: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    const text = (node.nodeValue ?? '').trim();
    if (!(node instanceof Text) || !element || text === '' || isHidden(element) || isForReaders(element))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({ width }) => width > 1);
    lines.push(...rects.map((rect) => ({ text, element, rect })));
    if (rects.length > 1) wrapped.push(node);
  }
  const named = ({ text }: Line) => `“${text.slice(0, 50)}”`;

  /** What cuts a text off: the nearest box that shows no overflow and cannot be scrolled. */
  const isCut = ({ element, rect }: Line) => {
    for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box);
      const bounds = box.getBoundingClientRect();
      if (/auto|scroll/.test(overflowX + overflowY)) return false;
      const isCutAcross =
        overflowX !== 'visible' &&
        (rect.left < bounds.left - TOLERANCE_PX || rect.right > bounds.right + TOLERANCE_PX);
      const isCutAlong =
        overflowY !== 'visible' &&
        (rect.top < bounds.top - TOLERANCE_PX || rect.bottom > bounds.bottom + TOLERANCE_PX);
      if (isCutAcross || isCutAlong) return true;
    }
    return false;
  };

  /** The box that a text must not leave: the nearest one with a border or a background of its own. */
  const boxOf = (element: Element) => {
    for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
      const { display, borderTopWidth, backgroundColor } = getComputedStyle(box);
      const isDrawn = borderTopWidth !== '0px' || !/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor);
      if (display !== 'inline' && isDrawn) return box;
    }
    return document.body;
  };
  const leaves = ({ element, rect }: Line) => {
    const bounds = boxOf(element).getBoundingClientRect();
    return rect.left < bounds.left - TOLERANCE_PX || rect.right > bounds.right + TOLERANCE_PX;
  };
  /** A part of the page that scrolls by itself may hold texts outside of it. */
  const isScrolled = (element: Element) => {
    for (let box: Element | null = element; box && box !== document.body; box = box.parentElement)
      if (/auto|scroll/.test(getComputedStyle(box).overflow)) return true;
    return false;
  };

  for (const line of lines) {
    if (isCut(line)) faults.push(`${named(line)} is cut off`);
    else if (leaves(line)) faults.push(`${named(line)} leaves its box`);
    const { left, right } = line.rect;
    if ((left < -TOLERANCE_PX || right > html.clientWidth + TOLERANCE_PX) && !isScrolled(line.element))
      faults.push(`${named(line)} is outside of the page`);
  }

  /** The words of a text, with the mark that follows. A soft hyphen ends a word, because a line may break there. */
  const wordsOf = function* (node: Text) {
    // Lines of Chinese and Japanese may break inside words. On a button, that leaves single letters in a line.
    const isButton = node.parentElement?.closest('button') !== null;
    const language = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? 'en';
    const anyBreak = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
    const words = new Intl.Segmenter(language, { granularity: 'word' });
    for (const { segment, index, isWordLike } of words.segment(node.data)) {
      if (!isWordLike || (anyBreak.test(segment) && !isButton)) continue;
      const mark = /^[.,:;!?…]*/.exec(node.data.slice(index + segment.length))?.[0] ?? '';
      let start = index;
      for (const part of (segment + mark).split('\u00AD')) {
        yield { part, start };
        start += part.length + 1;
      }
    }
  };
  /** Where a letter stands. The hyphen at a soft hyphen belongs to the letter after it, and comes first. */
  const topOf = (node: Text, index: number) => {
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + 1);
    return [...range.getClientRects()].at(-1)?.top ?? 0;
  };
  const isInTwoLines = (node: Text, start: number, end: number) =>
    Math.abs(topOf(node, end - 1) - topOf(node, start)) > 4;
  // Names of files and sites, and technical messages, have no words.
  const isProse = (node: Text) => !node.parentElement?.closest('code, [translate=no]');
  if (!hyphenates)
    for (const node of wrapped.filter(isProse))
      for (const { part, start } of wordsOf(node))
        if (isInTwoLines(node, start, start + part.length)) faults.push(`“${part}” goes on in the next line`);

  // A key that is printed on a button is no text of the page.
  for (const button of document.querySelectorAll('button'))
    if (!isHidden(button) && button.scrollWidth > button.clientWidth + TOLERANCE_PX)
      faults.push(`“${button.innerText.slice(0, 50)}” is wider than its button`);

  /** The room of an example in an empty field, which the browser cuts off without a trace in the page. */
  const pen = document.createElement('canvas').getContext('2d');
  for (const field of document.querySelectorAll<HTMLInputElement>('input[placeholder]')) {
    if (!pen || field.value !== '' || isHidden(field)) continue;
    const { font, paddingLeft, paddingRight } = getComputedStyle(field);
    pen.font = font;
    const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    if (pen.measureText(field.placeholder).width > room + TOLERANCE_PX)
      faults.push(`“${field.placeholder}” is cut off in its field`);
  }

  /** What stands above the page: an open menu covers texts on purpose. */
  const layerOf = (element: Element) => {
    for (let box: Element | null = element; box; box = box.parentElement)
      if (/absolute|fixed|sticky/.test(getComputedStyle(box).position)) return box;
    return html;
  };
  const layers = new Map(lines.map((line) => [line, layerOf(line.element)]));
  // The edges of a line are empty: the letters are smaller than it.
  const isOver = (a: DOMRect, b: DOMRect) => {
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const along = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    return across > 2 && along > Math.min(a.height, b.height) * 0.3;
  };
  // A long page has hundreds of thousands of pairs, so the cheapest question comes first.
  lines.forEach((one, n) => {
    for (const other of lines.slice(n + 1)) {
      if (!isOver(one.rect, other.rect)) continue;
      if (one.element === other.element || layers.get(one) !== layers.get(other)) continue;
      if (isScrolled(one.element) || isScrolled(other.element)) continue;
      faults.push(`${named(one)} and ${named(other)} are over each other`);
    }
  });
  return [...new Set(faults)];
}
