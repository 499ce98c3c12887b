/**
 * `npm start [-- firefox]`: builds Flexor and opens a browser with it, in a new profile that is thrown away when
 * the browser is closed. The welcome page opens by itself, as it does for everybody who installs Flexor.
 */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { argv, env, execPath, exit, getuid, platform } from 'node:process';
import puppeteer from 'puppeteer-core';
import { browserNames, installedBrowsers } from './browsers.mjs';

const root = resolve(import.meta.dirname, '..');

/**
 * Ends with one sentence.
 * @param {string} sentence
 * @returns {never}
 */
function giveUp(sentence) {
  console.error(sentence);
  exit(1);
}

/** The browser that was asked for, or the first that is there. */
function chooseBrowser() {
  const wanted = argv[2]?.toLowerCase();
  if (wanted !== undefined && !browserNames.some((name) => name === wanted)) {
    giveUp(`“${argv[2]}” is not a browser Flexor knows: choose one of ${browserNames.join(', ')}.`);
  }
  const found = installedBrowsers().find(({ name }) => wanted === undefined || name === wanted);
  if (found) return found;
  if (wanted === undefined) {
    giveUp(
      'No browser was found: install Chrome, Chromium, Edge, Brave or Firefox, then run npm start again.',
    );
  }
  const hint = { firefox: ', or set FIREFOX_BIN to its binary', chrome: ', or set CHROME_BIN to its binary' };
  const more = Object.entries(hint).find(([name]) => name === wanted)?.[1] ?? '';
  return giveUp(`${wanted} was not found: install it${more}, or run npm start without a name.`);
}

/** @param {'chrome' | 'firefox'} mode */
function build(mode) {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--app', '--mode', mode, '--logLevel', 'warn'];
  const { status } = spawnSync(execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) exit(status ?? 1);
  return join(root, 'dist', mode);
}

const browser = chooseBrowser();
if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) {
  giveUp(
    'There is no display here: run npm start in a desktop session (or unseen: xvfb-run -a npm start, with xvfb and xauth).',
  );
}
const extension = build(browser.kind === 'firefox' ? 'firefox' : 'chrome');

const profile = mkdtempSync(join(tmpdir(), 'flexor-profile-'));
process.once('exit', () =>
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }),
);

/** @type {import('puppeteer-core').LaunchOptions} */
const common = { executablePath: browser.path, headless: false, defaultViewport: null, userDataDir: profile };

/** Opens the browser and puts Flexor into it. */
async function open() {
  const opened = await puppeteer.launch(
    browser.kind === 'firefox'
      ? // puppeteer's own preferences keep Firefox from noticing that it lost the focus.
        { ...common, browser: 'firefox', extraPrefsFirefox: { 'focusmanager.testmode': false } }
      : {
          ...common,
          // Chrome since 137 takes unpacked extensions only through the DevTools protocol, and that only by a pipe.
          pipe: true,
          enableExtensions: true,
          ignoreDefaultArgs: ['--enable-automation'],
          args: ['--no-first-run', ...(getuid?.() === 0 ? ['--no-sandbox'] : [])],
        },
  );
  try {
    await opened.installExtension(extension);
  } catch (error) {
    await opened.close();
    throw error;
  }
  return opened;
}

const running = await open().catch((/** @type {Error} */ { message }) =>
  giveUp(`${browser.name} (${browser.path}) did not open with Flexor: ${message.trim().split('\n')[0]}`),
);
console.log(`Flexor is in ${browser.name} (${browser.path}). Close the browser to end.`);
// The connection ends before the process does, which writes to its profile to the last.
const child = running.process();
if (child && child.exitCode === null && child.signalCode === null) await once(child, 'exit');
exit(0);
