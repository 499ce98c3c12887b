/** Flexor in a real browser on a desk of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { installedBrowsers } from '../../../scripts/browsers';
import { unzip } from '../../../scripts/zip';
import { startChromium } from './chromium';
import { Desktop, type ScreenSize } from './desktop';
import { type BrowserName, type Driver, downloadsOf, type FirefoxOnly, type Settings } from './driver';
import { startFirefox } from './firefox';
import { PageHandle } from './page';
import type { Tempo, Timewarp } from './timewarp';
import { DEADLINE_MS, pause, until, within } from './wait';

export interface LaunchOptions {
  /** The built extension, as a folder or a zip; `dist/chrome` or `dist/firefox` if not given. */
  readonly extension?: string;
  /** The browser's binary; an installed one of this kind if not given. */
  readonly executable?: string;
  /** A profile to go on with, which is left in place at the end; a new one otherwise. */
  readonly profile?: string;
  /** Firefox only: the background stops after 1.5 s without work. */
  readonly shortLived?: boolean;
  /** Whether the welcome page, with its moving figure, is closed once it has opened; a new profile only. */
  readonly skipsWelcome?: boolean;
  /** How fast time passes on the desk, and from when; real time otherwise. */
  readonly tempo?: Tempo;
  /** How large the screen is; 1280 by 900 if not given. */
  readonly screen?: ScreenSize;
  /** What the browser is told beyond what every test needs. */
  readonly env?: Readonly<Record<string, string>>;
  readonly chromiumArgs?: readonly string[];
  readonly firefoxPrefs?: Readonly<Record<string, unknown>>;
}

const root = resolve(import.meta.dirname, '../../..');
/** A page that has the extension's rights and runs none of its scripts. */
const HELPER = 'manifest.json';
/** Begins what the harness itself says to the console. */
const MARK = 'harness mark ';

function executableOf(name: BrowserName): string {
  const kinds = installedBrowsers().filter(({ kind }) => kind === name);
  // Branded browsers restrict unpacked extensions more than Chromium does.
  const found = kinds.find((browser) => browser.name === name) ?? kinds[0];
  if (!found) throw new Error(`There is no ${name} on this computer: npm run set-up`);
  return found.path;
}

async function start(name: BrowserName, settings: Settings): Promise<Driver> {
  return await (name === 'chromium' ? startChromium : startFirefox)(settings);
}

export class Flexor {
  #driver: Driver;
  #helper: PageHandle | undefined;
  #marks = 0;
  /** What was on the console before the last restart. */
  #earlier: string[] = [];

  private constructor(
    readonly name: BrowserName,
    private readonly settings: Settings,
    driver: Driver,
    private readonly dispose: () => void,
  ) {
    this.#driver = driver;
  }

  static async launch(name: BrowserName, options: LaunchOptions = {}): Promise<Flexor> {
    const profile = options.profile ?? mkdtempSync(join(tmpdir(), `flexor-${name}-`));
    const remove = () => {
      if (!options.profile)
        rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    };
    // A test that fails in its set-up, or a worker that is stopped, must leave nothing behind either.
    process.once('exit', remove);
    const executable = options.executable ?? executableOf(name);
    const given = resolve(
      options.extension ?? join(root, 'dist', name === 'chromium' ? 'chrome' : 'firefox'),
    );
    const desktop = await Desktop.open(options.tempo, options.screen);
    const settings: Settings = {
      executable,
      extension: given.endsWith('.zip') ? unzip(given, join(profile, 'unpacked')) : given,
      profile,
      desktop,
      shortLived: options.shortLived ?? false,
      env: options.env ?? {},
      chromiumArgs: options.chromiumArgs ?? [],
      firefoxPrefs: options.firefoxPrefs ?? {},
    };
    try {
      const flexor = new Flexor(name, settings, await start(name, settings), () => {
        remove();
        process.off('exit', remove);
      });
      await flexor.#settle();
      if (options.skipsWelcome) await (await flexor.windowWith('welcome.html')).close();
      return flexor;
    } catch (error) {
      await desktop.close();
      remove();
      throw error;
    }
  }

