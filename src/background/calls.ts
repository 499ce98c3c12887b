/** Calls that this browser can see: by what tabs share, and on the sites that the person allowed us to know. */
import browser, { type Tabs } from 'webextension-polyfill';
import type { Pulse } from '../core/clock/events';

type Tab = Tabs.Tab;

/** What a tab in a call shares. TypeScript's types of `tabs.query` do not know that Firefox takes these. */
const shared = ['camera', 'microphone', 'screen'] as const;

/** What is known of calls. `sharing` is undefined where the browser does not tell what tabs share. */
export interface VisibleCalls {
  readonly sharing: boolean | undefined;
  /** Tabs on call sites. */
  readonly open: readonly Tab[];
}

/** Chromium tells of no tab what it shares: its `tabs.query` refuses a filter that it does not know. */
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

/** Sites are hosts, with `*.` before those that mean all below them too. */
async function readOpen(sites: readonly string[]): Promise<readonly Tab[]> {
  if (sites.length === 0) return [];
  return await browser.tabs.query({ url: sites.map((site) => `https://${site}/*`) });
}

/** Asks for tabs that share something, and for those on call sites; not for all tabs. */
export async function readCalls(sites: readonly string[]): Promise<VisibleCalls> {
  const [sharing, open] = await Promise.all([readSharing(), readOpen(sites)]);
  return { sharing, open };
}

/** The call, if there is one. A tab that is muted still carries it. */
export function callIn({ sharing, open }: VisibleCalls): Pulse['call'] {
  if (sharing || open.some(({ audible }) => audible)) return 'live';
  return open.length > 0 ? 'silent' : 'none';
}
