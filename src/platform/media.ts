/** What the windows of this browser show, and where sound comes from: read from one look at all of them. */
import browser, { type Tabs, type Windows } from 'webextension-polyfill';
import type { Pulse } from '../core/events';

type Window = Windows.Window;

/** Whether a person hears a tab. A muted one may still be `audible`, and our own sounds are not media. */
function sounds({ audible, mutedInfo, url }: Tabs.Tab): boolean {
  const ours = url?.startsWith(browser.runtime.getURL('')) ?? false;
  return audible === true && mutedInfo?.muted !== true && !ours;
}

/** Whether the tab that a window shows sounds. */
function plays({ tabs = [] }: Window): boolean {
  return tabs.some((tab) => tab.active && sounds(tab));
}

/** What is in front: a window of this browser, or another program. */
export function placeIn(windows: readonly Window[]): Pick<Pulse, 'place' | 'front'> {
  const id = windows.find(({ focused }) => focused)?.id;
  return id === undefined ? { place: 'elsewhere', front: null } : { place: 'browsing', front: id };
}

export function soundIn(windows: readonly Window[]): Pulse['sound'] {
  if (windows.some((window) => window.focused && plays(window))) return 'front';
  return windows.some(({ tabs = [] }) => tabs.some(sounds)) ? 'behind' : 'none';
}

/** A window in full screen that is not in front may be a forgotten one, unless something plays in it. */
export function fullScreenIn(windows: readonly Window[]): Pulse['fullScreen'] {
  const full = windows.filter(({ state }) => state === 'fullscreen');
  if (full.some(({ focused }) => focused)) return 'front';
  return full.some(plays) ? 'behind' : 'none';
}
