/** The extension with calls of the browser that go wrong as a test wants it: in a copy, for the product has no hook. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyOf } from './copy';
import type { BrowserName } from './driver';
import type { Flexor } from './flexor';

export type FaultyCall = 'windows.create' | 'notifications.create' | 'action.setIcon' | 'action.setBadgeText';

/** A call rejects, is carried out only when its fault is taken away, or is carried out and never answered. */
export type Fault = 'rejects' | 'waits' | 'is never answered';

/** A copy in which `faults.mjs` runs before the background, and notifications are allowed. */
export function faultyCopy(name: BrowserName): string {
  const folder = copyOf(name, (manifest) => {
    manifest.permissions.push('notifications');
    delete manifest.optional_permissions;
    if (name === 'firefox') manifest.background.scripts = ['faults.js', 'background.js'];
    else manifest.background.service_worker = 'faulty.js';
  });
  cpSync(join(import.meta.dirname, 'faults.mjs'), join(folder, 'faults.js'));
  // A service worker is one script.
  writeFileSync(join(folder, 'faulty.js'), "import './faults.js';\nimport './background.js';\n");
  return folder;
}

/** Lets these calls go wrong from now on, and all others be as they are. */
export async function letGoWrong(
  flexor: Flexor,
  faults: Readonly<Partial<Record<FaultyCall, Fault>>>,
): Promise<void> {
  await flexor.evaluate(async (wanted) => {
    await globalThis.browser.storage.session.set({ faults: wanted });
  }, faults);
}

/** How often the background has made a call since the extension was started. */
export async function callsOf(flexor: Flexor, call: FaultyCall): Promise<number> {
  return await flexor.evaluate(async (key) => {
    const { [key]: number } = await globalThis.browser.storage.session.get(key);
    return typeof number === 'number' ? number : 0;
  }, `calls:${call}`);
}
