/** Controls Firefox through WebDriver BiDi, with privileged access to its own windows. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { zipFolder } from '../../../scripts/zip';
import { type Driver, downloadsOf, type FirefoxOnly, type Look, type Settings } from './driver';
import { COLLECT_CONSOLE } from './firefox-console';
import { within } from './wait';

/** The UUID of the extension. A fixed one, so that the addresses of the extension's pages are known. */
const UUID = '7c5b7f5e-2f0c-4a53-9d21-8d1f1ab0c0de';

function preferences(id: string, profile: string, shortLived: boolean): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
    // Allows an unsigned extension to be installed permanently, in Firefox ESR, Developer Edition and Nightly.
    'xpinstall.signatures.required': false,
    // puppeteer switches this on; then Firefox never notices that it lost the focus.
    'focusmanager.testmode': false,
    'devtools.jsonview.enabled': false,
    // Several browsers share a few cores, and draw without a graphics card.
    'layout.frame_rate': 20,
    // Saves downloads in the folder of the test, without asking.
    'browser.download.folderList': 2,
    'browser.download.dir': downloadsOf(profile),
    'intl.accept_languages': 'en-US, en',
    'intl.locale.requested': 'en-US',
    ...(shortLived ? { 'extensions.background.idle.timeout': 1500 } : {}),
  };
}

/** Firefox's warning about a page that a test closed or reloaded before the page had the result of a call. */
const CLOSED_EARLY = /^Promise (resolved|rejected) (after context unloaded|while context is inactive)/;

/** A part of puppeteer's Firefox that is not in its types: the connection, for Mozilla's own commands. */
interface Bidi {
  readonly connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

/** The BiDi context id of a page, which is not in puppeteer's types. */
function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { readonly _id: string })._id;
}

class Firefox implements Driver {
  readonly root = `moz-extension://${UUID}/`;
  #window: string | undefined;

  constructor(
    readonly browser: Browser,
    private readonly id: string,
    private readonly settings: Settings,
  ) {}

