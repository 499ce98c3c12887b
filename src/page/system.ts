/** Which browser and system this is, for a report. */
import browser from 'webextension-polyfill';
import { textLocale } from '../browser/locale';

/** Which of the two kinds of browser this build is for: their menus differ. */
export const browserKind: 'firefox' | 'chromium' =
  import.meta.env.MODE === 'firefox' ? 'firefox' : 'chromium';

/**
 * Whether Flexor may run in private windows. Only the browser's own pages can change it, and no event reports a change.
 */
export async function runsInPrivate(): Promise<boolean> {
  return await browser.extension.isAllowedIncognitoAccess();
}

export interface SystemInfo {
  /** Name and version. */
  readonly browser: string;
  /** Operating system and processor. */
  readonly system: string;
  /** The browser's language, and the locale of the texts. */
  readonly languages: string;
  /**
   * Whether Flexor may run in private windows. Without that, it does not run in a Firefox that never remembers history.
   */
  readonly inPrivateWindows: boolean;
}

export async function readSystemInfo(): Promise<SystemInfo> {
  const [name, { os, arch }, inPrivateWindows] = await Promise.all([
    browserName(),
    browser.runtime.getPlatformInfo(),
    runsInPrivate(),
  ]);
  return {
    browser: name,
    system: `${os} ${arch}`,
    languages: `${browser.i18n.getUILanguage()}, ${textLocale()}`,
    inPrivateWindows,
  };
}

/** Chromium's API for its own name; TypeScript does not know it. */
interface Branded {
  readonly userAgentData?: {
    readonly brands: readonly { readonly brand: string; readonly version: string }[];
  };
}

/**
 * The name of the browser. Firefox gives one name. Chromium gives its brands and an invented one, so that no site
 * relies on it.
 */
async function browserName(): Promise<string> {
  const { getBrowserInfo }: Partial<typeof browser.runtime> = browser.runtime;
  if (getBrowserInfo) {
    const { name, version } = await getBrowserInfo();
    return `${name} ${version}`;
  }
  const { userAgentData }: Branded = navigator as Branded;
  const brands = userAgentData?.brands ?? [];
  return brands
    .filter(({ brand }) => !/not.*brand/i.test(brand))
    .map(({ brand, version }) => `${brand} ${version}`)
    .join(', ');
}
