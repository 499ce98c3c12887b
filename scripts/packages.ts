/** The packages of Debian that Flexor's commands need beside Node, and their installation. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, getuid, platform } from 'node:process';
import { type BrowserKind, installedBrowsers } from './browsers';
import { findCommand } from './commands';
import { UserError } from './user-error';
import { isNewEnough } from './versions';

const hasBrowser = (wanted: BrowserKind) =>
  installedBrowsers().some((browser) => browser.kind === wanted && isNewEnough(browser));
const hasCommand = (command: string) => findCommand(command) !== undefined;

/** The packages, each with a test whether the part of it that Flexor needs is installed. */
const packages = {
  chromium: () => hasBrowser('chromium'),
  // Debian's Chromium has its other languages in a separate package.
  'chromium-l10n': () =>
    existsSync('/usr/lib/chromium/locales/de.pak') ||
    (hasBrowser('chromium') && !existsSync('/usr/lib/chromium/locales')),
  'firefox-esr': () => hasBrowser('firefox'),
  // A virtual display, its input from mouse and keyboard, and a window manager.
  xvfb: () => hasCommand('Xvfb'),
  xdotool: () => hasCommand('xdotool'),
  openbox: () => hasCommand('openbox'),
  // A compiler for the library that speeds up time, and a certificate for a page that looks like a call.
  gcc: () => hasCommand('gcc'),
  'libc6-dev': () => existsSync('/usr/include/stdio.h'),
  openssl: () => hasCommand('openssl'),
  // A voice for the spoken steps of a break.
  'espeak-ng': () => hasCommand('espeak-ng'),
  'speech-dispatcher': () => hasCommand('speech-dispatcher'),
  'speech-dispatcher-espeak-ng': () => existsSync('/usr/lib/speech-dispatcher-modules/sd_espeak-ng'),
  // Makes an animated picture out of single pictures.
  webp: () => hasCommand('img2webp'),
  // Without a font, pages show no text. Fonts have no command to look for.
  'fonts-noto-core': () => existsSync('/usr/share/fonts'),
};

export type Package = keyof typeof packages;

/** The packages for a browser of this kind, with a font. */
export const forBrowser = (kind: BrowserKind): Package[] => [
  kind === 'firefox' ? 'firefox-esr' : 'chromium',
  'fonts-noto-core',
];

/** The packages for a browser of this kind on a virtual display, and for pictures of it. */
export const forDemo = (kind: BrowserKind): Package[] => [
  ...forBrowser(kind),
  'xvfb',
  'xdotool',
  'openbox',
  'webp',
];

/** The packages for the end-to-end tests, in both browsers. */
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

/**
 * The operating system: on Linux the ID of the distribution (debian, ubuntu, fedora …), or `linux` if it is unknown;
 * elsewhere the name that Node uses.
 */
export function system(): string {
  if (platform !== 'linux') return platform;
  if (!existsSync('/etc/os-release')) return 'linux';
  return /^ID="?([^"\n]*)"?$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? 'linux';
}

const BROWSER_SOURCES: Partial<Record<Package, string>> = {
  chromium: 'Google Chrome from https://www.google.com/chrome/',
  'firefox-esr': 'Firefox ESR as https://support.mozilla.org/kb/install-firefox-linux describes',
};

/**
 * One sentence that says what the person has to install, and by which command.
 *
 * @param on the operating system, as `system` names it
 * @param missing the missing packages, by their names in Debian; at least one
 * @param command the command that needs them
 */
export function advice(on: string, missing: readonly Package[], command: string): string {
  const apt = (names: readonly Package[]) =>
    `sudo apt-get install --no-install-recommends ${names.join(' ')}`;
  if (on === 'debian') return `Run “${apt(missing)}” first: ${command} needs it.`;
  if (on === 'ubuntu') {
    // Ubuntu's own browsers are snaps, which other programs cannot control.
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
    return `${command} needs Linux for its virtual display: in a container, “docker run --rm -v "$PWD":/flexor -w /flexor node:20-bookworm sh -c "npm ci && ${command}"” does it all.`;
  }
  return `Install what provides these packages of Debian first, for ${command} needs it: ${missing.join(', ')}.`;
}

/** The text of apt's lists of package sources. */
function aptSources(): string {
  const folder = '/etc/apt/sources.list.d';
  const files = existsSync(folder) ? readdirSync(folder).map((file) => join(folder, file)) : [];
  return ['/etc/apt/sources.list', ...files]
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

/**
 * Options with which apt-get also uses Debian's security updates, where Debian publishes new versions of browsers. A
 * minimal Debian does not have them among its sources. The source lists of the computer are not changed.
 *
 * @param scratch a folder for a temporary list that apt-get reads
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
 * Makes sure that this computer has these packages, or others that do the same. Installs what is missing on Debian as
 * root. Elsewhere, throws a `UserError` whose message is one sentence.
 *
 * @param needed names of Debian packages
 * @param command the command that the person ran, for that message
 */
export function provide(needed: readonly Package[], command: string): void {
  const missing = needed.filter((name) => !packages[name]());
  if (missing.length === 0) return;
  if (system() !== 'debian' || getuid?.() !== 0 || !findCommand('apt-get'))
    throw new UserError(advice(system(), missing, command));
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
    throw new UserError(
      `apt-get ${args[0]} failed, so these packages are still missing: ${missing.join(' ')}.`,
    );
}
