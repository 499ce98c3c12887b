/** Finds the browsers that are installed on this computer. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

/** @typedef {'chrome' | 'chromium' | 'edge' | 'brave' | 'firefox'} BrowserName */
/** @typedef {{ name: BrowserName, kind: 'chromium' | 'firefox', path: string }} InstalledBrowser */

/** The folders under which Windows installs programs: for everybody, 32 bit, for this user. */
const windowsRoots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
  (folder) => folder !== undefined,
);

/**
 * Where each browser usually is: the commands on the PATH, and the places below /Applications and Windows'
 * program folders. In the order in which one is chosen if none is named.
 * @type {{ name: BrowserName, kind: 'chromium' | 'firefox', commands: string[], mac: string[], windows: string[] }[]}
 */
const known = [
  {
    name: 'chrome',
    kind: 'chromium',
    commands: ['google-chrome', 'google-chrome-stable', 'google-chrome-beta', 'google-chrome-unstable'],
    mac: ['Google Chrome'],
    windows: ['Google/Chrome/Application/chrome.exe'],
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
  },
];

/** Every name that may be asked for. */
export const browserNames = known.map(({ name }) => name);

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The full path of a command on the PATH, if there is one.
 * @param {string} command
 */
export function findCommand(command) {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, command)).find(isExecutable);
}

/** @param {(typeof known)[number]} browser */
function findBrowser({ name, commands, mac, windows }) {
  const override = { chrome: env.CHROME_BIN, firefox: env.FIREFOX_BIN, chromium: '', edge: '', brave: '' }[
    name
  ];
  if (override) return override;
  if (platform === 'win32') {
    return windows.flatMap((path) => windowsRoots.map((root) => join(root, path))).find(isExecutable);
  }
  const apps = ['/Applications', join(env.HOME ?? '', 'Applications')];
  const bundles = mac.flatMap((app) => apps.map((root) => join(root, `${app}.app/Contents/MacOS`)));
  if (platform === 'darwin') {
    const binaries = bundles.flatMap((folder) => [...mac, 'firefox'].map((binary) => join(folder, binary)));
    const found = binaries.find(isExecutable);
    if (found) return found;
  }
  return commands.map(findCommand).find((path) => path !== undefined);
}

/**
 * The installed browsers, in the order in which one would be chosen. CHROME_BIN and FIREFOX_BIN name a binary
 * to be used as Chrome and as Firefox, wherever it is.
 * @returns {InstalledBrowser[]}
 */
export function installedBrowsers() {
  return known.flatMap((browser) => {
    const path = findBrowser(browser);
    return path === undefined ? [] : [{ name: browser.name, kind: browser.kind, path }];
  });
}
