/**
 * Sees to it that this computer has what the end-to-end tests need: two browsers, a display to run them on, and
 * hands. A Debian machine where we are root is given what it lacks; on any other, says what to do and ends with 1.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { exit, getuid, platform } from 'node:process';
import { findCommand, installedBrowsers } from './browsers.mjs';

const kinds = new Set(installedBrowsers().map(({ kind }) => kind));

/** Debian's packages, each with whether what we need of it is there. */
const packages = {
  chromium: kinds.has('chromium'),
  // Debian's Chromium has other languages in a package of their own.
  'chromium-l10n':
    existsSync('/usr/lib/chromium/locales/de.pak') ||
    (kinds.has('chromium') && !existsSync('/usr/lib/chromium/locales')),
  'firefox-esr': kinds.has('firefox'),
  xvfb: findCommand('Xvfb') !== undefined,
  xdotool: findCommand('xdotool') !== undefined,
  openbox: findCommand('openbox') !== undefined,
  // What makes time fly, and a certificate for a page that is to look like a call.
  gcc: findCommand('gcc') !== undefined,
  'libc6-dev': existsSync('/usr/include/stdio.h'),
  openssl: findCommand('openssl') !== undefined,
  // A voice, for what is said during a break.
  'espeak-ng': findCommand('espeak-ng') !== undefined,
  'speech-dispatcher': findCommand('speech-dispatcher') !== undefined,
  'speech-dispatcher-espeak-ng': existsSync('/usr/lib/speech-dispatcher-modules/sd_espeak-ng'),
  // Without any font, pages have no text to see. Fonts bring no command.
  'fonts-noto-core': existsSync('/usr/share/fonts'),
};

const missing = Object.entries(packages).flatMap(([name, isThere]) => (isThere ? [] : [name]));

/** The ID of /etc/os-release: debian, ubuntu, fedora. */
function distribution() {
  if (!existsSync('/etc/os-release')) return '';
  return /^ID="?([^"\n]*)"?$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '';
}

/** @param {string[]} args */
function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, error } = spawnSync('apt-get', args, { stdio: 'inherit', env });
  if (error || status !== 0) {
    console.error(`apt-get ${args[0]} failed, so these are still missing: ${missing.join(' ')}.`);
    exit(1);
  }
}

/** What a person is to do who must do it themselves. */
function advice() {
  if (platform !== 'linux') {
    return `The end-to-end tests need Linux, for a display of their own. In a container, npm test does it all:
  docker run --rm -v "$PWD":/flexor -w /flexor node:20-bookworm sh -c "npm ci && npm test"
Everything else runs here: node scripts/test.mjs types lint unit build store`;
  }
  const install = `apt-get install --no-install-recommends ${missing.join(' ')}`;
  if (distribution() === 'debian')
    return `The tests need more than is installed here. This command installs it:\n  sudo ${install}`;
  const rest = missing.filter((name) => name !== 'chromium' && name !== 'firefox-esr');
  const tools = rest.length > 0 ? `sudo apt-get install --no-install-recommends ${rest.join(' ')}` : '';
  if (distribution() === 'ubuntu') {
    return `The tests need more than is installed here: ${missing.join(', ')}.
Ubuntu's own chromium and firefox are snaps, which cannot be driven from here. Install instead
  Google Chrome, from https://www.google.com/chrome/
  firefox-esr from Mozilla's packages, see https://support.mozilla.org/kb/install-firefox-linux
${tools}`.trimEnd();
  }
  return `The tests need more than is installed here. Install what provides these packages of Debian: ${missing.join(' ')}.
(Of Firefox it must be ESR or the Developer Edition: others refuse to keep an unsigned extension.)`;
}

if (missing.length > 0) {
  if (distribution() === 'debian' && getuid?.() === 0 && findCommand('apt-get')) {
    console.log(`Installing what the tests need: ${missing.join(' ')}`);
    aptGet('update', '-q');
    aptGet('install', '-q', '-y', '--no-install-recommends', ...missing);
  } else {
    console.error(advice());
    exit(1);
  }
}
