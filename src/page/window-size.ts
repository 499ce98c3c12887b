/** Gives the content of a page enough room: its own window grows with it, up to the size of the screen. */
import browser from 'webextension-polyfill';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle on the screen, in the pixels of the system: page zoom does not change them. */
export interface ScreenRect extends Size {
  readonly left: number;
  readonly top: number;
}

/** The window enlarged by `lack`, within the screen and never smaller than it is; undefined if it does not change. */
export function grownWindow(window: ScreenRect, lack: Size, screen: ScreenRect): ScreenRect | undefined {
  const width = Math.max(window.width, Math.min(window.width + lack.width, screen.width));
  const height = Math.max(window.height, Math.min(window.height + lack.height, screen.height));
  if (width === window.width && height === window.height) return undefined;
  const within = (at: number, size: number, start: number, room: number) =>
    Math.max(start, Math.min(at, start + room - size));
  return {
    left: within(window.left, width, screen.left, screen.width),
    top: within(window.top, height, screen.top, screen.height),
    width,
    height,
  };
}

/** The width for which the page was designed, and the width from which it has two columns, in rem. */
const WIDTH_REM = 33.75;
const WIDE_REM = 60;

/** What a page needs and has, in its own pixels, which page zoom changes. */
export interface Page {
  /** The height of its content. */
  readonly content: number;
  readonly inner: Size;
  /** The size of its text. */
  readonly rem: number;
}

/**
 * What a page lacks, in its own pixels. It first gets its own width, then height; if the window cannot become higher,
 * more width.
 */
export function lackOf({ content, inner, rem }: Page, higher: boolean): Size {
  const height = Math.max(0, content - inner.height);
  // Half a pixel is rounding.
  if (height < 1) return { width: 0, height: 0 };
  const wanted = (inner.width < WIDTH_REM * rem - 1 || higher ? WIDTH_REM : WIDE_REM) * rem;
  return { width: Math.max(0, wanted - inner.width), height };
}

/** The present sizes of a page. */
function pageNow(main: HTMLElement): Page {
  return {
    content: main.offsetHeight,
    inner: { width: innerWidth, height: innerHeight },
    rem: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
  };
}

/**
 * The area of the screen that windows may use. Both browsers report where it begins, although no standard defines that.
 */
function screenArea(scale: number): ScreenRect {
  const from = (name: string) => Number(Reflect.get(screen, name) ?? 0) * scale;
  return {
    left: from('availLeft'),
    top: from('availTop'),
    width: screen.availWidth * scale,
    height: screen.availHeight * scale,
  };
}

/**
 * Enlarges the window of this page by what its content lacks. A tab, and a window that fills the screen, stay as they
 * are.
 */
async function grow(main: HTMLElement): Promise<void> {
  const { id, type, state, left = 0, top = 0, width = 0, height = 0 } = await browser.windows.getCurrent();
  if (id === undefined || type !== 'popup' || state !== 'normal') return;
  const zoom = await browser.tabs.getZoom();
  // Under page zoom Firefox reports the sizes of window and screen in page pixels, Chromium in system pixels.
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
 * Lets this window grow whenever its content is larger than it can show, until the person makes the window smaller.
 * Nothing is stored: the next window opens in its usual size again.
 */
export function growWithContent(): void {
  let outer = { width: outerWidth, height: outerHeight };
  let working = false;
  let resizedByPerson = false;
  const growOnce = async () => {
    const main = document.querySelector('main');
    if (!main || working || resizedByPerson) return;
    working = true;
    // If a window cannot be changed, it stays as the person or the window manager has it.
    await grow(main).catch(console.warn);
    working = false;
  };
  const heights = new ResizeObserver(() => void growOnce());
  const mains = new MutationObserver(() => {
    heights.disconnect();
    for (const main of document.querySelectorAll('main')) heights.observe(main);
  });
  mains.observe(document.body, { childList: true });
  addEventListener('resize', () => {
    const now = { width: outerWidth, height: outerHeight };
    // Firefox reports another size when the page is zoomed, but with the same aspect ratio.
    const zoomed = Math.abs(now.width / now.height - outer.width / outer.height) < 0.01;
    resizedByPerson ||= !zoomed && (now.width < outer.width - 1 || now.height < outer.height - 1);
    outer = now;
  });
}
