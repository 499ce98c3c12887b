/** What Flexor's commands need of the computer beyond Node, as packages of Debian, and how it gets there. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, getuid, platform } from 'node:process';
import { type BrowserKind, installedBrowsers } from './browsers';
import { findCommand } from './commands';
import { isNewEnough } from './versions';

const hasBrowser = (wanted: BrowserKind) =>
  installedBrowsers().some((browser) => browser.kind === wanted && isNewEnough(browser));
const hasCommand = (command: string) => findCommand(command) !== undefined;

/** Debian's packages, each with how to tell whether what Flexor needs of it is there. */
const packages = {
  chromium: () => hasBrowser('chromium'),
  // Debian's Chromium has other languages in a package of their own.
  'chromium-l10n': () =>
    existsSync('/usr/lib/chromium/locales/de.pak') ||
    (hasBrowser('chromium') && !existsSync('/usr/lib/chromium/locales')),
  'firefox-esr': () => hasBrowser('firefox'),
  // A display, a window manager, and hands on its mouse and keyboard.
  xvfb: () => hasCommand('Xvfb'),
  xdotool: () => hasCommand('xdotool'),
  openbox: () => hasCommand('openbox'),
  // What makes time fly, and a certificate for a page that is to look like a call.
  gcc: () => hasCommand('gcc'),
  'libc6-dev': () => existsSync('/usr/include/stdio.h'),
  openssl: () => hasCommand('openssl'),
  // A voice, for what is said during a break.
  'espeak-ng': () => hasCommand('espeak-ng'),
  'speech-dispatcher': () => hasCommand('speech-dispatcher'),
  'speech-dispatcher-espeak-ng': () => existsSync('/usr/lib/speech-dispatcher-modules/sd_espeak-ng'),
  // Puts pictures together into one that moves.
  webp: () => hasCommand('img2webp'),
  // Without any font, pages have no text to see. Fonts bring no command.
  'fonts-noto-core': () => existsSync('/usr/share/fonts'),
};

export type Package = keyof typeof packages;

/** A browser of this kind to look at. */
export const forBrowser = (kind: BrowserKind): Package[] => [
  kind === 'firefox' ? 'firefox-esr' : 'chromium',
  'fonts-noto-core',
];

/** A browser of this kind on a display of its own, and pictures of it. */
export const forDemo = (kind: BrowserKind): Package[] => [
  ...forBrowser(kind),
  'xvfb',
  'xdotool',
  'openbox',
  'webp',
];

/** The end-to-end tests, in both browsers. */
export const forTests: Package[] = [
  'chromium',
  'chromium-l10n',
  'firefox-esr',
  'xvfb',
  'xdotool',
  'openbox',
  'gcc',
  'libc6-dev',
  'openssl',
  'espeak-ng',
  'speech-dispatcher',
  'speech-dispatcher-espeak-ng',
  'fonts-noto-core',
];

/** The kind of computer: `linux` with the ID of its distribution (debian, ubuntu, fedora), or Node's name for others. */
export function system(): string {
  if (platform !== 'linux') return platform;
  if (!existsSync('/etc/os-release')) return 'linux';
  return /^ID="?([^"\n]*)"?$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? 'linux';
}

const BROWSER_SOURCES: Partial<Record<Package, string>> = {
  chromium: 'Google Chrome from https://www.google.com/chrome/',
  'firefox-esr': 'Firefox ESR as https://support.mozilla.org/kb/install-firefox-linux tells',
};

/**
 * One sentence for a person who has to install something: what, and by which command.
 *
 * @param on the kind of computer, as `system` names it
 * @param missing the packages of Debian that provide what is missing; at least one
 * @param command what needs it
 */
export function advice(on: string, missing: readonly Package[], command: string): string {
  const apt = (names: readonly Package[]) =>
    `sudo apt-get install --no-install-recommends ${names.join(' ')}`;
  if (on === 'debian') return `Run “${apt(missing)}” first: ${command} needs it.`;
  if (on === 'ubuntu') {
    // Ubuntu's own browsers are snaps, which other programs cannot drive.
    const browsers = missing.flatMap((name) => BROWSER_SOURCES[name] ?? []);
    const rest = missing.filter((name) => BROWSER_SOURCES[name] === undefined && name !== 'chromium-l10n');
    const steps = [
      ...(browsers.length > 0 ? [`install ${browsers.join(' and ')}`] : []),
      ...(rest.length > 0 ? [`run “${apt(rest)}”`] : []),
    ];
    return `This computer lacks what ${command} needs: ${steps.join(', and ')}.`;
  }
  if (on === 'darwin' || on === 'win32') {
    if (missing.every((name) => name in BROWSER_SOURCES || name === 'fonts-noto-core'))
      return `No browser was found: install Chrome, Chromium, Edge, Brave or Firefox, then run ${command} again.`;
    return `${command} needs Linux, for a display of its own: in a container, “docker run --rm -v "$PWD":/flexor -w /flexor node:20-bookworm sh -c "npm ci && ${command}"” does it all.`;
  }
  return `Install what provides these packages of Debian first, for ${command} needs it: ${missing.join(', ')}.`;
}

/** Where apt looks for packages, as written in its files. */
function aptSources(): string {
  const folder = '/etc/apt/sources.list.d';
  const files = existsSync(folder) ? readdirSync(folder).map((file) => join(folder, file)) : [];
  return ['/etc/apt/sources.list', ...files]
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

/**
 * Options with which apt-get looks into Debian's security updates too: new versions of browsers come there, and a bare
 * Debian does not have them among its sources. The sources of the computer stay as they are.
 *
 * @param scratch a folder for a file that apt-get reads
 */
function withSecurityUpdates(scratch: string): string[] {
  const [, codename] = /^VERSION_CODENAME="?(\w+)/m.exec(readFileSync('/etc/os-release', 'utf8')) ?? [];
  if (codename === undefined || /-security\b/.test(aptSources())) return [];
  const main = '/etc/apt/sources.list';
  const own = existsSync(main) ? readFileSync(main, 'utf8') : '';
  const file = join(scratch, 'sources.list');
  writeFileSync(file, `${own}\ndeb http://deb.debian.org/debian-security ${codename}-security main\n`);
  return ['-o', `Dir::Etc::SourceList=${file}`];
}

/**
 * Sees to it that these packages, or others that do the same, are on this computer. Installs them on a Debian computer
 * where we are root. Throws an error whose message is one sentence for the person if that cannot be done.
 *
 * @param needed packages of Debian
 * @param command what the person called, to be named in that sentence
 */
export function provide(needed: readonly Package[], command: string): void {
  const missing = needed.filter((name) => !packages[name]());
  if (missing.length === 0) return;
  if (system() !== 'debian' || getuid?.() !== 0 || !findCommand('apt-get'))
    throw new Error(advice(system(), missing, command));
  console.log(`Installing what ${command} needs: ${missing.join(' ')}`);
  const scratch = mkdtempSync(join(tmpdir(), 'flexor-apt-'));
  try {
    const sources = withSecurityUpdates(scratch);
    aptGet(missing, 'update', '-q', ...sources);
    aptGet(missing, 'install', '-q', '-y', '--no-install-recommends', ...sources, ...missing);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function aptGet(missing: readonly Package[], ...args: readonly string[]): void {
  const { status } = spawnSync('apt-get', args, {
    stdio: 'inherit',
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0)
    throw new Error(`apt-get ${args[0]} failed, so these packages are still missing: ${missing.join(' ')}.`);
}