  /**
   * Makes the first tab the helper, before the extension can open anything: browsers put the options page in the
   * tab in front if that is blank.
   */
  async #settle(): Promise<void> {
    const first = await until('the first tab', async () => (await this.#driver.openPages())[0]);
    await first.goto('data:text/plain,Helper');
    await this.#driver.install();
    await until('the background to start', () => this.#driver.backgroundRuns());
    this.#helper = await this.#goTo(first, HELPER);
  }

  /** The address of one of the extension's files. */
  url(file: string): string {
    return this.#driver.root + file;
  }

  /** Opens one of the extension's pages in a new tab and waits until it has loaded. */
  async open(file: string): Promise<PageHandle> {
    return await this.#goTo(await this.#driver.browser.newPage(), file);
  }

  async #goTo(page: Page, file: string): Promise<PageHandle> {
    this.#driver.setOut(page, this.url(file));
    await until(`${file} to load`, () => this.#isAt(page, (href) => href === this.url(file)));
    return new PageHandle(page, this.#driver);
  }

  async #isAt(page: Page, isIt: (href: string) => boolean): Promise<boolean> {
    const look = page.evaluate(() => (document.readyState === 'complete' ? location.href : ''));
    return isIt(await within(look, 5000, 'a page to answer'));
  }

  /** All pages with their real addresses, without the helper's. */
  async pages(): Promise<{ href: string; page: PageHandle }[]> {
    const pages = await this.#driver.openPages();
    const seen = await Promise.all(
      pages.map(async (page) => {
        const handle = new PageHandle(page, this.#driver);
        // One that is just closing has no address.
        const href = await within(handle.url(), 5000, 'a page to answer').catch(() => '');
        return { href, page: handle };
      }),
    );
    return seen.filter(({ href }) => href !== '' && href !== this.url(HELPER));
  }

  /** Waits for a page that opens by itself: the one whose address includes `part`. */
  async windowWith(part: string, { timeoutMs = DEADLINE_MS } = {}): Promise<PageHandle> {
    return await until(
      `a window with ${part}`,
      async () => {
        const found = (await this.pages()).find(({ href }) => href.includes(part));
        const isReady = await found?.page.evaluate(() => document.readyState === 'complete');
        return isReady ? found?.page : undefined;
      },
      timeoutMs,
    );
  }

  #helping(): PageHandle {
    if (!this.#helper) throw new Error('Flexor does not run.');
    return this.#helper;
  }

  /** Everything in `storage.local`. Wakes nothing. */
  async storage(): Promise<Record<string, unknown>> {
    // As JSON: WebDriver sends an object that stands in two places only once, and storage in Firefox keeps such.
    const stored = await this.#helping().evaluate(async () =>
      JSON.stringify(await globalThis.browser.storage.local.get()),
    );
    return JSON.parse(stored);
  }

  async setStorage(items: Record<string, unknown>): Promise<void> {
    await this.#helping().evaluate(
      async (wanted) => await globalThis.browser.storage.local.set(wanted),
      items,
    );
  }

  /** The folder in which the browser keeps what is downloaded. */
  get downloads(): string {
    return downloadsOf(this.settings.profile);
  }

  /** What the browser says about the last so many seconds: 'active' or 'idle'. */
  async idleState(seconds = 15): Promise<string> {
    return await this.#helping().evaluate(
      async (span) => await globalThis.browser.idle.queryState(span),
      seconds,
    );
  }

