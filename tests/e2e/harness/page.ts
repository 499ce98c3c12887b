/** A page of the extension, and what a person does and sees there. */
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import type { Driver, Look } from './driver';
import { DEADLINE_MS, until, within } from './wait';

/** What can be named by its words: `press` wants something to click on, `field` something to fill in. */
type Kind = 'press' | 'field';

/** Runs in the page. Finds what is seen there under these words, or else by CSS; an error if that is unclear. */
function find(wanted: string, kind: Kind): Element | null {
  const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const pressable =
    'button, a[href], summary, label, [role=button], [role=radio], [role=tab], input[type=submit]';
  const fillable = 'input, select, textarea';
  const named = [...document.querySelectorAll(kind === 'press' ? pressable : fillable)].filter(isShown);
  const words = (element: Element) => {
    const own = [element.getAttribute('aria-label'), element.getAttribute('value')];
    if (kind === 'press') return [...own, element.textContent];
    const labels = (element as HTMLInputElement).labels ?? [];
    const described = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter((id) => id !== '');
    // A label's own words, without those of the field in it.
    const label = (node: Element) =>
      [...node.childNodes].filter((child) => !(child instanceof Element && child.matches(fillable)));
    return [
      element.getAttribute('aria-label'),
      ...[...labels].map((node) =>
        plain(
          label(node)
            .map((child) => child.textContent)
            .join(' '),
        ),
      ),
      described.map((id) => document.getElementById(id)?.textContent).join(' '),
    ];
  };
  const found = named.filter((element) => words(element).some((text) => plain(text) === wanted));
  if (found.length > 1) throw new Error(`${found.length} things are called “${wanted}”.`);
  if (found[0]) return found[0];
  try {
    return [...document.querySelectorAll(wanted)].find(isShown) ?? null;
  } catch {
    return null;
  }
}

/** A break window is read for longer than its guard takes presses for stray ones. */
const READING_MS = 1100;

/**
 * Runs in the page. Says, two frames later, whether an element has come to rest with nothing over its middle, as a
 * person waits for before they click; brings it into sight if not.
 */
async function isInReach(element: Element): Promise<boolean> {
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const place = () => {
    const { x, y, width, height } = element.getClientRects()[0] ?? new DOMRect();
    return { x: x + width / 2, y: y + height / 2 };
  };
  const before = place();
  await nextFrame();
  await nextFrame();
  const { x, y } = place();
  const hit = document.elementFromPoint(x, y);
  const isHit = hit !== null && (element.contains(hit) || hit.contains(element));
  if (!isHit) element.scrollIntoView({ block: 'center', behavior: 'instant' });
  return isHit && x === before.x && y === before.y;
}

export class PageHandle {
  constructor(
    private readonly page: Page,
    private readonly driver: Driver,
  ) {}

  /** Runs a function in the page. Arguments and answer travel as JSON; it sees nothing of the test's scope. */
  async evaluate<Args extends unknown[], Result>(
    fn: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Awaited<Result>> {
    return (await this.page.evaluate(fn as (...args: unknown[]) => unknown, ...args)) as Awaited<Result>;
  }

  /** Runs the text of a script in the page, whatever the page's policy. */
  async run(script: string): Promise<void> {
    await this.page.evaluate(`${script}\n;undefined`);
  }

  /** The real address; puppeteer's own is stale for Firefox's extension pages. */
  async url(): Promise<string> {
    return await this.evaluate(() => location.href);
  }

  /** What is written there, with single spaces; of the whole page if nothing is named. Waits for the element. */
  async text(selector = 'body'): Promise<string> {
    const text = await until(`${selector} on ${await this.url()}`, () =>
      this.evaluate((css) => document.querySelector<HTMLElement>(css)?.innerText, selector),
    );
    return text.replace(/\s+/g, ' ').trim();
  }

  /** Waits until `fn` says something other than undefined, null or false in the page, and returns that. */
  async waitFor<Args extends unknown[], Result>(
    fn: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Awaited<Result>> {
    return await this.waitForWithin(DEADLINE_MS, fn, ...args);
  }

  async waitForWithin<Args extends unknown[], Result>(
    timeoutMs: number,
    fn: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const what = `${fn} with ${JSON.stringify(args)}`;
    const seen = await until(
      what,
      async () => {
        const handle = await this.page.evaluateHandle(fn as (...args: unknown[]) => unknown, ...args);
        try {
          if (!(await handle.evaluate((value) => value !== undefined && value !== null && value !== false)))
            return;
          // An element is something to see, but cannot travel.
          return { value: (handle.asElement() ? undefined : await handle.jsonValue()) as Awaited<Result> };
        } finally {
          await handle.dispose();
        }
      },
      timeoutMs,
    );
    return seen.value;
  }

  async #element(wanted: string, kind: Kind): Promise<ElementHandle<Element>> {
    // Nobody clicks in a tab they do not see, and the browser does not paint it.
    if (await this.evaluate(() => document.visibilityState === 'hidden')) await this.page.bringToFront();
    return await until(`“${wanted}” on ${await this.url()}`, async () => {
      const handle = await this.page.evaluateHandle(find, wanted, kind);
      return (handle.asElement() as ElementHandle<Element> | null) ?? undefined;
    });
  }

  /**
   * Waits out the second in which a break window takes presses and keys for stray ones, after it appeared and after it
   * got the focus: a person reads it first.
   */
  async #read(): Promise<void> {
    await until('the break window to be read', () =>
      this.evaluate((readingMs) => {
        if (!location.pathname.endsWith('break.html')) return true;
        const page = globalThis as { readFrom?: number };
        if (page.readFrom === undefined) {
          page.readFrom = performance.now();
          addEventListener('focus', ({ target }) => {
            if (target === window) page.readFrom = performance.now();
          });
        }
        const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
        return painted !== undefined && performance.now() > Math.max(page.readFrom, painted) + readingMs;
      }, READING_MS),
    );
  }

