/** Finds the browsers that are installed on this computer. */
import { join } from 'node:path';
import { env, platform } from 'node:process';
import { findCommand, isExecutable } from './commands';

/** The engine of a browser. It decides how scripts control the browser, and which build of Flexor runs in it. */
export type BrowserKind = 'chromium' | 'firefox';

interface KnownBrowser {
  readonly name: string;
  readonly kind: BrowserKind;
  /** The names of its commands on the PATH. */
  readonly commands: readonly string[];
  /** The names of its applications on macOS. */
  readonly mac: readonly string[];
  /** The paths of its programs in the program folders of Windows. */
  readonly windows: readonly string[];
  /** An environment variable that can hold the path of a binary, which is then used instead. */
  readonly variable?: string;
}

/** In order of preference: if the person names no browser, the first one that is installed is used. */
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

/** Every browser name that the commands accept. */
export const browserNames: readonly BrowserName[] = known.map(({ name }) => name);

/** The folders in which Windows installs programs: for all users, 32-bit programs, for this user. */
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
  const override = variable === undefined ? undefined : env[variable];
  if (override) return override;
  if (platform === 'win32')
    return windows.flatMap((path) => windowsRoots.map((root) => join(root, path))).find(isExecutable);
  const application = platform === 'darwin' ? onMac(mac).find(isExecutable) : undefined;
  return application ?? commands.map(findCommand).find((path) => path !== undefined);
}

/**
 * The installed browsers, in order of preference. The environment variables CHROME_BIN and FIREFOX_BIN can hold the
 * path of a binary that is used as Chrome or as Firefox.
 */
export function installedBrowsers(): InstalledBrowser[] {
  return known.flatMap((browser) => {
    const path = pathOf(browser);
    return path === undefined ? [] : [{ name: browser.name, kind: browser.kind, path }];
  });
}
