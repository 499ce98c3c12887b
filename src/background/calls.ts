/** Calls that this browser can see: by what tabs share, and on the sites that the person has allowed. */
import browser, { type Tabs } from 'webextension-polyfill';
import type { Pulse } from '../core/clock/events';

type Tab = Tabs.Tab;

/** What a tab in a call shares. TypeScript's types of `tabs.query` do not include these filters of Firefox. */
const shared = ['camera', 'microphone', 'screen'] as const;

/** What is known about calls. `sharing` is undefined where the browser does not report what tabs share. */
export interface VisibleCalls {
  readonly sharing: boolean | undefined;
  /** Tabs on call sites. */
  readonly open: readonly Tab[];
}

/** Chromium does not report what a tab shares: its `tabs.query` rejects a filter that it does not know. */
function isUnknownFilter(error: unknown): boolean {
  return /unexpected property/i.test(String(error));
}

async function readSharing(): Promise<boolean | undefined> {
  try {
    const found = await Promise.all(shared.map((what) => browser.tabs.query({ [what]: true })));
    return found.some((tabs) => tabs.length > 0);
  } catch (error) {
    if (isUnknownFilter(error)) return undefined;
    throw error;
  }
}

/** Finds the tabs on call sites. A site is a host; with `*.` in front it includes all subdomains. */
async function readOpen(sites: readonly string[]): Promise<readonly Tab[]> {
  if (sites.length === 0) return [];
  return await browser.tabs.query({ url: sites.map((site) => `https://${site}/*`) });
}

/** Queries only the tabs that share something and those on call sites, not all tabs. */
export async function readCalls(sites: readonly string[]): Promise<VisibleCalls> {
  const [sharing, open] = await Promise.all([readSharing(), readOpen(sites)]);
  return { sharing, open };
}

/** The state of the call, if there is one. A muted tab can still carry a call. */
export function callIn({ sharing, open }: VisibleCalls): Pulse['call'] {
  if (sharing || open.some(({ audible }) => audible)) return 'live';
  return open.length > 0 ? 'silent' : 'none';
}
