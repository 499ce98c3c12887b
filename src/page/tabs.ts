/** The pages that one of our pages opens. */
import browser from 'webextension-polyfill';
import { openWindow } from '../browser/open-window';

/** Opens a trial break, which the clock does not count: the ceiling stretch, or the exercise with this id. */
export async function openTrial(exerciseId = ''): Promise<void> {
  await openWindow(`break.html#try${exerciseId && `=${encodeURIComponent(exerciseId)}`}`, true);
}

/** Shows the options from their beginning. */
export async function openOptions(): Promise<void> {
  await showPage('options.html');
}

/** Shows the options at a section, or at *All options*. */
export async function openOptionsAt(section: 'all' | 'hours' | 'calls' | 'data' | 'safety'): Promise<void> {
  await showPage('options.html', section);
}

export async function openHistory(): Promise<void> {
  await showPage('history.html');
}

/**
 * Shows a page of Flexor at a section: in the tab that already has the page, or in a new one. An own function, because
 * `runtime.openOptionsPage` takes no section, and leaves an open page where it is, maybe in a search.
 */
async function showPage(file: 'options.html' | 'history.html', section = ''): Promise<void> {
  const views = browser.extension.getViews({ type: 'tab' });
  const open = views.find(({ location }) => location.pathname === `/${file}`);
  const { id, windowId } = (await open?.chrome.tabs.getCurrent()) ?? {};
  if (!open || id === undefined) {
    await browser.tabs.create({ url: section ? `${file}#${section}` : file });
    return;
  }
  if (open.location.hash === (section && `#${section}`)) open.dispatchEvent(new Event('hashchange'));
  else open.location.hash = section;
  await browser.tabs.update(id, { active: true });
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}
