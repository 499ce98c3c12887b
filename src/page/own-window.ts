/** What a page does with its own window. */
import browser from 'webextension-polyfill';
import { pageLock } from '../browser/open-window';

export function closeWindow(): void {
  window.close();
}

/** Closes the tab of this page. A script alone may not do that everywhere. */
export async function closeTab(): Promise<void> {
  const { id } = await browser.tabs.getCurrent();
  if (id !== undefined) await browser.tabs.remove(id);
}

/** The keyboard commands in words, each with its current shortcut ('' for none). */
export async function readShortcuts(): Promise<readonly { readonly name: string; readonly key: string }[]> {
  const commands = await browser.commands.getAll();
  // Chromium lists the toolbar button too, without a name.
  return commands.flatMap(({ description: name, shortcut: key = '' }) => (name ? [{ name, key }] : []));
}

/**
 * Opens the browser's own page for shortcuts; each browser has another way. Rejects where there is none. Firefox has a
 * method since 137; other browsers open the page by its address, which Firefox refuses.
 */
export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings }: Partial<typeof browser.commands> = browser.commands;
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/**
 * Holds the page lock for as long as this page lives, so that the background knows that it does. The lock is shared, so
 * that a reloaded page need not wait for the end of the old one.
 */
export function holdPageLock(breakId: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const forever = () => {
      resolve();
      return new Promise<never>(() => {});
    };
    navigator.locks.request(pageLock(breakId), { mode: 'shared' }, forever).catch(reject);
  });
}

/** Resolves once the page has been painted where a person can see it. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
