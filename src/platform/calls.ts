/** Calls that this browser can see: by what tabs share, and on the sites that the person allowed us to know. */
import type { Tabs } from 'webextension-polyfill';
import type { Pulse } from '../core/events';

type Tab = Tabs.Tab;

/** Whether the browser tells what is shared: Firefox tells it of every tab, Chromium of none. */
export function tellsSharing(tabs: readonly Tab[]): boolean {
  return tabs.some(({ sharingState }) => sharingState !== undefined);
}

function shares({ sharingState }: Tab): boolean {
  if (!sharingState) return false;
  const { camera, microphone, screen } = sharingState;
  return camera || microphone || Boolean(screen);
}

/** Whether a host is the one that was allowed, or below it. */
function covers(site: string, host: string): boolean {
  const domain = site.replace(/^\*\./, '');
  return host === domain || (site !== domain && host.endsWith(`.${domain}`));
}

/** Whether a tab is on one of these sites. Addresses of others are hidden from us; of our own pages they are not. */
function isAt({ url }: Tab, sites: readonly string[]): boolean {
  if (!url?.startsWith('https:')) return false;
  const { hostname } = new URL(url);
  return sites.some((site) => covers(site, hostname));
}

/** The call, if there is one. A tab that is muted still carries it. */
export function callIn(tabs: readonly Tab[], sites: readonly string[]): Pulse['call'] {
  const open = tabs.filter((tab) => isAt(tab, sites));
  if (tabs.some(shares) || open.some(({ audible }) => audible)) return 'live';
  return open.length > 0 ? 'silent' : 'none';
}
