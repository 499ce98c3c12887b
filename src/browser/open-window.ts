/** Opens our own pages in windows, where and as large as the person left the last one. */
import browser, { type Windows } from 'webextension-polyfill';
import * as v from '../core/schema';
import { numberBetween } from '../core/values';
import { windowTakesFocus } from './build';

/** The size of a window that the person has not resized. Fits the screen of a laptop, title bar included. */
const DEFAULT_SIZE = { width: 540, height: 740 };

/** The name of the Web Lock that a break page holds while it is open. The browser releases it when the page is gone. */
export function pageLock(breakId: string): string {
  return `break:${breakId}`;
}

/** The storage key of where the person left the window. It belongs to this computer: no backup and no sync has it. */
export const WINDOW_PLACE = 'windowPlace';
/** The storage key of how a new window differs from the request. */
const WINDOW_FRAME = 'windowFrame';

const position = numberBetween(-100_000, 100_000);
const extent = numberBetween(100, 20_000);
/** A frame is no wider than this; a larger difference means that the window was placed somewhere else. */
const WIDEST_FRAME = 64;
const frameSide = numberBetween(-WIDEST_FRAME, WIDEST_FRAME);

const placeSchema = v.object({
  at: v.optional(v.object({ left: position, top: position })),
  size: v.optional(v.object({ width: extent, height: extent })),
  /** Whether the window may grow with its content: not once the person has made it smaller. */
  grows: v.optional(v.boolean(), true),
});
/**
 * Where the person left the window, in the pixels of the system. What they never changed is undefined, and the browser
 * or Flexor decides it.
 */
export type WindowPlace = v.InferOutput<typeof placeSchema>;

const frameSchema = v.object({ left: frameSide, top: frameSide, width: frameSide, height: frameSide });
type WindowFrame = v.InferOutput<typeof frameSchema>;
const noFrame: WindowFrame = { left: 0, top: 0, width: 0, height: 0 };

interface Remembered {
  readonly place: WindowPlace;
  readonly frame: WindowFrame;
}

/** Never rejects: a window must open even if what is stored cannot be read. Then it counts as never changed. */
async function readRemembered(): Promise<Remembered> {
  const stored = await browser.storage.local.get([WINDOW_PLACE, WINDOW_FRAME]).catch((error: unknown) => {
    console.warn(error);
    return {} as Readonly<Record<string, unknown>>;
  });
  return {
    place: v.read(placeSchema, stored[WINDOW_PLACE]) ?? { grows: true },
    frame: v.read(frameSchema, stored[WINDOW_FRAME]) ?? noFrame,
  };
}

/** Where the person left the window. */
export async function readWindowPlace(): Promise<WindowPlace> {
  return (await readRemembered()).place;
}

type Bounds = Pick<Windows.CreateCreateDataType, 'left' | 'top' | 'width' | 'height'>;

/**
 * The bounds to request, in the order in which they are tried. Chromium refuses a place on a screen that is gone, so
 * the window is requested again without it.
 */
function requestsFor({ at, size }: WindowPlace, frame: WindowFrame): readonly [Bounds, ...Bounds[]] {
  const sized = size
    ? { width: Math.round(size.width - frame.width), height: Math.round(size.height - frame.height) }
    : DEFAULT_SIZE;
  const placed = at && {
    left: Math.round(at.left - frame.left),
    top: Math.round(at.top - frame.top),
    ...sized,
  };
  if (!placed) return size ? [sized, DEFAULT_SIZE] : [DEFAULT_SIZE];
  return [placed, sized, DEFAULT_SIZE];
}

/** Opens the window by the first request that the browser accepts. Rejects if it accepts none. */
async function createWindow(
  details: Windows.CreateCreateDataType,
  [first, ...others]: readonly [Bounds, ...Bounds[]],
): Promise<{ readonly window: Windows.Window; readonly request: Bounds }> {
  try {
    return { window: await browser.windows.create({ ...details, ...first }), request: first };
  } catch (error) {
    const [next, ...rest] = others;
    if (!next) throw error;
    console.warn(error);
    return await createWindow(details, [next, ...rest]);
  }
}

/**
 * How the window differs from the request: Firefox adds its frame to the size, and some window managers add theirs to
 * the position. Without this, each window would be larger than the one that the person left.
 */
function frameOf(window: Bounds, request: Bounds, before: WindowFrame): WindowFrame {
  const differences = (['left', 'top', 'width', 'height'] as const).map((side) => {
    const [actual, requested] = [window[side], request[side]];
    return [
      side,
      actual === undefined || requested === undefined ? before[side] : actual - requested,
    ] as const;
  });
  return v.read(frameSchema, Object.fromEntries(differences)) ?? before;
}

/**
 * Opens a page in a small window of its own, and resolves to the id of the window. Until the person has moved one, the
 * browser chooses the position: computed positions are off the screen on stacked or scaled monitors. `focus` is whether
 * the window takes the keyboard, where the browser leaves a choice. Rejects if the browser opens no window.
 */
export async function openWindow(url: string, focus: boolean): Promise<number> {
  const { place, frame } = await readRemembered();
  const focused = focus || windowTakesFocus ? {} : { focused: false };
  const { window, request } = await createWindow(
    { url, type: 'popup', ...focused },
    requestsFor(place, frame),
  );
  if (window.id === undefined) throw new Error('The window that was opened has no id');
  const seen = frameOf(window, request, frame);
  // The window is open, so a frame that cannot be stored is no failure: only the next window is a little larger.
  if (JSON.stringify(seen) !== JSON.stringify(frame))
    browser.storage.local.set({ [WINDOW_FRAME]: seen }).catch(console.warn);
  return window.id;
}
