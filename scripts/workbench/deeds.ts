/** Does to a page what leads to a state: clicks, keys, hands that rest. */
import type { Hands } from './fake-browser';
import type { Deed } from './state';

/** How long something may take to come, in ms: still hands begin a break after 15 s. */
const PATIENCE_MS = 30_000;
/** Keys count after a second without typing (`src/ui/break/guard.ts`). */
const KEYS_COUNT_AFTER_MS = 1300;
/** What is wanted is looked for so often, in ms. */
const LOOK_MS = 30;

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The first element for which `find` has one; throws if none comes. */
async function until(what: string, find: () => Element | null | undefined): Promise<HTMLElement> {
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until) {
    const found = find();
    if (found instanceof HTMLElement) return found;
    await sleep(LOOK_MS);
  }
  throw new Error(`Waited in vain for ${what}`);
}

const bySelector = (selector: string) => until(selector, () => document.querySelector(selector));

/** A button by its text, which may be followed by the key that is printed on it. */
function byText(text: string): Promise<HTMLElement> {
  const buttons = () => [...document.querySelectorAll('button')];
  return until(text, () => buttons().find(({ textContent }) => textContent?.trim().startsWith(text)));
}

/** Clicks as a screen reader does: without a press before it. */
function click(element: HTMLElement): void {
  element.scrollIntoView({ block: 'nearest' });
  element.click();
}

async function press(key: string): Promise<void> {
  await sleep(KEYS_COUNT_AFTER_MS);
  const target = document.activeElement ?? document.body;
  for (const type of ['keydown', 'keyup'] as const)
    target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, cancelable: true }));
}

async function act(deed: Deed, hands: Hands, message: (key: string) => string): Promise<void> {
  if ('wait' in deed) await bySelector(deed.wait);
  else if ('click' in deed) click(await bySelector(deed.click));
  else if ('choose' in deed) click(await byText(message(deed.choose)));
  else if ('press' in deed) await press(deed.press);
  else hands.set(deed.hands === 'still');
}

/** Does it all, one after the other; `message` gives the text of a key. Throws if something does not come. */
export async function goThrough(
  deeds: readonly Deed[],
  hands: Hands,
  message: (key: string) => string,
): Promise<void> {
  await bySelector('main');
  for (const deed of deeds) await act(deed, hands, message);
}