  /** Runs a function with the extension's rights, in a page that has no scripts of its own. */
  async evaluate<Args extends unknown[], Result>(
    fn: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Awaited<Result>> {
    return await this.#helping().evaluate(fn, ...args);
  }

  async backgroundRuns(): Promise<boolean> {
    return await this.#driver.backgroundRuns();
  }

  /**
   * Ends the background once it rests; the next event starts it again. Browsers stop a background that has nothing to
   * do; what a kill in the midst of a call comes to is told by `tests/background/faults.test.ts`.
   */
  async killBackground(): Promise<void> {
    await until('the background to rest', () => this.#rests());
    await this.#driver.killBackground();
  }

  /** Whether the background neither looks nor presents: it holds a Web Lock for as long as either takes. */
  #rests(): Promise<boolean> {
    return this.evaluate(async () => {
      const { held = [], pending = [] } = await navigator.locks.query();
      return [...held, ...pending].every(({ name }) => name !== 'journal' && name !== 'reconciling');
    });
  }

  /** The hands: real input on this browser's display. */
  get mouse(): { move(x: number, y: number): Promise<void>; click(times?: number): Promise<void> } {
    return this.settings.desktop;
  }

  /** Moves the mouse a bit: input, as far as idle detection is concerned. */
  async wiggle(): Promise<void> {
    await this.settings.desktop.wiggle();
  }

  /** Presses real keys, for whichever window has the focus. */
  async keys(...keys: string[]): Promise<void> {
    await this.settings.desktop.keys(...keys);
  }

  /** Types a text with the real keyboard, for whichever window has the focus. */
  async type(text: string, everyMs: number): Promise<void> {
    await this.settings.desktop.type(text, everyMs);
  }

  /** Gives the keyboard the letters of a country. */
  async layout(country: string): Promise<void> {
    await this.settings.desktop.layout(country);
  }

  /** Shows another desktop of the window manager: the browser stays on the first. */
  async showDesktop(number: number): Promise<void> {
    await this.settings.desktop.show(number);
  }

  /** Somebody sits here: moves the mouse a bit every so many ms of the desk's time, until the returned function is called. */
  keepMoving(everyMs = 2000): () => Promise<void> {
    const { time } = this.settings.desktop;
    const stopped = new AbortController();
    const moving = (async () => {
      while (!stopped.signal.aborted) {
        await this.wiggle();
        await (time ? time.pass(everyMs, stopped.signal) : pause(everyMs, stopped.signal));
      }
    })();
    // The error of a display that is gone is the stopper's to see.
    moving.catch(() => {});
    return async () => {
      stopped.abort();
      await moving;
    };
  }

  /** What our pages and background have put on the console since `launch`: nothing, if all is well. */
  async consoleErrors(): Promise<string[]> {
    // What was said before the mark is there when the mark is there.
    this.#marks += 1;
    const mark = `${MARK}${this.#marks}.`;
    await this.#helping().evaluate((text) => globalThis.console.info(text), mark);
    const messages = await until('the console to be written', async () => {
      const written = await this.#driver.consoleMessages(MARK);
      return written.some((text) => text.includes(mark)) && written;
    });
    return [...this.#earlier, ...messages.filter((text) => !text.includes(MARK))];
  }

  /** The desk's own time, for a test that was started with a tempo. */
  get time(): Timewarp {
    const { time } = this.settings.desktop;
    if (!time) throw new Error('Time passes here as everywhere.');
    return time;
  }

  /** Closes the lid: everything on this desk stops, and its monotonic time too. The returned function opens it. */
  sleep(): () => void {
    return this.time.sleep([...this.settings.desktop.pids, this.#driver.browser.process()?.pid ?? 0]);
  }

  /** Opens any page, in a new tab or in a window of its own, and waits until it has loaded. */
  async visit(url: string, where: 'tab' | 'window' = 'tab'): Promise<PageHandle> {
    const page = await this.#driver.browser.newPage({ type: where });
    await page.goto(url);
    return new PageHandle(page, this.#driver);
  }

  /** When the background was started up to now, in the desk's time; Firefox cannot be watched so. */
  get starts(): readonly number[] | undefined {
    return this.#driver.starts;
  }

  /** Closes the browser and starts it again with the same profile, as a person does in the morning. */
  async restart(): Promise<void> {
    this.#earlier = await this.consoleErrors();
    await this.#driver.close();
    this.#driver = await start(this.name, this.settings);
    await this.#settle();
  }

  /** Disables the extension, which closes its pages; nothing can be asked of it until it is enabled. */
  async disable(): Promise<void> {
    await this.#driver.enable(false);
    this.#helper = undefined;
  }

  async enable(): Promise<void> {
    await this.#driver.enable(true);
    await this.reopenHelper();
  }

  /** Opens the helper anew once the extension was started anew, which has closed all its pages. */
  async reopenHelper(): Promise<void> {
    await until('the background to start', () => this.#driver.backgroundRuns());
    this.#helper = await this.open(HELPER);
  }

  /** What only Firefox can be made to do. */
  get firefox(): FirefoxOnly {
    const { firefox } = this.#driver;
    if (!firefox) throw new Error('This is not Firefox.');
    return firefox;
  }

  /** Closes everything. */
  async quit(): Promise<void> {
    try {
      await this.#driver.close();
    } finally {
      await this.settings.desktop.close();
      this.dispose();
    }
  }
}
