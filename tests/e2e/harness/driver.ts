import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { Desktop } from './desktop';

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/** How pages are to look. What is left out stays as it is. */
export interface Look {
  readonly dark?: boolean;
  readonly reducedMotion?: boolean;
  readonly width?: number;
  readonly height?: number;
}

/** Where a browser with this profile keeps what is downloaded. */
export function downloadsOf(profile: string): string {
  return join(profile, 'downloads');
}

/** What a browser is started with. */
export interface Settings {
  /** The browser's binary. */
  readonly executable: string;
  /** The folder of the built extension. */
  readonly extension: string;
  /** The folder of the profile. The extension is installed if it is not there yet. */
  readonly profile: string;
  readonly desktop: Desktop;
  /** Whether the background stops after 1.5 s without work instead of 30 s; Firefox only. */
  readonly shortLived: boolean;
  /** What the browser is told beyond what every test needs. */
  readonly env: Readonly<Record<string, string>>;
  readonly chromiumArgs: readonly string[];
  readonly firefoxPrefs: Readonly<Record<string, unknown>>;
}

export interface FirefoxOnly {
  /** Offers a newer version; resolves once it is installed or waits for the extension to let it be. */
  update(extension: string): Promise<void>;
  /** The version of the extension that runs. */
  version(): Promise<string | undefined>;
  /** Shows notifications by itself from now on, whatever the system does with them. */
  showNotifications(): Promise<void>;
}

/** What differs between the browsers. One driver is one run of a browser with Flexor in it. */
export interface Driver {
  readonly browser: Browser;
  /** The address of the extension's root, with a slash at its end. */
  readonly root: string;
  /** Installs the extension if the profile does not have it yet. */
  install(): Promise<void>;
  /** Sets out for an address; does not wait until it is there. */
  setOut(page: Page, url: string): void;
  /** When the background was started, in the desk's time, if that can be watched without keeping it alive. */
  readonly starts?: readonly number[];
  backgroundRuns(): Promise<boolean>;
  /** Ends the background at once, as the browser does when it has no work; nothing stays attached to it. */
  killBackground(): Promise<void>;
  /** The pages that are open. puppeteer does not learn of every window that Firefox closes. */
  openPages(): Promise<Page[]>;
  /** What the extension has put on the console up to now, and what contains `mark`. */
  consoleMessages(mark: string): Promise<string[]>;
  emulate(page: Page, look: Look): Promise<void>;
  /** Disables the extension or enables it again, as a person does on the browser's own page. */
  enable(enabled: boolean): Promise<void>;
  /** What only Firefox can be made to do. */
  readonly firefox?: FirefoxOnly;
  close(): Promise<void>;
}
