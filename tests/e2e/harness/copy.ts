/** Makes copies of the built extension with changes that a test needs. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserName, builtExtension } from './driver';

/** The part of a manifest that tests change. */
export interface Manifest {
  version: string;
  permissions: string[];
  optional_permissions?: string[];
  background: { service_worker?: string; scripts?: string[] };
}

/** Copies the extension and changes its manifest. Returns the folder, which the test removes with `removeCopy`. */
export function copyOf(name: BrowserName, change: (manifest: Manifest) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'flexor-copy-'));
  cpSync(builtExtension(name), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest: Manifest = JSON.parse(readFileSync(path, 'utf8'));
  change(manifest);
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}

export function removeCopy(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
