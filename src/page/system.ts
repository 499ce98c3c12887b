/** Which browser and system this is, for a report. */
import browser from 'webextension-polyfill';
import { textLocale } from '../browser/locale';

/** Which of the two kinds of browsers this build is for: their menus differ. */
export const browserKind: 'firefox' | 'chromium' =
  import.meta.env.MODE === 'firefox' ? 'firefox' : 'chromium';

/** Whether Flexor may run in private windows. Only the browser's own pages can change it, and no event tells. */
export async function runsInPrivate(): Promise<boolean> {
  return await browser.extension.isAllowedIncognitoAccess();
}

export interface SystemInfo {
  /** Name and version. */
  readonly browser: string;
  /** Operating system and processor. */
  readonly system: string;
  /** The browser's language, and the locale that texts are written in. */
  readonly languages: string;
  /** Whether Flexor may run in private windows: without that, a Firefox that never remembers history stops it. */
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

/** Chromium's own way to name itself, which TypeScript does not know. */
interface Branded {
  readonly userAgentData?: {
    readonly brands: readonly { readonly brand: string; readonly version: string }[];
  };
}

/** Firefox tells its name; Chromium tells those of its brands, and one that is made up so that none is relied upon. */
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
