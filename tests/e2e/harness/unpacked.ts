/** Changes a Chromium profile so that an unpacked extension stays installed in it. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Preferences {
  extensions: { ui?: object; settings?: Record<string, { creation_flags?: number }> };
  /** The ids of the extensions whose notifications the person has switched off. */
  message_center?: { disabled_extension_ids: readonly string[] };
}

/**
 * The flag of extensions that were installed through the DevTools protocol: Chromium removes them at the next start.
 */
const TEMPORARY_FLAG = 1 << 15;

function preferencesPath(profile: string): string {
  return join(profile, 'Default', 'Preferences');
}

function read(profile: string): Preferences {
  const path = preferencesPath(profile);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { extensions: {} };
}

function write(profile: string, preferences: Preferences): void {
  mkdirSync(dirname(preferencesPath(profile)), { recursive: true });
  writeFileSync(preferencesPath(profile), JSON.stringify(preferences));
}

/**
 * The id of an unpacked extension: the first half of the SHA-256 of its path, with a to p instead of the hex digits.
 */
export function unpackedId(extension: string): string {
  const half = createHash('sha256').update(extension).digest('hex').slice(0, 32);
  return half.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

export function isInstalled(profile: string, extension: string): boolean {
  return read(profile).extensions.settings?.[unpackedId(extension)] !== undefined;
}

/** Switches developer mode on. Without it, Chromium disables unpacked extensions when it starts. */
export function allowUnpacked(profile: string): void {
  const preferences = read(profile);
  preferences.extensions.ui = { ...preferences.extensions.ui, developer_mode: true };
  write(profile, preferences);
}

/**
 * Switches the notifications of one extension off, and those of all others on. Call it only while the browser is
 * closed.
 */
export function hideNotifications(profile: string, extension: string | undefined): void {
  const hidden = extension === undefined ? [] : [unpackedId(extension)];
  write(profile, { ...read(profile), message_center: { disabled_extension_ids: hidden } });
}

/**
 * Makes the installation permanent, as after "Load unpacked": from the next start on, the extension is there with the
 * same id, its storage, its alarms, and `onStartup`. Call it only while the browser is closed. Works on Linux only: on
 * other systems, these preferences must be signed.
 */
export function keepInstalled(profile: string, extension: string): void {
  const preferences = read(profile);
  const entry = preferences.extensions.settings?.[unpackedId(extension)];
  if (!entry) throw new Error(`${extension} is not installed in the profile ${profile}.`);
  entry.creation_flags = (entry.creation_flags ?? 0) & ~TEMPORARY_FLAG;
  write(profile, preferences);
}
