/** Finds the browsers that are installed on this computer. */
import { join } from 'node:path';
import { env, platform } from 'node:process';
import { findCommand, isExecutable } from './commands';

/** What a browser is made of: this decides how it is driven, and which build of Flexor it takes. */
export type BrowserKind = 'chromium' | 'firefox';

interface KnownBrowser {
  readonly name: string;
  readonly kind: BrowserKind;
  /** Its commands on the PATH. */
  readonly commands: readonly string[];
  /** Its applications on a Mac. */
  readonly mac: readonly string[];
  /** Its programs below the folders of Windows. */
  readonly windows: readonly string[];
  /** The environment variable that names a binary to be used instead. */
  readonly variable?: string;
}

/** In the order in which one is chosen if none is named. */
const known = [
  {
    name: 'chrome',
    kind: 'chromium',
    commands: ['google-chrome', 'google-chrome-stable', 'google-chrome-beta', 'google-chrome-unstable'],
    mac: ['Google Chrome'],
    windows: ['Google/Chrome/Application/chrome.exe'],
    variable: 'CHROME_BIN',
  },
  {
    name: 'chromium',
    kind: 'chromium',
    commands: ['chromium', 'chromium-browser'],
    mac: ['Chromium'],
    windows: ['Chromium/Application/chrome.exe'],
  },
  {
    name: 'edge',
    kind: 'chromium',
    commands: ['microsoft-edge', 'microsoft-edge-stable', 'microsoft-edge-beta', 'microsoft-edge-dev'],
    mac: ['Microsoft Edge'],
    windows: ['Microsoft/Edge/Application/msedge.exe'],
  },
  {
    name: 'brave',
    kind: 'chromium',
    commands: ['brave-browser', 'brave-browser-stable', 'brave'],
    mac: ['Brave Browser'],
    windows: ['BraveSoftware/Brave-Browser/Application/brave.exe'],
  },
  {
    name: 'firefox',
    kind: 'firefox',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
    mac: ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'],
    windows: [
      'Mozilla Firefox/firefox.exe',
      'Firefox Developer Edition/firefox.exe',
      'Firefox Nightly/firefox.exe',
    ],
    variable: 'FIREFOX_BIN',
  },
] as const satisfies readonly KnownBrowser[];

export type BrowserName = (typeof known)[number]['name'];

export interface InstalledBrowser {
  readonly name: BrowserName;
  readonly kind: BrowserKind;
  readonly path: string;
}

/** Every name that may be asked for. */
export const browserNames: readonly BrowserName[] = known.map(({ name }) => name);

/** The folders under which Windows installs programs: for everybody, 32 bit, for this user. */
const windowsRoots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
  (folder) => folder !== undefined,
);

function onMac(applications: readonly string[]): string[] {
  const roots = ['/Applications', join(env.HOME ?? '', 'Applications')];
  const folders = applications.flatMap((name) =>
    roots.map((root) => join(root, `${name}.app/Contents/MacOS`)),
  );
  return folders.flatMap((folder) => [...applications, 'firefox'].map((binary) => join(folder, binary)));
}

function pathOf({ commands, mac, windows, variable }: KnownBrowser): string | undefined {
  const named = variable === undefined ? undefined : env[variable];
  if (named) return named;
  if (platform === 'win32')
    return windows.flatMap((path) => windowsRoots.map((root) => join(root, path))).find(isExecutable);
  const application = platform === 'darwin' ? onMac(mac).find(isExecutable) : undefined;
  return application ?? commands.map(findCommand).find((path) => path !== undefined);
}

/**
 * The installed browsers, in the order in which one would be chosen. CHROME_BIN and FIREFOX_BIN name a binary
 * to be used as Chrome and as Firefox, wherever it is.
 */
export function installedBrowsers(): InstalledBrowser[] {
  return known.flatMap((browser) => {
    const path = pathOf(browser);
    return path === undefined ? [] : [{ name: browser.name, kind: browser.kind, path }];
  });
}
