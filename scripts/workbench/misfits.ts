/** Finds texts that do not fit on a page, as far as the page can measure it. */

/**
 * Runs in the page. Returns a line for each text that is cut off, leaves its box, stands outside of the page or covers
 * another one, and one if the page is wider than its window.
 */
export function misfits(): string[] {
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
    readonly element: HTMLElement;
    readonly rect: DOMRect;
  }
  const lines: Line[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    const text = (node.nodeValue ?? '').trim();
    if (!(element instanceof HTMLElement) || text === '' || isHidden(element) || isForReaders(element))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) if (rect.width > 1) lines.push({ text, element, rect });
  }
  const named = ({ text }: Line) => `“${text.slice(0, 50)}”`;

  /** What cuts a text off: the nearest box that shows no overflow and cannot be scrolled. */
  const isCut = ({ element, rect }: Line) => {
    for (let box: HTMLElement | null = element; box && box !== document.body; box = box.parentElement) {
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
  const boxOf = (element: HTMLElement) => {
    for (let box: HTMLElement | null = element; box && box !== document.body; box = box.parentElement) {
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

  // A key that is printed on a button is no text of the page.
  for (const button of document.querySelectorAll('button'))
    if (!isHidden(button) && button.scrollWidth > button.clientWidth + TOLERANCE_PX)
      faults.push(`“${button.innerText.slice(0, 50)}” is wider than its button`);

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
