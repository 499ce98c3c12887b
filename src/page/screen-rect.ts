/** Where windows are on the screen, in the pixels of the system: page zoom does not change them. */
import browser from 'webextension-polyfill';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface ScreenRect extends Size {
  readonly left: number;
  readonly top: number;
}

/** Moves a window into the screen. One that is larger than the screen begins at its start. */
export function movedInto({ left, top, width, height }: ScreenRect, screen: ScreenRect): ScreenRect {
  const within = (at: number, size: number, start: number, room: number) =>
    Math.max(start, Math.min(at, start + room - size));
  return {
    left: within(left, width, screen.left, screen.width),
    top: within(top, height, screen.top, screen.height),
    width,
    height,
  };
}

/** Windows reach this far beyond the screen without being out of sight: some have a border that cannot be seen. */
const UNSEEN_BORDER = 16;

/** The window made small enough for the screen and moved into it; the same object if it is in sight already. */
export function withinScreen(window: ScreenRect, screen: ScreenRect): ScreenRect {
  const { left, top, width, height } = window;
  const isInside =
    left >= screen.left - UNSEEN_BORDER &&
    top >= screen.top - UNSEEN_BORDER &&
    left + width <= screen.left + screen.width + UNSEEN_BORDER &&
    top + height <= screen.top + screen.height + UNSEEN_BORDER;
  if (isInside) return window;
  return movedInto(
    { left, top, width: Math.min(width, screen.width), height: Math.min(height, screen.height) },
    screen,
  );
}

/**
 * The area that windows may use, on the screen with this page. Both browsers report where it begins, although no
 * standard defines that. Under page zoom Firefox reports the sizes of window and screen in page pixels, Chromium in
 * system pixels; `systemWidth` is the width of this window in system pixels.
 */
export function screenArea(systemWidth: number): ScreenRect {
  const scale = systemWidth / outerWidth;
  const from = (name: string) => Number(Reflect.get(screen, name) ?? 0) * scale;
  return {
    left: from('availLeft'),
    top: from('availTop'),
    width: screen.availWidth * scale,
    height: screen.availHeight * scale,
  };
}

/** The window of this page, if it is a window of its own; undefined in a tab, and while the window fills the screen. */
export async function ownWindow(): Promise<{ readonly id: number; readonly rect: ScreenRect } | undefined> {
  const { id, type, state, left = 0, top = 0, width = 0, height = 0 } = await browser.windows.getCurrent();
  if (id === undefined || type !== 'popup' || state !== 'normal') return undefined;
  return { id, rect: { left, top, width, height } };
}
