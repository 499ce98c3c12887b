/** Performs the actions that bring a page into a state: clicks, keys, moving or still hands. */
import type { Hands } from './hands';
import type { PageAction } from './state';
import { stopTimeouts } from './timers';

/**
 * The timeout for an element to appear, in ms. It must be longer than the 15 s after which still hands begin a break.
 */
const TIMEOUT_MS = 30_000;
/** The break page accepts keys after a second without typing (`src/ui/break/guard.ts`). */
const KEYS_COUNT_AFTER_MS = 1300;
/** The time between two searches for an element, in ms. */
const POLL_MS = 30;

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Waits until `find` returns an element. Throws an error that names `what` after the timeout. */
async function waitForElement(what: string, find: () => Element | null | undefined): Promise<HTMLElement> {
  const deadline = performance.now() + TIMEOUT_MS;
  while (performance.now() < deadline) {
    const found = find();
    if (found instanceof HTMLElement) return found;
    await sleep(POLL_MS);
  }
  throw new Error(`Timed out waiting for ${what}`);
}

const bySelector = (selector: string) => waitForElement(selector, () => document.querySelector(selector));

/** Finds a button by its text. The text may be followed by the name of the button's key. */
function byText(text: string): Promise<HTMLElement> {
  const buttons = () => [...document.querySelectorAll('button')];
  return waitForElement(text, () =>
    buttons().find(({ textContent }) => textContent?.trim().startsWith(text)),
  );
}

/** Clicks as a screen reader does: without pointer events before the click. */
function click(element: HTMLElement): void {
  element.scrollIntoView({ block: 'nearest' });
  element.click();
}

function fill(element: HTMLElement, value: string): void {
  if (!(element instanceof HTMLInputElement)) throw new Error('Only an input can be filled in.');
  element.value = value;
  element.dispatchEvent(new Event('input', { bubbles: true }));
}

/** The words of a text up to its first comma, in any script. */
function firstWords(text: string): string {
  return text.split(/[,，、،]/u)[0]?.trim() ?? '';
}

/** Waits until the page listens to the hands: effects run after the page is painted. */
async function painted(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await sleep(POLL_MS);
}

async function press(key: string): Promise<void> {
  await sleep(KEYS_COUNT_AFTER_MS);
  const target = document.activeElement ?? document.body;
  for (const type of ['keydown', 'keyup'] as const)
    target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, cancelable: true }));
}

async function perform(deed: PageAction, hands: Hands, message: (key: string) => string): Promise<void> {
  if ('wait' in deed) await bySelector(deed.wait);
  else if ('click' in deed) click(await bySelector(deed.click));
  else if ('fill' in deed)
    fill(await bySelector(deed.fill), 'value' in deed ? deed.value : firstWords(message(deed.wordsOf)));
  else if ('stop' in deed) stopTimeouts();
  else if ('choose' in deed) click(await byText(message(deed.choose)));
  else if ('press' in deed) await press(deed.press);
  else {
    await painted();
    hands.set(deed.hands === 'still');
  }
}

/**
 * Performs the actions one after the other. `message` gives the text for a message key. Throws if an element does not
 * appear in time.
 */
export async function goThrough(
  deeds: readonly PageAction[],
  hands: Hands,
  message: (key: string) => string,
): Promise<void> {
  await bySelector('main');
  for (const deed of deeds) await perform(deed, hands, message);
}
