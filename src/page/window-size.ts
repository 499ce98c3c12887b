/** Gives the content of a page enough room: its own window grows with it, up to the size of the screen. */
import browser from 'webextension-polyfill';
import { readWindowPlace } from '../browser/open-window';
import { movedInto, ownWindow, type ScreenRect, type Size, screenArea, withinScreen } from './screen-rect';
import { fitsInto, hasShapeOf, isSame, type PlaceWatch, rememberPlace } from './window-place';

/** The height that a title bar needs, in px: some window managers draw it outside of the bounds of the window. */
const TITLE_BAR = 40;
/** On a screen that is not higher than this, in px, the content needs the whole height. */
const LOW_SCREEN = 640;

/** The height to which a window may grow on a screen: its title bar stays in sight. */
function highestOn({ height }: Size): number {
  return height > LOW_SCREEN ? height - TITLE_BAR : height;
}

/**
 * The window enlarged by `lack`, within the screen, with room for its title bar, and never smaller than it is; undefined
 * if it does not change.
 */
export function grownWindow(window: ScreenRect, lack: Size, screen: ScreenRect): ScreenRect | undefined {
  const width = Math.max(window.width, Math.min(window.width + lack.width, screen.width));
  const height = Math.max(window.height, Math.min(window.height + lack.height, highestOn(screen)));
  if (width === window.width && height === window.height) return undefined;
  return movedInto({ ...window, width, height }, screen);
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

/** Changes the window of this page, if `to` gives other bounds. Resolves to whether it does. */
async function change(
  watch: PlaceWatch,
  to: (rect: ScreenRect, screen: ScreenRect) => Promise<ScreenRect | undefined>,
): Promise<boolean> {
  const own = await ownWindow();
  const wanted = own && (await to(own.rect, screenArea(own.rect.width)));
  if (!own || !wanted || isSame(wanted, own.rect)) return false;
  watch.settle(wanted, performance.now());
  await browser.windows.update(own.id, { ...wanted });
  watch.settle(wanted, performance.now());
  return true;
}

/** Enlarges the window of this page by what its content lacks. Resolves to whether it lacked anything. */
async function grow(main: HTMLElement, watch: PlaceWatch): Promise<boolean> {
  return await change(watch, async (rect, screen) => {
    const zoom = await browser.tabs.getZoom();
    const lack = lackOf(pageNow(main), rect.height < highestOn(screen));
    const inSystem = { width: Math.ceil(lack.width * zoom), height: Math.ceil(lack.height * zoom) };
    return grownWindow(rect, inSystem, screen);
  });
}

/** How long a page waits at most for its new size after its window was changed, in ms. */
const RESIZED_WITHIN = 1000;

/** Resolves to true when the page has another size, and to false if that does not happen in time. */
function nextSize(): Promise<boolean> {
  return new Promise((resolve) => {
    addEventListener('resize', () => resolve(true), { once: true });
    setTimeout(() => resolve(false), RESIZED_WITHIN);
  });
}

/**
 * Keeps the window of this page as the person wants it. It opens where they left the last one, is moved into the screen
 * if that has become smaller, and grows whenever its content is larger than it can show, until the person makes it
 * smaller. What they change is remembered; what Flexor changes is not.
 */
export function keepWindow(): void {
  const watch = rememberPlace();
  let outer = { width: outerWidth, height: outerHeight };
  let working = false;
  let resizedByPerson = false;
  const open = async () => {
    const { at, size, grows } = await readWindowPlace();
    // A busy desktop may report the frame of a window too late for the next request to allow for it.
    if (at || size) await change(watch, async (rect, screen) => withinScreen({ ...rect, ...size }, screen));
    outer = { width: outerWidth, height: outerHeight };
    resizedByPerson ||= !grows;
  };
  const opened = open().catch(console.warn);
  const growOnce = async () => {
    await opened;
    const main = document.querySelector('main');
    if (!main || working || resizedByPerson) return;
    working = true;
    // The browser knows the new size of a window before its page does. A page that compared its old size with the new
    // window would enlarge the window twice.
    const resized = nextSize();
    // If a window cannot be changed, it stays as the person or the window manager has it.
    const changed = await grow(main, watch).catch(console.warn);
    const mayLackMore = changed && (await resized);
    working = false;
    if (mayLackMore) await growOnce();
  };
  const heights = new ResizeObserver(() => void growOnce());
  const mains = new MutationObserver(() => {
    heights.disconnect();
    for (const main of document.querySelectorAll('main')) heights.observe(main);
  });
  mains.observe(document.body, { childList: true });
  addEventListener('resize', () => {
    const now = { width: outerWidth, height: outerHeight };
    const smaller = now.width < outer.width - 1 || now.height < outer.height - 1;
    // Firefox reports another size when the page is zoomed, but with the same aspect ratio.
    const zoomed = hasShapeOf(now, outer);
    const didFit = fitsInto(outer, { width: screen.availWidth, height: screen.availHeight });
    resizedByPerson ||= smaller && didFit && !zoomed && !watch.isRequested(now);
    outer = now;
  });
}
