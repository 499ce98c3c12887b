/** What a Chromium profile must say for an unpacked extension to be installed there for good. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Preferences {
  extensions: { ui?: object; settings?: Record<string, { creation_flags?: number }> };
  /** The extensions whose notifications the person has switched off. */
  message_center?: { disabled_extension_ids: readonly string[] };
}

/** Set when an extension comes through the DevTools protocol; one so marked is removed at the next start. */
const ONLY_THIS_TIME = 1 << 15;

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

/** The id of an unpacked extension: the first half of its path's SHA-256, with a to p for the hex digits. */
export function unpackedId(extension: string): string {
  const half = createHash('sha256').update(extension).digest('hex').slice(0, 32);
  return half.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

export function isInstalled(profile: string, extension: string): boolean {
  return read(profile).extensions.settings?.[unpackedId(extension)] !== undefined;
}

/** Switches developer mode on: without it, Chromium disables unpacked extensions when it starts. */
export function allowUnpacked(profile: string): void {
  const preferences = read(profile);
  preferences.extensions.ui = { ...preferences.extensions.ui, developer_mode: true };
  write(profile, preferences);
}

/** Switches the notifications of one extension off, and those of all others on. To be called while the browser is closed. */
export function hideNotifications(profile: string, extension: string | undefined): void {
  const hidden = extension === undefined ? [] : [unpackedId(extension)];
  write(profile, { ...read(profile), message_center: { disabled_extension_ids: hidden } });
}

/**
 * Makes of the extension what "Load unpacked" would have made: from the next start on it is simply there, with the
 * same id, its storage, its alarms, and `onStartup`. To be called while the browser is closed. (Elsewhere than on
 * Linux, these preferences would have to be signed.)
 */
export function keepInstalled(profile: string, extension: string): void {
  const preferences = read(profile);
  const entry = preferences.extensions.settings?.[unpackedId(extension)];
  if (!entry) throw new Error(`The profile ${profile} knows nothing of ${extension}.`);
  entry.creation_flags = (entry.creation_flags ?? 0) & ~ONLY_THIS_TIME;
  write(profile, preferences);
}
