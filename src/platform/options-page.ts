/** The options page, opened where something is to be chosen. */
import browser from 'webextension-polyfill';

/** `runtime.openOptionsPage` takes no section, so this opens a tab of its own. */
export async function openOptionsAt(section: 'hours' | 'calls' | 'data'): Promise<void> {
  await browser.tabs.create({ url: `options.html#${section}` });
}
