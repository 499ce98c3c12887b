/** What the windows of this browser show, and where sound comes from. */
import browser, { type Tabs, type Windows } from 'webextension-polyfill';
import type { Pulse } from '../core/clock/events';

type Window = Windows.Window;
type Tab = Tabs.Tab;

/** Whether a person can hear a tab. A muted tab may still be `audible`, and sounds of Flexor itself are not media. */
function sounds({ audible, mutedInfo, url }: Tab): boolean {
  const ours = url?.startsWith(browser.runtime.getURL('')) ?? false;
  return audible === true && mutedInfo?.muted !== true && !ours;
}

/** The tabs that a person can hear. The query asks for audible tabs only, not for all tabs. */
export async function readSounding(): Promise<readonly Tab[]> {
  return (await browser.tabs.query({ audible: true })).filter(sounds);
}

/** Whether the active tab of a window plays sound. */
function plays({ id }: Window, sounding: readonly Tab[]): boolean {
  return sounding.some(({ active, windowId }) => active && windowId === id);
}

/** What is in front: a window of this browser, or another program. */
export function placeIn(windows: readonly Window[]): Pick<Pulse, 'place' | 'front'> {
  const id = windows.find(({ focused }) => focused)?.id;
  return id === undefined ? { place: 'elsewhere', front: null } : { place: 'browsing', front: id };
}

export function soundIn(windows: readonly Window[], sounding: readonly Tab[]): Pulse['sound'] {
  if (windows.some((window) => window.focused && plays(window, sounding))) return 'front';
  return sounding.length > 0 ? 'behind' : 'none';
}

/** Finds full screen. A full-screen window behind another one may be forgotten, so it counts only if its tab plays. */
export function fullScreenIn(windows: readonly Window[], sounding: readonly Tab[]): Pulse['fullScreen'] {
  const full = windows.filter(({ state }) => state === 'fullscreen');
  if (full.some(({ focused }) => focused)) return 'front';
  return full.some((window) => plays(window, sounding)) ? 'behind' : 'none';
}
