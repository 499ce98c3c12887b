/**
 * `npm start [-- firefox]`: builds Flexor and opens a browser with it, in a temporary profile that is deleted when the
 * browser is closed. The welcome page opens by itself, as after every installation. On a computer without a display, it
 * does what `npm run demo` does.
 */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, env, exit, getuid, platform } from 'node:process';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import type { InstalledBrowser } from './browsers';
import { liveBreak } from './live-break';
import { forBrowser, forDemo } from './packages';
import { build, chooseBrowser } from './ready';
import { runCommand } from './run-command';
import { UserError } from './user-error';

const hasDisplay = platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);

/** Starts the browser with this profile, and installs the extension in it. */
async function open({ kind, path }: InstalledBrowser, extension: string, profile: string): Promise<Browser> {
  const common = {
    executablePath: path,
    headless: false,
    defaultViewport: null,
    userDataDir: profile,
  } as const;
  const options: LaunchOptions =
    kind === 'firefox'
      ? // With puppeteer's own preferences, Firefox does not notice that it lost the focus.
        { ...common, browser: 'firefox', extraPrefsFirefox: { 'focusmanager.testmode': false } }
      : {
          ...common,
          // Since Chrome 137, unpacked extensions can be installed only through the DevTools protocol over a pipe.
          pipe: true,
          enableExtensions: true,
          ignoreDefaultArgs: ['--enable-automation'],
          args: ['--no-first-run', ...(getuid?.() === 0 ? ['--no-sandbox'] : [])],
        };
  const opened = await puppeteer.launch(options);
  try {
    await opened.installExtension(extension);
  } catch (error) {
    await opened.close();
    throw error;
  }
  return opened;
}

async function show(browser: InstalledBrowser): Promise<void> {
  const extension = await build(browser.kind);
  const profile = mkdtempSync(join(tmpdir(), 'flexor-profile-'));
  process.once('exit', () =>
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }),
  );
  const running = await open(browser, extension, profile).catch(({ message }: Error) => {
    const reason = message.trim().split('\n')[0];
    throw new UserError(`${browser.name} (${browser.path}) did not open with Flexor: ${reason}`);
  });
  console.log(`Flexor is in ${browser.name} (${browser.path}). Close the browser to end.`);
  // The connection ends before the process, and the process writes to its profile until it exits.
  const child = running.process();
  if (child && child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

await runCommand(async () => {
  const browser = chooseBrowser(argv[2], hasDisplay ? forBrowser : forDemo, 'npm start');
  await (hasDisplay ? show(browser) : liveBreak(browser, 'dist/demo', 'npm start'));
  exit(0);
});
