/** Checks whether an installed browser is new enough for Flexor. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserKind, InstalledBrowser } from './browsers';

interface Manifest {
  readonly minimum_chrome_version: string;
  readonly browser_specific_settings: { readonly gecko: { readonly strict_min_version: string } };
}

/** The oldest major version of a browser of this kind in which Flexor runs, from the manifest. */
export function oldest(kind: BrowserKind): number {
  const file = resolve(import.meta.dirname, '../manifest.json');
  const manifest: Manifest = JSON.parse(readFileSync(file, 'utf8'));
  const { gecko } = manifest.browser_specific_settings;
  return Number.parseInt(kind === 'firefox' ? gecko.strict_min_version : manifest.minimum_chrome_version, 10);
}

/**
 * The major version in the text that a browser prints for `--version`, such as `Mozilla Firefox 153.8.0esr`; undefined
 * if the text has none.
 */
export function majorIn(versionText: string): number | undefined {
  const [, major] = /\b(\d+)\.\d/.exec(versionText) ?? [];
  return major === undefined ? undefined : Number(major);
}

/**
 * Whether Flexor runs in this browser. A browser that does not print its version, as on Windows, counts as new enough.
 */
export function isNewEnough({ kind, path }: InstalledBrowser): boolean {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return (majorIn(stdout ?? '') ?? Number.POSITIVE_INFINITY) >= oldest(kind);
}
