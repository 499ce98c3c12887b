import { join, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { Desktop } from './desktop';

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/** The folder of the extension that was built for a browser. */
export function builtExtension(name: BrowserName): string {
  return resolve(import.meta.dirname, '../../../dist', name === 'chromium' ? 'chrome' : 'firefox');
}

/** How pages are shown. Fields that are left out do not change. */
export interface Look {
  readonly dark?: boolean;
  readonly reducedMotion?: boolean;
  readonly width?: number;
  readonly height?: number;
}

/** The folder for the downloads of a browser with this profile. */
export function downloadsOf(profile: string): string {
  return join(profile, 'downloads');
}

/** The settings with which a browser is started. */
export interface Settings {
  /** The path of the browser's binary. */
  readonly executable: string;
  /** The folder of the built extension. */
  readonly extension: string;
  /** The folder of the profile. The extension is installed in it if it is not there yet. */
  readonly profile: string;
  readonly desktop: Desktop;
  /** Whether the background stops after 1.5 s without work instead of 30 s; Firefox only. */
  readonly shortLived: boolean;
  /** Additional environment, arguments and preferences. */
  readonly env: Readonly<Record<string, string>>;
  readonly chromiumArgs: readonly string[];
  readonly firefoxPrefs: Readonly<Record<string, unknown>>;
}

export interface FirefoxOnly {
  /** Offers a newer version. Resolves when it is installed, or when it waits for the extension to reload. */
  update(extension: string): Promise<void>;
  /** The version of the running extension. */
  version(): Promise<string | undefined>;
  /** From now on Firefox shows notifications itself, and does not pass them to the system. */
  showNotifications(): Promise<void>;
}

/** The operations that differ between the browsers. One driver is one run of a browser with Flexor. */
export interface Driver {
  readonly browser: Browser;
  /** The address of the extension's root, with a slash at its end. */
  readonly root: string;
  /** Installs the extension if the profile does not have it yet. */
  install(): Promise<void>;
  /** Starts to load an address, and does not wait for the page. */
  setOut(page: Page, url: string): void;
  /**
   * When the background was started, in the desktop's time. Undefined if that cannot be watched without keeping it
   * alive.
   */
  readonly starts?: readonly number[];
  backgroundRuns(): Promise<boolean>;
  /** Stops the background at once, as the browser does when the background has no work. No debugger stays attached. */
  killBackground(): Promise<void>;
  /** The open pages. puppeteer's own list can be wrong: it does not notice every window that Firefox closes. */
  openPages(): Promise<Page[]>;
  /** The messages that the extension has written to the console so far, and all messages that contain `mark`. */
  consoleMessages(mark: string): Promise<string[]>;
  emulate(page: Page, look: Look): Promise<void>;
  /** Disables or enables the extension, as a person does on the browser's page for extensions. */
  enable(enabled: boolean): Promise<void>;
  /** Operations that only Firefox supports. */
  readonly firefox?: FirefoxOnly;
  close(): Promise<void>;
}
