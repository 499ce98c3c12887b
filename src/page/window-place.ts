/** Remembers where the person leaves the window of this page, and how large, so that the next one opens there. */
import browser from 'webextension-polyfill';
import { readWindowPlace, WINDOW_PLACE, type WindowPlace } from '../browser/open-window';
import { ownWindow, type ScreenRect, type Size, screenArea, withinScreen } from './screen-rect';

/** How often the page looks where its window is, in ms: no event reports a move. */
const LOOK_MS = 400;
/** How long the desktop takes to place a window, in ms. What changes in this time is not the wish of the person. */
const SETTLING_MS = 1000;
/** How many looks follow a change, at least: until the window rests, and has settled. */
const LOOKS_AFTER_CHANGE = 5;

/** What the person changed. */
interface PlaceChange {
  readonly moved: boolean;
  readonly resized: 'larger' | 'smaller' | undefined;
}

/**
 * Distinguishes the changes of the person from those of Flexor and of the desktop. Only differences from where the
 * window came to rest count: some window managers add a frame to each new window, and otherwise each window would open
 * a bit further down than the last one. Times are in ms.
 */
export class PlaceWatch {
  #settledAt: number;
  #expected: ScreenRect | undefined;
  #seen: ScreenRect | undefined;
  #requested: Size | undefined;

  constructor(openedAt: number) {
    this.#settledAt = openedAt + SETTLING_MS;
  }

  /** Flexor changes the window to this size: it settles again. */
  settle(requested: Size, now: number): void {
    this.#requested = requested;
    this.#settledAt = now + SETTLING_MS;
  }

  /** Whether the size is the one that Flexor requested last, at any page zoom. */
  isRequested(size: Size): boolean {
    return this.#requested !== undefined && hasShapeOf(size, this.#requested);
  }

  /**
   * Takes in where the window is, on a screen of this size. Returns what the person changed, once the window rests;
   * undefined if nothing.
   */
  look(rect: ScreenRect, screen: Size, now: number): PlaceChange | undefined {
    const [expected, seen] = [this.#expected, this.#seen];
    this.#seen = rect;
    const settles = now < this.#settledAt || !expected;
    if (!settles && (!seen || !isSame(seen, rect))) return undefined;
    this.#expected = rect;
    // A busy desktop may take longer than usual to make the window as small as its screen.
    if (settles || isSame(expected, rect) || !fitsInto(expected, screen)) return undefined;
    return changeOf(expected, rect);
  }
}

/** Whether a window of this size fits into the screen. A desktop makes one smaller that does not. */
export function fitsInto(size: Size, screen: Size): boolean {
  return size.width <= screen.width && size.height <= screen.height;
}

/** Whether both sizes have the same aspect ratio. Page zoom does not change it. */
export function hasShapeOf(one: Size, other: Size): boolean {
  return Math.abs(one.width / one.height - other.width / other.height) < 0.01;
}

/** Whether both have the same place and size. */
export function isSame(one: ScreenRect, other: ScreenRect): boolean {
  return (['left', 'top', 'width', 'height'] as const).every((side) => one[side] === other[side]);
}

function changeOf(from: ScreenRect, to: ScreenRect): PlaceChange {
  const smaller = to.width < from.width || to.height < from.height;
  const larger = to.width > from.width || to.height > from.height;
  return {
    moved: to.left !== from.left || to.top !== from.top,
    resized: smaller ? 'smaller' : larger ? 'larger' : undefined,
  };
}

/** The place to store once the person has left the window at `rect`. */
export function changedPlace(
  place: WindowPlace,
  { left, top, width, height }: ScreenRect,
  { moved, resized }: PlaceChange,
): WindowPlace {
  return {
    ...place,
    ...(moved && { at: { left, top } }),
    ...(resized && { size: { width, height }, grows: resized === 'larger' }),
  };
}

/** Watches the window of this page from now on, and stores what the person changes. */
export function rememberPlace(): PlaceWatch {
  const watch = new PlaceWatch(performance.now());
  let known = '';
  let looksLeft = 0;
  let looking = false;
  const look = async () => {
    const own = await ownWindow();
    if (!own) return;
    const area = screenArea(own.rect.width);
    const change = watch.look(own.rect, area, performance.now());
    if (!change) return;
    const rect = withinScreen(own.rect, area);
    const place = changedPlace(await readWindowPlace(), rect, change);
    await browser.storage.local.set({ [WINDOW_PLACE]: place });
  };
  setInterval(() => {
    // The page knows these without asking the browser, so a window that rests costs nothing.
    const now = [screenX, screenY, outerWidth, outerHeight].join();
    looksLeft = now === known ? looksLeft - 1 : LOOKS_AFTER_CHANGE;
    known = now;
    if (looksLeft <= 0 || looking) return;
    looking = true;
    look()
      .catch(console.warn)
      .finally(() => {
        looking = false;
      });
  }, LOOK_MS);
  return watch;
}
