/** What a page does with its own window. */
import browser from 'webextension-polyfill';
import { pageLock } from '../browser/window';

export function closeWindow(): void {
  window.close();
}

/** Closes the tab of this page, which a script alone may not do everywhere. */
export async function closeTab(): Promise<void> {
  const { id } = await browser.tabs.getCurrent();
  if (id !== undefined) await browser.tabs.remove(id);
}

/** What can be done by key, in words, and by which key now ('' for none). */
export async function readShortcuts(): Promise<readonly { readonly name: string; readonly key: string }[]> {
  const commands = await browser.commands.getAll();
  // Chromium lists the toolbar button too, without a name.
  return commands.flatMap(({ description: name, shortcut: key = '' }) => (name ? [{ name, key }] : []));
}

/**
 * Opens the browser's own page for keys, of which each browser knows another way; rejects where there is none. Firefox
 * has one since 137; others open the page by its address, which Firefox refuses.
 */
export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings }: Partial<typeof browser.commands> = browser.commands;
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/**
 * Shows the background for as long as this page lives that it does: holding the lock ends with the page. Shared, so
 * that a page that is loaded again need not wait for the end of the old one.
 */
export function holdPageLock(breakId: string): Promise<void> {
  return new Promise((held, failed) => {
    const forever = () => {
      held();
      return new Promise<never>(() => {});
    };
    navigator.locks.request(pageLock(breakId), { mode: 'shared' }, forever).catch(failed);
  });
}

/** Resolves once something has been painted where a person can see it. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
