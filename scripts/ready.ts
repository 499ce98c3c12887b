/** What a command begins with that shows Flexor: a browser, and a build for it. */
import { resolve } from 'node:path';
import { createBuilder } from 'vite';
import { type BrowserKind, browserNames, type InstalledBrowser, installedBrowsers } from './browsers';
import { type Package, provide } from './packages';
import { isNewEnough, oldest } from './versions';

const root = resolve(import.meta.dirname, '..');

/**
 * The browser with this name, or the first that is installed if no name is given. Installs one where there is none and
 * we may. Throws an error whose message is one sentence for the person if there is none to be had.
 *
 * @param needs what is to be installed together with a browser of this kind
 * @param command what the person called, to be named in that sentence
 */
export function chooseBrowser(
  wanted: string | undefined,
  needs: (kind: BrowserKind) => readonly Package[],
  command: string,
): InstalledBrowser {
  if (wanted !== undefined && !browserNames.some((name) => name === wanted)) {
    throw new Error(
      `“${wanted}” is not a browser that Flexor knows: choose one of ${browserNames.join(', ')}.`,
    );
  }
  const named = () => installedBrowsers().filter(({ name }) => wanted === undefined || name === wanted);
  const found = named().find(isNewEnough);
  if (found) return found;
  const [old] = named();
  try {
    if (wanted === undefined || wanted === 'chromium' || wanted === 'firefox')
      provide(needs(wanted === 'firefox' ? 'firefox' : 'chromium'), command);
  } catch (error) {
    throw old ? new Error(tooOld(old, command)) : error;
  }
  const installed = named().find(isNewEnough);
  if (!installed && old) throw new Error(tooOld(old, command));
  if (!installed) throw new Error(`${wanted} was not found: install it, or run ${command} without a name.`);
  return installed;
}

function tooOld({ name, kind, path }: InstalledBrowser, command: string): string {
  return `${name} (${path}) is too old for Flexor, which needs version ${oldest(kind)} or newer: update it, then run ${command} again.`;
}

/** Builds Flexor for browsers of this kind, and returns the folder. */
export async function build(kind: BrowserKind): Promise<string> {
  const mode = kind === 'firefox' ? 'firefox' : 'chrome';
  const builder = await createBuilder({ mode, logLevel: 'error' });
  await builder.buildApp();
  return resolve(root, 'dist', mode);
}
