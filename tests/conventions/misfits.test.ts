// @vitest-environment happy-dom
/**
 * The measurement of texts that do not fit (`npm run measure`, and the test at 320 px) finds each kind of fault. This
 * environment lays nothing out and knows no initial values of styles, so each element says where it is, as in
 * `data-at="left top width height"`, and how it looks.
 */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { misfits } from '../../scripts/workbench/misfits';

/** The width of the window, in px. */
const WIDTH = 320;

function rectOf(place: string | undefined): DOMRect {
  const [left = 0, top = 0, width = WIDTH, height = 500] = (place ?? '')
    .split(' ')
    .filter(Boolean)
    .map(Number);
  return new DOMRect(left, top, width, height);
}

/** Where the text in an element is: `data-text`, otherwise inside the element. */
function textRectOf(node: Node): DOMRect {
  const element = node instanceof HTMLElement ? node : node.parentElement;
  return rectOf(element?.dataset.text ?? element?.dataset.at);
}

/** The styles that the measurement asks for, with their initial values. */
function styleOf(element: Element): Partial<CSSStyleDeclaration> {
  const { overflow = 'visible', border = '0px' } = element instanceof HTMLElement ? element.dataset : {};
  return {
    backgroundColor: 'transparent',
    borderTopWidth: border,
    clipPath: 'none',
    display: 'block',
    overflow,
    overflowX: overflow,
    overflowY: overflow,
    paddingLeft: '5px',
    paddingRight: '5px',
    position: 'static',
  };
}

beforeEach(() => {
  vi.stubGlobal('getComputedStyle', styleOf);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return rectOf(this instanceof HTMLElement ? this.dataset.at : undefined);
  });
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
    return Object.assign([textRectOf(this.startContainer)], { item: () => null });
  });
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(WIDTH);
  vi.spyOn(document.documentElement, 'scrollWidth', 'get').mockReturnValue(WIDTH);
  Element.prototype.checkVisibility = () => true;
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function faultsOf(page: string, { hyphenates = true } = {}): string[] {
  document.body.replaceChildren(...new DOMParser().parseFromString(page, 'text/html').body.childNodes);
  return misfits({ hyphenates });
}

test('a page whose texts fit has none', () => {
  const page = `
    <div data-at="0 0 320 100" data-border="1px" data-overflow="hidden">
      <p data-at="10 10 200 20">Stand up</p>
      <p data-at="10 40 200 20">Walk a little</p>
    </div>`;
  expect(faultsOf(page)).toEqual([]);
});

describe('finds', () => {
  test('a text that is longer than a box that hides what leaves it', () => {
    const page = '<p data-at="0 0 100 20" data-text="0 0 180 20" data-overflow="hidden">Stand up now</p>';
    expect(faultsOf(page)).toContain('“Stand up now” is cut off');
  });

  test('a text with more lines than its box', () => {
    const page = '<p data-at="0 0 100 20" data-text="0 0 90 60" data-overflow="hidden">Stand up now</p>';
    expect(faultsOf(page)).toContain('“Stand up now” is cut off');
  });

  test('a text that leaves a box with a border', () => {
    const page = '<p data-at="0 0 100 20" data-text="0 0 180 20" data-border="1px">Stand up now</p>';
    expect(faultsOf(page)).toContain('“Stand up now” leaves its box');
  });

  test('a text outside of the page, and a page that is too wide', () => {
    vi.spyOn(document.documentElement, 'scrollWidth', 'get').mockReturnValue(WIDTH + 40);
    const faults = faultsOf('<p data-at="0 0 360 20">Stand up now</p>');
    expect(faults).toContain('“Stand up now” is outside of the page');
    expect(faults).toContain('the page is 40 px wider than its window');
  });

  test('an example that is longer than its empty field', () => {
    const pen = { font: '', measureText: (text: string) => ({ width: text.length * 10 }) };
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(pen as never);
    vi.spyOn(HTMLInputElement.prototype, 'clientWidth', 'get').mockReturnValue(120);
    expect(faultsOf('<input placeholder="Search, such as noise">')).toEqual([
      '“Search, such as noise” is cut off in its field',
    ]);
    expect(faultsOf('<input placeholder="Search">')).toEqual([]);
  });

  test('two texts in the same place', () => {
    const page = '<p data-at="0 0 100 20">Stand up</p><p data-at="50 5 100 20">Walk a little</p>';
    expect(faultsOf(page)).toContain('“Stand up” and “Walk a little” are over each other');
  });
});

describe('without hyphenation', () => {
  /** Lays out each text in lines of a fixed number of letters. */
  function breakLinesAfter(letters: number): void {
    vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
      const isWhole = this.startContainer instanceof HTMLElement || this.collapsed;
      const [start, end] = isWhole
        ? [0, this.toString().length]
        : [this.startOffset, this.endOffset || this.toString().length];
      const [first, last] = [Math.floor(start / letters), Math.floor((end - 1) / letters)];
      const rects = Array.from(
        { length: last - first + 1 },
        (_, n) => new DOMRect(0, (first + n) * 20, 100, 20),
      );
      return Object.assign(rects, { item: () => null });
    });
  }

  test('finds a word that goes on in the next line', () => {
    breakLinesAfter(10);
    const page = '<button>On the telephone</button>';
    expect(faultsOf(page, { hyphenates: false })).toEqual(['“telephone” goes on in the next line']);
    expect(faultsOf(page)).toEqual([]);
  });

  test('finds a full stop alone in the next line', () => {
    breakLinesAfter(8);
    expect(faultsOf('<p>Stand up.</p>', { hyphenates: false })).toEqual(['“up.” goes on in the next line']);
  });

  test('leaves out words that begin in the next line', () => {
    breakLinesAfter(7);
    expect(faultsOf('<button>On the telephone</button>', { hyphenates: false })).toContain(
      '“telephone” goes on in the next line',
    );
    breakLinesAfter(7);
    expect(faultsOf('<button>On the phone</button>', { hyphenates: false })).toEqual([]);
  });

  test('lets a word go on at a soft hyphen, and in the name of a file', () => {
    breakLinesAfter(5);
    expect(faultsOf('<p>tele\u00ADphone</p>', { hyphenates: false })).toEqual([]);
    expect(faultsOf('<p><code>telephone</code></p>', { hyphenates: false })).toEqual([]);
  });

  test('finds a Japanese word that is cut on a button, and lets it go on in a sentence', () => {
    breakLinesAfter(5);
    const text = '立っています';
    expect(faultsOf(`<button lang="ja">${text}</button>`, { hyphenates: false })).toEqual([
      '“ます” goes on in the next line',
    ]);
    expect(faultsOf(`<p lang="ja">${text}</p>`, { hyphenates: false })).toEqual([]);
  });
});

test('leaves out what scrolls', () => {
  const page = `
    <div data-at="0 0 100 20" data-overflow="auto">
      <p data-at="0 0 100 20" data-text="0 0 180 20">Stand up now</p>
    </div>`;
  expect(faultsOf(page)).toEqual([]);
});
