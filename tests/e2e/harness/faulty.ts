/**
 * Makes calls of the browser's API fail as a test needs it. This works in a copy of the extension, because the product
 * has no hooks for tests.
 */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyOf } from './copy';
import type { BrowserName } from './driver';
import type { Flexor } from './flexor';

export type FaultyCall = 'windows.create' | 'notifications.create' | 'action.setIcon' | 'action.setBadgeText';

/** The call rejects; or it runs only after the fault is removed; or it runs, and its promise never settles. */
export type Fault = 'rejects' | 'waits' | 'is never answered';

/** Makes a copy in which `faults.mjs` runs before the background, and which may show notifications. */
export function faultyCopy(name: BrowserName): string {
  const folder = copyOf(name, (manifest) => {
    manifest.permissions.push('notifications');
    delete manifest.optional_permissions;
    if (name === 'firefox') manifest.background.scripts = ['faults.js', 'background.js'];
    else manifest.background.service_worker = 'faulty.js';
  });
  cpSync(join(import.meta.dirname, 'faults.mjs'), join(folder, 'faults.js'));
  // A service worker has one script, so this one imports both.
  writeFileSync(join(folder, 'faulty.js'), "import './faults.js';\nimport './background.js';\n");
  return folder;
}

/** Makes these calls fail from now on. All other calls work. */
export async function injectFaults(
  flexor: Flexor,
  faults: Readonly<Partial<Record<FaultyCall, Fault>>>,
): Promise<void> {
  await flexor.evaluate(async (wanted) => {
    await globalThis.browser.storage.session.set({ faults: wanted });
  }, faults);
}

/** The number of times that the background has made this call since the extension was started. */
export async function callsOf(flexor: Flexor, call: FaultyCall): Promise<number> {
  return await flexor.evaluate(async (key) => {
    const { [key]: number } = await globalThis.browser.storage.session.get(key);
    return typeof number === 'number' ? number : 0;
  }, `calls:${call}`);
}
