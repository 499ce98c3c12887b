/** A page of the extension: reads it, and does there what a person does. */
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import type { Driver, Look } from './driver';
import { DEADLINE_MS, until, within } from './wait';

/** The kind of element that is searched by its label: `press` is an element to click, `field` an element to fill in. */
type Kind = 'press' | 'field';

/**
 * Runs in the page. Finds the visible element with this label or, if there is none, the first visible element that
 * matches it as a CSS selector. Throws if several elements have the label.
 */
function find(wanted: string, kind: Kind): Element | null {
  const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const pressable =
    'button, a[href], summary, label, [role=button], [role=radio], [role=tab], input[type=submit]';
  const fillable = 'input, select, textarea';
  const candidates = [...document.querySelectorAll(kind === 'press' ? pressable : fillable)].filter(isShown);
  const labelsOf = (element: Element) => {
    const own = [element.getAttribute('aria-label'), element.getAttribute('value')];
    if (kind === 'press') return [...own, element.textContent];
    const labels = (element as HTMLInputElement).labels ?? [];
    const labelIds = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter((id) => id !== '');
    // The text of a label, without the text of a field inside it.
    const ownNodes = (node: Element) =>
      [...node.childNodes].filter((child) => !(child instanceof Element && child.matches(fillable)));
    return [
      element.getAttribute('aria-label'),
      ...[...labels].map((node) =>
        plain(
          ownNodes(node)
            .map((child) => child.textContent)
            .join(' '),
        ),
      ),
      labelIds.map((id) => document.getElementById(id)?.textContent).join(' '),
    ];
  };
  const found = candidates.filter((element) =>
    labelsOf(element).some((text) => plain(text) === plain(wanted)),
  );
  if (found.length > 1) throw new Error(`${found.length} elements have the label “${wanted}”.`);
  if (found[0]) return found[0];
  try {
    return [...document.querySelectorAll(wanted)].find(isShown) ?? null;
  } catch {
    return null;
  }
}

/** The wait before input in a break window, in ms. It is longer than the time in which the page ignores stray input. */
const READING_MS = 1100;

/**
 * Runs in the page. Returns, after two frames, whether the element does not move and nothing covers its middle: a
 * person also waits for that before they click. If something covers it, scrolls it into view.
 */
async function isInReach(element: Element): Promise<boolean> {
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const middle = () => {
    const { x, y, width, height } = element.getClientRects()[0] ?? new DOMRect();
    return { x: x + width / 2, y: y + height / 2 };
  };
  const before = middle();
  await nextFrame();
  await nextFrame();
  const { x, y } = middle();
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

  /**
   * Runs a function in the page. Arguments and result are sent as JSON. The function cannot use variables of the test
   * around it.
   */
  async evaluate<Args extends unknown[], Result>(
    fn: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Awaited<Result>> {
    return (await this.page.evaluate(fn as (...args: unknown[]) => unknown, ...args)) as Awaited<Result>;
  }

  /** Runs the source text of a script in the page, even if the page's content security policy forbids it. */
  async run(script: string): Promise<void> {
    await this.page.evaluate(`${script}\n;undefined`);
  }

  /** The real address. puppeteer's own value is out of date for extension pages in Firefox. */
  async url(): Promise<string> {
    return await this.evaluate(() => location.href);
  }

  /** The visible text of an element, by default of the whole page, with single spaces. Waits for the element. */
  async text(selector = 'body'): Promise<string> {
    const text = await until(`${selector} on ${await this.url()}`, () =>
      this.evaluate((css) => document.querySelector<HTMLElement>(css)?.innerText, selector),
    );
    return text.replace(/\s+/g, ' ').trim();
  }

  /** Runs `fn` in the page until it returns something other than undefined, null or false, and returns that. */
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
    const result = await until(
      what,
      async () => {
        const handle = await this.page.evaluateHandle(fn as (...args: unknown[]) => unknown, ...args);
        try {
          if (!(await handle.evaluate((value) => value !== undefined && value !== null && value !== false)))
            return;
          // An element counts as a result, but cannot be sent as JSON.
          return { value: (handle.asElement() ? undefined : await handle.jsonValue()) as Awaited<Result> };
        } finally {
          await handle.dispose();
        }
      },
      timeoutMs,
    );
    return result.value;
  }

  async #element(wanted: string, kind: Kind): Promise<ElementHandle<Element>> {
    // A person does not click in a tab in the background, and the browser does not paint it.
    if (await this.evaluate(() => document.visibilityState === 'hidden')) await this.page.bringToFront();
    return await until(`“${wanted}” on ${await this.url()}`, async () => {
      const handle = await this.page.evaluateHandle(find, wanted, kind);
      return (handle.asElement() as ElementHandle<Element> | null) ?? undefined;
    });
  }

  /**
   * Waits until a break window no longer ignores clicks and keys as stray input. It does so for a second after it has
   * appeared and after it has got the focus: in that time, a person reads it.
   */
  async #waitForReading(): Promise<void> {
    await until('the break window to accept input', () =>
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

  /**
   * Moves the mouse over the element. In Chromium, this alone gives the window the focus if a driver moves the mouse.
   */
  async #hover(element: ElementHandle<Element>): Promise<void> {
    await this.#waitForReading();
    await within(element.hover(), DEADLINE_MS, 'the mouse to move');
    await this.#waitForReading();
  }

  /** Clicks the button, link or label with this text, or the element that matches this CSS selector. */
  async click(wanted: string): Promise<void> {
    const element = await this.#element(wanted, 'press');
    await this.#mayClose(async () => {
      await until(`“${wanted}” to be in reach`, () => element.evaluate(isInReach));
      await this.#hover(element);
      await within(element.click(), DEADLINE_MS, `click on “${wanted}”`);
      await element.dispose();
    });
  }

  /** Replaces the text of the field with this label by typing. In a select, chooses the option. */
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

  /**
   * The state of the field with this label: whether a checkbox or radio button is checked, the text of the chosen
   * option of a select, or the value of an input. For other elements, their text.
   */
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

  /** Presses a key in this page, even if its window does not have the focus. */
  async press(key: KeyInput): Promise<void> {
    await this.#mayClose(async () => {
      const body = await this.page.waitForSelector('body');
      if (body) await this.#hover(body);
      await this.page.keyboard.press(key);
    });
  }

  /** Runs an action that may close the page. If the page is closed, an error of the action is ignored. */
  async #mayClose(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      await this.gone().catch(() => {
        throw error;
      });
    }
  }

  /** Reloads the page, as the browser's own button does, and waits until the new document is there. */
  async reload(): Promise<void> {
    const timeOrigin = () => this.evaluate(() => performance.timeOrigin);
    const before = await timeOrigin();
    // The result may be lost together with the old document.
    await this.evaluate(() => location.reload()).catch(() => {});
    await until('the page to be reloaded', async () => (await timeOrigin()) !== before);
  }

  async emulate(look: Look): Promise<void> {
    await this.driver.emulate(this.page, look);
  }

  /** Takes a picture of the visible part of the page, or of the element that matches the CSS selector. */
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

  /** Waits until the page has been closed by something other than this handle. */
  async gone(timeoutMs: number = DEADLINE_MS): Promise<void> {
    await until('the page to close', () => this.closed(), timeoutMs);
  }

  /** Closes the page and, if it is the only page of its window, the window: as the X of the window does. */
  async close(): Promise<void> {
    await this.#mayClose(() => this.page.close());
    await this.gone();
  }
}
