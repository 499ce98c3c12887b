/** Gives what a page says room: its own window grows with it, as far as the screen goes. */
import browser from 'webextension-polyfill';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A place on the screen, in the pixels of the system: page zoom does not change them. */
export interface ScreenRect extends Size {
  readonly left: number;
  readonly top: number;
}

/** The window with so much more, on the screen and never smaller than it is; undefined if there is no more. */
export function grownWindow(window: ScreenRect, lack: Size, screen: ScreenRect): ScreenRect | undefined {
  const width = Math.max(window.width, Math.min(window.width + lack.width, screen.width));
  const height = Math.max(window.height, Math.min(window.height + lack.height, screen.height));
  if (width === window.width && height === window.height) return undefined;
  const within = (at: number, size: number, from: number, room: number) =>
    Math.max(from, Math.min(at, from + room - size));
  return {
    left: within(window.left, width, screen.left, screen.width),
    top: within(window.top, height, screen.top, screen.height),
    width,
    height,
  };
}

/** The width for which the page was made, and that from which it has two columns, in rem. */
const WIDTH_REM = 33.75;
const WIDE_REM = 60;

/** What a page needs and has, in its own pixels, which page zoom changes. */
export interface Page {
  /** How high its content is. */
  readonly content: number;
  readonly inner: Size;
  /** The size of its text. */
  readonly rem: number;
}

/** What a page lacks, in its own pixels: first its own width, then height, and where there is none, width again. */
export function lackOf({ content, inner, rem }: Page, higher: boolean): Size {
  const height = Math.max(0, content - inner.height);
  // Half a pixel is rounding.
  if (height < 1) return { width: 0, height: 0 };
  const wanted = (inner.width < WIDTH_REM * rem - 1 || higher ? WIDTH_REM : WIDE_REM) * rem;
  return { width: Math.max(0, wanted - inner.width), height };
}

/** What a page has now. */
function pageNow(main: HTMLElement): Page {
  return {
    content: main.offsetHeight,
    inner: { width: innerWidth, height: innerHeight },
    rem: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
  };
}

/** The part of the screen that windows may have. Both browsers tell where it begins, though no standard does. */
function screenArea(scale: number): ScreenRect {
  const from = (name: string) => Number(Reflect.get(screen, name) ?? 0) * scale;
  return {
    left: from('availLeft'),
    top: from('availTop'),
    width: screen.availWidth * scale,
    height: screen.availHeight * scale,
  };
}

/** Grows the window of this page by what its content lacks. A tab, and a window that fills the screen, stay as they are. */
async function grow(main: HTMLElement): Promise<void> {
  const { id, type, state, left = 0, top = 0, width = 0, height = 0 } = await browser.windows.getCurrent();
  if (id === undefined || type !== 'popup' || state !== 'normal') return;
  const zoom = await browser.tabs.getZoom();
  // Under page zoom Firefox tells sizes of window and screen in the pixels of the page, and Chromium in the system's.
  const area = screenArea(width / outerWidth);
  const lack = lackOf(pageNow(main), height < area.height);
  const to = grownWindow(
    { left, top, width, height },
    { width: Math.ceil(lack.width * zoom), height: Math.ceil(lack.height * zoom) },
    area,
  );
  if (to) await browser.windows.update(id, to);
}

/**
 * Lets this window grow whenever there is more in it than it can show, until the person makes it smaller. Nothing is
 * kept: the next window opens in its own size again.
 */
export function growWithContent(): void {
  let outer = { width: outerWidth, height: outerHeight };
  let working = false;
  let theirs = false;
  const look = async () => {
    const main = document.querySelector('main');
    if (!main || working || theirs) return;
    working = true;
    // A window that cannot be changed is as the person, or their window manager, has it.
    await grow(main).catch(console.warn);
    working = false;
  };
  const heights = new ResizeObserver(() => void look());
  const mains = new MutationObserver(() => {
    heights.disconnect();
    for (const main of document.querySelectorAll('main')) heights.observe(main);
  });
  mains.observe(document.body, { childList: true });
  addEventListener('resize', () => {
    const now = { width: outerWidth, height: outerHeight };
    // Firefox tells another size when the page is zoomed, but of the same shape.
    const zoomed = Math.abs(now.width / now.height - outer.width / outer.height) < 0.01;
    theirs ||= !zoomed && (now.width < outer.width - 1 || now.height < outer.height - 1);
    outer = now;
  });
}
