/** The pages that one of our pages opens. */
import browser from 'webextension-polyfill';
import { openWindow } from '../browser/open-window';

/** Opens a trial break, which the clock does not count: the ceiling stretch, or the exercise with this id. */
export async function openTrial(exerciseId = ''): Promise<void> {
  await openWindow(`break.html#try${exerciseId && `=${encodeURIComponent(exerciseId)}`}`, true);
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

export async function openHistory(): Promise<void> {
  await browser.tabs.create({ url: 'history.html' });
}

/** Opens the options at a section, or at *All options*. `runtime.openOptionsPage` takes no section, so this opens a tab of its own. */
export async function openOptionsAt(section: 'all' | 'hours' | 'calls' | 'data' | 'safety'): Promise<void> {
  await browser.tabs.create({ url: `options.html#${section}` });
}