  async #send<Result>(method: string, params: object): Promise<Result> {
    const { result } = await (this.browser as unknown as Bidi).connection.send(method, params);
    return result as Result;
  }

  /**
   * Runs a script in Firefox's first window, which is privileged. In the script, `extension` is Flexor. The result is
   * returned as JSON. Throws if the script throws.
   */
  async #privileged<Result>(script: string): Promise<Result> {
    if (!this.#window) {
      type Tree = { contexts: { context: string }[] };
      const { contexts } = await this.#send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
      this.#window = contexts[0]?.context;
    }
    const expression = `(async () => {
      const extension = WebExtensionPolicy.getByID(${JSON.stringify(this.id)})?.extension;
      return JSON.stringify(await (async () => { ${script} })());
    })()`;
    type Answer = { result?: { value?: string }; exceptionDetails?: { text: string } };
    const answer = await this.#send<Answer>('script.evaluate', {
      expression,
      target: { context: this.#window },
      awaitPromise: true,
    });
    if (!answer.result) throw new Error(`Firefox: ${answer.exceptionDetails?.text}`);
    return answer.result.value === undefined ? (undefined as Result) : JSON.parse(answer.result.value);
  }

  async install(): Promise<void> {
    await this.#privileged(COLLECT_CONSOLE);
    const { profile, extension } = this.settings;
    if (existsSync(join(profile, 'extensions', `${this.id}.xpi`))) return;
    const path = join(profile, 'flexor.xpi');
    writeFileSync(path, await zipFolder(extension));
    // Permanent, unlike puppeteer's installation: after a restart it is still there, with its storage and `onStartup`.
    const extensionData = { type: 'archivePath', path };
    await this.#send('webExtension.install', { extensionData, 'moz:permanent': true });
  }

  setOut(page: Page, url: string): void {
    // Firefox never reports that a page of an extension has loaded. So this promise rejects when the page is closed.
    page.goto(url).catch(() => {});
  }

  async backgroundRuns(): Promise<boolean> {
    return await this.#privileged<boolean>("return extension?.backgroundState === 'running'");
  }

  async killBackground(): Promise<void> {
    const script = 'await extension.terminateBackground({ disableResetIdleForTest: true })';
    await within(this.#privileged(script), 20_000, 'Firefox to stop the background');
  }

  async openPages(): Promise<Page[]> {
    type Tree = { contexts: { context: string }[] };
    const { contexts } = await this.#send<Tree>('browsingContext.getTree', {});
    const open = new Set(contexts.map(({ context }) => context));
    // Firefox sends no `browsingContext.contextDestroyed` for popup windows.
    return (await this.browser.pages()).filter((page) => open.has(contextOf(page)));
  }

  /** Console messages, uncaught errors, rejections, and violations of the content security policy. */
  async consoleMessages(mark: string): Promise<string[]> {
    const entries =
      await this.#privileged<[source: string, line: number, text: string][]>('return flexorConsole');
    return entries.flatMap(([source, line, text]) => {
      const isOurs = (source.startsWith(this.root) && !CLOSED_EARLY.test(text)) || text.includes(mark);
      return isOurs ? [`${source.replace(this.root, '')}:${line} ${text}`] : [];
    });
  }

  /** Firefox can set the colour scheme and reduced motion only globally, so this changes every page. */
  async emulate(page: Page, { dark, reducedMotion, width, height }: Look): Promise<void> {
    if (dark !== undefined) {
      const scheme = `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${dark ? 0 : 1})`;
      await this.#privileged(
        `${scheme}; Services.prefs.setIntPref('ui.systemUsesDarkTheme', ${dark ? 1 : 0})`,
      );
    }
    if (reducedMotion !== undefined) {
      await this.#privileged(
        `Services.prefs.setIntPref('ui.prefersReducedMotion', ${reducedMotion ? 1 : 0})`,
      );
    }
    if (width !== undefined && height !== undefined) await page.setViewport({ width, height });
  }

  async enable(enabled: boolean): Promise<void> {
    await this.#keepWindow();
    await this.#privileged(`
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID(${JSON.stringify(this.id)});
      await addon.${enabled ? 'enable' : 'disable'}();
    `);
  }

  /**
   * Keeps the first window open with an extra tab. Otherwise it would close with the extension's last tab, and with it
   * the listener for the console.
   */
  async #keepWindow(): Promise<void> {
    await this.#privileged("globalThis.flexorTab ??= gBrowser.addTrustedTab('about:blank')");
  }

  readonly firefox: FirefoxOnly = {
    update: async (extension) => {
      await this.#keepWindow();
      const path = join(this.settings.profile, 'flexor-update.xpi');
      writeFileSync(path, await zipFolder(extension));
      await this.#privileged(offerUpdate(path));
    },
    version: () => this.#privileged('return extension?.version'),
    showNotifications: () => this.#privileged("Services.prefs.setBoolPref('alerts.useSystemBackend', false)"),
  };

  async close(): Promise<void> {
    await this.browser.close();
  }
}

/** A privileged script that installs a package, or waits until the running extension has postponed the update. */
function offerUpdate(path: string): string {
  return `
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const file = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
    file.initWithPath(${JSON.stringify(path)});
    const install = await AddonManager.getInstallForFile(file);
    await new Promise((resolve, reject) => {
      const failed = () => reject(new Error('The update failed: ' + install.error));
      install.addListener({
        onInstallPostponed: resolve,
        onInstallEnded: resolve,
        onInstallFailed: failed,
        onInstallCancelled: failed,
      });
      install.install().catch(reject);
    });
  `;
}

export async function startFirefox(settings: Settings): Promise<Driver> {
  const { extension, profile, desktop, shortLived, firefoxPrefs } = settings;
  const manifest: { browser_specific_settings: { gecko: { id: string } } } = JSON.parse(
    readFileSync(join(extension, 'manifest.json'), 'utf8'),
  );
  const { id } = manifest.browser_specific_settings.gecko;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: settings.executable,
    headless: false,
    defaultViewport: null,
    userDataDir: profile,
    env: { ...desktop.env, ...settings.env },
    // Without it, puppeteer may not open pages of extensions.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { ...preferences(id, profile, shortLived), ...firefoxPrefs },
  });
  return new Firefox(browser, id, settings);
}