  /** Moves the mouse there. In Chromium a driver's mouse gives the window its focus by that alone. */
  async #pointAt(element: ElementHandle<Element>): Promise<void> {
    await this.#read();
    await within(element.hover(), DEADLINE_MS, 'the mouse to move');
    await this.#read();
  }

  /** Clicks with the mouse on what has these words on it (a button, link, label), or on what the CSS finds. */
  async click(wanted: string): Promise<void> {
    const element = await this.#element(wanted, 'press');
    await this.#mayClose(async () => {
      await until(`“${wanted}” to be in reach`, () => element.evaluate(isInReach));
      await this.#pointAt(element);
      await within(element.click(), DEADLINE_MS, `click on “${wanted}”`);
      await element.dispose();
    });
  }

  /** Types into the field with this label, in place of what is there; of a select, chooses the option. */
  async fill(label: string, value: string | number): Promise<void> {
    const field = await this.#element(label, 'field');
    const isSelect = await field.evaluate((element) => element instanceof HTMLSelectElement);
    if (isSelect) {
      const chosen = await field.evaluate((element, wanted) => {
        const options = [...(element as HTMLSelectElement).options];
        return options.find((option) => option.text.trim() === wanted || option.value === wanted)?.value;
      }, String(value));
      if (chosen === undefined) throw new Error(`“${label}” has no option “${value}”.`);
      await field.select(chosen);
    } else {
      await field.evaluate((element) => {
        (element as HTMLInputElement).focus();
        (element as HTMLInputElement).select();
      });
      await this.page.keyboard.press('Backspace');
      await this.page.keyboard.type(String(value));
    }
    await field.dispose();
  }

  /** What the field with this label says: whether it is ticked, or what is chosen or stands in it; of others, the text. */
  async state(wanted: string): Promise<string | boolean> {
    const element = await this.#element(wanted, 'field');
    const state = await element.evaluate((field) => {
      if (field instanceof HTMLSelectElement) return field.selectedOptions[0]?.text ?? '';
      if (!(field instanceof HTMLInputElement)) return field.textContent.replace(/\s+/g, ' ').trim();
      return ['checkbox', 'radio'].includes(field.type) ? field.checked : field.value;
    });
    await element.dispose();
    return state;
  }

  /** Chooses a file in the file field with this label. */
  async choose(label: string, path: string): Promise<void> {
    const field = await this.#element(label, 'field');
    await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
    await field.dispose();
  }

  /** Presses a key in this page, whether or not its window has the focus. */
  async press(key: KeyInput): Promise<void> {
    await this.#mayClose(async () => {
      const body = await this.page.waitForSelector('body');
      if (body) await this.#pointAt(body);
      await this.page.keyboard.press(key);
    });
  }

  /** Does what may close the page: then nothing answers, and that is no error. */
  async #mayClose(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      await this.gone().catch(() => {
        throw error;
      });
    }
  }

  /** Loads the page again, as the browser's own button does, and waits until it is there anew. */
  async reload(): Promise<void> {
    const loads = () => this.evaluate(() => performance.timeOrigin);
    const before = await loads();
    // The answer may be lost with the page that gives it.
    await this.evaluate(() => location.reload()).catch(() => {});
    await until('the page to be loaded again', async () => (await loads()) !== before);
  }

  async emulate(look: Look): Promise<void> {
    await this.driver.emulate(this.page, look);
  }

  /** A picture of what is in sight, or of the one element that the CSS finds. */
  async screenshot(path: `${string}.png`, selector?: string): Promise<void> {
    const element = selector === undefined ? undefined : await this.page.waitForSelector(selector);
    await (element ?? this.page).screenshot({ path });
  }

  async bringToFront(): Promise<void> {
    await this.page.bringToFront();
  }

  async closed(): Promise<boolean> {
    return !(await this.driver.openPages()).includes(this.page);
  }

  /** Waits until the page has been closed by somebody else. */
  async gone(timeoutMs: number = DEADLINE_MS): Promise<void> {
    await until('the page to close', () => this.closed(), timeoutMs);
  }

  /** Closes the page, and with it its window if it is alone there: what the X does. */
  async close(): Promise<void> {
    await this.#mayClose(() => this.page.close());
    await this.gone();
  }
}
