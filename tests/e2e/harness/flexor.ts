/** Runs Flexor in a real browser on its own desktop. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { installedBrowsers } from '../../../scripts/browsers';
import { unzip } from '../../../scripts/zip';
import { startChromium } from './chromium';
import { Desktop, type ScreenSize } from './desktop';
import {
  type BrowserName,
  builtExtension,
  type Driver,
  downloadsOf,
  type FirefoxOnly,
  type Settings,
} from './driver';
import { startFirefox } from './firefox';
import { PageHandle } from './page';
import type { Tempo, Timewarp } from './timewarp';
import { DEADLINE_MS, pause, until, within } from './wait';

export interface LaunchOptions {
  /** The built extension, as a folder or a zip; by default `dist/chrome` or `dist/firefox`. */
  readonly extension?: string;
  /** The path of the browser's binary; by default an installed browser of this kind. */
  readonly executable?: string;
  /** An existing profile, which is kept at the end. By default a new one, which is deleted at the end. */
  readonly profile?: string;
  /** Firefox only: the background stops after 1.5 s without work. */
  readonly shortLived?: boolean;
  /** Whether to close the welcome page, with its moving figure, when it has opened. Only for a new profile. */
  readonly skipsWelcome?: boolean;
  /** The speed and the start of accelerated time; by default real time. */
  readonly tempo?: Tempo;
  /** The size of the screen; by default 1280 by 900. */
  readonly screen?: ScreenSize;
  /** Additional environment, arguments and preferences. */
  readonly env?: Readonly<Record<string, string>>;
  readonly chromiumArgs?: readonly string[];
  readonly firefoxPrefs?: Readonly<Record<string, unknown>>;
}

/** A page that has the permissions of the extension and runs none of its scripts. */
const HELPER = 'manifest.json';
/** The prefix of the console messages of the harness itself. */
const MARK = 'harness mark ';

