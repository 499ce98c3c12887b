/** Controls Chromium through the DevTools protocol. */
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { type Driver, downloadsOf, type Look, type Settings } from './driver';
import { allowUnpacked, isInstalled, keepInstalled, unpackedId } from './unpacked';
import { until } from './wait';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en-US',
  // Writes the console messages of pages and workers to standard error. So no debugger has to be attached to the
  // worker: an attached debugger would keep it alive.
  '--enable-logging=stderr',
];

/** In accelerated time, child processes must not be forked from a zygote, and Chromium must not take them to hang. */
const WARPED_ARGS = ['--no-zygote', '--disable-hang-monitor'];

/** `[pid:tid:time:INFO:CONSOLE:line] "message", source: address (line)`; a message may have several lines. */
const MESSAGE = /^\[[^\]\n]*:CONSOLE:\d+\] "([\s\S]*?)", source: (\S*) \((\d+)\)$/gm;
/** The error of calls that a service worker made before a test stopped it. */
const STOPPED = /Error: No SW$/;

class Chromium implements Driver {
  readonly root: string;
  /** A session with the browser itself, which can watch the worker without attaching to it. */
  readonly #session: CDPSession;
  readonly starts: number[] = [];
  #extensions: Page | undefined;
  /** Everything that Chromium has written to standard error. */
  #log = '';

  constructor(
    readonly browser: Browser,
    session: CDPSession,
    private readonly settings: Settings,
  ) {
    this.#session = session;
    browser.process()?.stderr?.on('data', (data: Buffer) => {
      this.#log += data.toString();
    });
    this.#session.on('Target.targetCreated', ({ targetInfo: { type, url } }) => {
      if (type === 'service_worker' && url.startsWith(this.root))
        this.starts.push(settings.desktop.time?.now ?? Date.now());
    });
    this.root = `chrome-extension://${unpackedId(settings.extension)}/`;
  }

  async install(): Promise<void> {
    const { profile, extension } = this.settings;
    if (isInstalled(profile, extension)) return;
    const id = await this.browser.installExtension(extension);
    if (id !== unpackedId(extension)) throw new Error(`Chromium gave the extension an unexpected id: ${id}.`);
  }

  setOut(page: Page, url: string): void {
    // If the page does not load, the caller that waits for it times out.
    page.goto(url).catch(() => {});
  }

  async #workerTarget(): Promise<string | undefined> {
    const { targetInfos } = await this.#session.send('Target.getTargets');
    return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(this.root))
      ?.targetId;
  }

  async backgroundRuns(): Promise<boolean> {
    return (await this.#workerTarget()) !== undefined;
  }

  async killBackground(): Promise<void> {
    const targetId = await this.#workerTarget();
    if (targetId === undefined) return;
    await this.#session.send('Target.closeTarget', { targetId });
    // An event may start it again at once; the new worker is another target.
    await until('the service worker to end', async () => (await this.#workerTarget()) !== targetId);
  }

  async openPages(): Promise<Page[]> {
    return await this.browser.pages();
  }

  /** The log has no levels. Flexor never writes to the console, so every message counts. */
  async consoleMessages(mark: string): Promise<string[]> {
    return [...this.#log.matchAll(MESSAGE)].flatMap(([, text = '', source = '', line]) => {
      const isOurs = (source.startsWith(this.root) && !STOPPED.test(text)) || text.includes(mark);
      return isOurs ? [`${source.replace(this.root, '')}:${line} ${text}`] : [];
    });
  }

  async emulate(page: Page, { dark, reducedMotion, width, height }: Look): Promise<void> {
    const features: { name: string; value: string }[] = [];
    if (dark !== undefined) features.push({ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' });
    if (reducedMotion !== undefined) {
      features.push({ name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' });
    }
    if (features.length > 0) await page.emulateMediaFeatures(features);
    if (width !== undefined && height !== undefined) await page.setViewport({ width, height });
  }

  /** The page is kept open: otherwise the window would close together with the extension's last tab. */
  async enable(enabled: boolean): Promise<void> {
    this.#extensions ??= await this.browser.newPage();
    await this.#extensions.goto('chrome://extensions');
    const setEnabled = (id: string, wanted: boolean) => globalThis.chrome.management.setEnabled(id, wanted);
    await this.#extensions.evaluate(setEnabled, unpackedId(this.settings.extension), enabled);
  }

  async close(): Promise<void> {
    await this.browser.close();
    const { profile, extension } = this.settings;
    if (isInstalled(profile, extension)) keepInstalled(profile, extension);
  }
}

export async function startChromium(settings: Settings): Promise<Driver> {
  const { profile, desktop } = settings;
  allowUnpacked(profile);
  const browser = await puppeteer.launch({
    executablePath: settings.executable,
    headless: false,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    userDataDir: profile,
    env: { ...desktop.env, LANGUAGE: 'en_US', ...settings.env },
    args: [...ARGS, ...(desktop.time ? WARPED_ARGS : []), ...settings.chromiumArgs],
  });
  const session = await browser.target().createCDPSession();
  const chromium = new Chromium(browser, session, settings);
  const downloadPath = downloadsOf(profile);
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
  // Reports new and closed targets, and attaches to none.
  await session.send('Target.setDiscoverTargets', { discover: true, filter: [{ type: 'service_worker' }] });
  return chromium;
}
