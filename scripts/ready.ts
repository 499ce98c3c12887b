/** The first steps of every command that shows Flexor: choose a browser, and build Flexor for it. */
import { resolve } from 'node:path';
import { createBuilder } from 'vite';
import { type BrowserKind, browserNames, type InstalledBrowser, installedBrowsers } from './browsers';
import { type Package, provide } from './packages';
import { UserError } from './user-error';
import { isNewEnough, oldest } from './versions';

const root = resolve(import.meta.dirname, '..');

/**
 * The browser with this name, or the first installed one if no name is given. If there is none, installs one where that
 * is allowed. If that is not possible either, throws a `UserError` whose message is one sentence.
 *
 * @param needs gives the packages to install for a browser of this kind
 * @param command the command that the person ran, for that message
 */
export function chooseBrowser(
  wanted: string | undefined,
  needs: (kind: BrowserKind) => readonly Package[],
  command: string,
): InstalledBrowser {
  if (wanted !== undefined && !browserNames.some((name) => name === wanted)) {
    throw new UserError(
      `“${wanted}” is not a browser that Flexor knows: choose one of ${browserNames.join(', ')}.`,
    );
  }
  const candidates = () => installedBrowsers().filter(({ name }) => wanted === undefined || name === wanted);
  const found = candidates().find(isNewEnough);
  if (found) return found;
  const [old] = candidates();
  try {
    if (wanted === undefined || wanted === 'chromium' || wanted === 'firefox')
      provide(needs(wanted === 'firefox' ? 'firefox' : 'chromium'), command);
  } catch (error) {
    throw old ? new UserError(tooOldMessage(old, command)) : error;
  }
  const installed = candidates().find(isNewEnough);
  if (!installed && old) throw new UserError(tooOldMessage(old, command));
  if (!installed)
    throw new UserError(`${wanted} was not found: install it, or run ${command} without a name.`);
  return installed;
}

function tooOldMessage({ name, kind, path }: InstalledBrowser, command: string): string {
  return `${name} (${path}) is too old for Flexor, which needs version ${oldest(kind)} or newer: update it, then run ${command} again.`;
}

/** Builds Flexor for browsers of this kind, and returns the path of the built extension. */
export async function build(kind: BrowserKind): Promise<string> {
  const mode = kind === 'firefox' ? 'firefox' : 'chrome';
  const builder = await createBuilder({ mode, logLevel: 'error' });
  await builder.buildApp();
  return resolve(root, 'dist', mode);
}