function executableOf(name: BrowserName): string {
  const candidates = installedBrowsers().filter(({ kind }) => kind === name);
  // Branded browsers restrict unpacked extensions more than Chromium does.
  const found = candidates.find((browser) => browser.name === name) ?? candidates[0];
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
  /** The console messages before the last restart. */
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
    // The profile is also removed if a test fails in its set-up, or if its worker is stopped.
    process.once('exit', remove);
    const executable = options.executable ?? executableOf(name);
    const extension = resolve(options.extension ?? builtExtension(name));
    const desktop = await Desktop.open(options.tempo, options.screen);
    const settings: Settings = {
      executable,
      extension: extension.endsWith('.zip') ? unzip(extension, join(profile, 'unpacked')) : extension,
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
   * Makes the first tab the helper page, before the extension can open a page: browsers open the options page in the
   * active tab if that is blank.
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
    const href = page.evaluate(() => (document.readyState === 'complete' ? location.href : ''));
    return isIt(await within(href, 5000, 'a page to answer'));
  }

  /** All pages with their real addresses, except for the helper page. */
  async pages(): Promise<{ href: string; page: PageHandle }[]> {
    const pages = await this.#driver.openPages();
    const seen = await Promise.all(
      pages.map(async (page) => {
        const handle = new PageHandle(page, this.#driver);
        // A page that is just closing has no address.
        const href = await within(handle.url(), 5000, 'a page to answer').catch(() => '');
        return { href, page: handle };
      }),
    );
    return seen.filter(({ href }) => href !== '' && href !== this.url(HELPER));
  }

  /** Waits for a page that opens by itself and whose address includes `part`. */
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

  #helperPage(): PageHandle {
    if (!this.#helper) throw new Error('Flexor is disabled or not started.');
    return this.#helper;
  }

  /** Everything in `storage.local`. Reading it does not start the background. */
  async storage(): Promise<Record<string, unknown>> {
    // As JSON: if the same object is in two places, WebDriver sends it only once, and Firefox's storage has such
    // objects.
    const stored = await this.#helperPage().evaluate(async () =>
      JSON.stringify(await globalThis.browser.storage.local.get()),
    );
    return JSON.parse(stored);
  }

  async setStorage(items: Record<string, unknown>): Promise<void> {
    await this.#helperPage().evaluate(
      async (wanted) => await globalThis.browser.storage.local.set(wanted),
      items,
    );
  }

  /** The folder in which the browser saves downloads. */
  get downloads(): string {
    return downloadsOf(this.settings.profile);
  }

  /** The browser's idle state for the last `seconds` seconds: 'active', 'idle' or 'locked'. */
  async idleState(seconds = 15): Promise<string> {
    return await this.#helperPage().evaluate(
      async (span) => await globalThis.browser.idle.queryState(span),
      seconds,
    );
  }

  /** Runs a function with the permissions of the extension, in the helper page. */
  async evaluate<Args extends unknown[], Result>(
    fn: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Awaited<Result>> {
    return await this.#helperPage().evaluate(fn, ...args);
  }

  async backgroundRuns(): Promise<boolean> {
    return await this.#driver.backgroundRuns();
  }

  /**
   * Stops the background when it has no work; the next event starts it again. Browsers stop only a background that has
   * no work. `tests/background/faults.test.ts` tests what happens if it is stopped during a call.
   */
  async killBackground(): Promise<void> {
    await until('the background to have no work', () => this.#isIdle());
    await this.#driver.killBackground();
  }

  /** Whether the background is neither in a turn nor reconciling: it holds a Web Lock during each. */
  #isIdle(): Promise<boolean> {
    return this.evaluate(async () => {
      const { held = [], pending = [] } = await navigator.locks.query();
      return [...held, ...pending].every(({ name }) => name !== 'journal' && name !== 'reconciling');
    });
  }

  /** The mouse of the browser's display: real input. */
  get mouse(): { move(x: number, y: number): Promise<void>; click(times?: number): Promise<void> } {
    return this.settings.desktop;
  }

  /** Moves the mouse a bit, which idle detection counts as input. */
  async wiggle(): Promise<void> {
    await this.settings.desktop.wiggle();
  }

  /** Presses keys of the real keyboard, for the window that has the focus. */
  async keys(...keys: string[]): Promise<void> {
    await this.settings.desktop.keys(...keys);
  }

  /** Types a text on the real keyboard, for the window that has the focus; one key every `everyMs` milliseconds. */
  async type(text: string, everyMs: number): Promise<void> {
    await this.settings.desktop.type(text, everyMs);
  }

  /** Brings a window forward by the beginning of its title, as a click in the taskbar does. */
  async activate(title: string): Promise<void> {
    await this.settings.desktop.activate(title);
  }

  /** The title of the window in front; empty if there is none. */
  async titleInFront(): Promise<string> {
    return await this.settings.desktop.titleInFront();
  }

  /** Sets the keyboard layout of a country. */
  async layout(country: string, variant?: string): Promise<void> {
    await this.settings.desktop.layout(country, variant);
  }

  /** Shows another virtual desktop of the window manager. The browser stays on the first. */
  async showDesktop(number: number): Promise<void> {
    await this.settings.desktop.show(number);
  }

  /**
   * Simulates a person who works: moves the mouse a bit every `everyMs` milliseconds of the desktop's time, until the
   * returned function is called.
   */
  keepMoving(everyMs = 2000): () => Promise<void> {
    const { time } = this.settings.desktop;
    const stopped = new AbortController();
    const moving = (async () => {
      while (!stopped.signal.aborted) {
        await this.wiggle();
        await (time ? time.pass(everyMs, stopped.signal) : pause(everyMs, stopped.signal));
      }
    })();
    // If the display is gone, the error reaches the caller of the returned function.
    moving.catch(() => {});
    return async () => {
      stopped.abort();
      await moving;
    };
  }

  /** The console messages of the extension's pages and background since `launch`: empty if all is well. */
  async consoleErrors(): Promise<string[]> {
    // When the mark is in the log, all messages before it are too.
    this.#marks += 1;
    const mark = `${MARK}${this.#marks}.`;
    await this.#helperPage().evaluate((text) => globalThis.console.info(text), mark);
    const messages = await until('the console to be written', async () => {
      const written = await this.#driver.consoleMessages(MARK);
      return written.some((text) => text.includes(mark)) && written;
    });
    return [...this.#earlier, ...messages.filter((text) => !text.includes(MARK))];
  }

  /** The accelerated time of the desktop. Throws if the test was started without a tempo. */
  get time(): Timewarp {
    const { time } = this.settings.desktop;
    if (!time) throw new Error('This test runs in real time: launch it with a tempo.');
    return time;
  }

  /**
   * Puts the computer to sleep, as a closed lid does: all processes of the desktop and its monotonic time stop. The
   * returned function wakes it.
   */
  sleep(): () => void {
    return this.time.sleep([...this.settings.desktop.pids, this.#driver.browser.process()?.pid ?? 0]);
  }

  /** Opens any page in a new tab or a new window, and waits until it has loaded. */
  async visit(url: string, where: 'tab' | 'window' = 'tab'): Promise<PageHandle> {
    const page = await this.#driver.browser.newPage({ type: where });
    await page.goto(url);
    return new PageHandle(page, this.#driver);
  }

  /**
   * When the background was started so far, in the desktop's time. Undefined in Firefox, where that cannot be watched.
   */
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

  /** Disables the extension, which closes its pages. Until it is enabled again, `evaluate` and `storage` throw. */
  async disable(): Promise<void> {
    await this.#driver.enable(false);
    this.#helper = undefined;
  }

  async enable(): Promise<void> {
    await this.#driver.enable(true);
    await this.reopenHelper();
  }

  /** Opens the helper page again after a restart of the extension, which closes all its pages. */
  async reopenHelper(): Promise<void> {
    await until('the background to start', () => this.#driver.backgroundRuns());
    this.#helper = await this.open(HELPER);
  }

  /** Operations that only Firefox supports. Throws in Chromium. */
  get firefox(): FirefoxOnly {
    const { firefox } = this.#driver;
    if (!firefox) throw new Error('This is not Firefox.');
    return firefox;
  }

  /** Closes the browser and its desktop, and deletes a new profile. */
  async quit(): Promise<void> {
    try {
      await this.#driver.close();
    } finally {
      await this.settings.desktop.close();
      this.dispose();
    }
  }
}
