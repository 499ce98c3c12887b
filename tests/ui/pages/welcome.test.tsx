// @vitest-environment happy-dom
/** The welcome page as a whole, over a browser in memory. */
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { t } from '../../../src/ui/text';
import { begin, NOON } from '../../background/desk';
import browser, { fake } from '../../browser/fake-browser';
import { runPage } from './run-page';

beforeEach(() => {
  begin();
});

afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

test('“All options” on the last step opens all options, not the essentials', async () => {
  const create = vi.spyOn(browser.tabs, 'create');
  location.hash = '#end';
  await runPage('welcome');
  const button = await vi.waitFor(() => {
    const found = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === t('welcome_all'),
    );
    if (!found) throw new Error('There is no button for all options.');
    return found;
  });
  button.click();
  await vi.waitFor(() => expect(create).toHaveBeenCalledWith({ url: 'options.html#all' }));
});

test('marks the store, so that a loss is noticed even if the person opens no other page', async () => {
  localStorage.clear();
  await runPage('welcome');
  await vi.waitFor(() => expect(localStorage.getItem('flexor.keptSince')).toBe(String(NOON)));
  expect(fake.local.keptSince).toBe(NOON);
});
