import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openHistory, openOptions, openOptionsAt } from '../../src/page/tabs';
import { aWindow, fake } from '../browser/fake-browser';

beforeEach(() => {
  fake.reset();
});

/** Another tab that shows a page of Flexor. */
function tabWith(pathname: string, hash: string) {
  const tab = {
    location: { pathname, hash },
    dispatchEvent: vi.fn(),
    chrome: { tabs: { getCurrent: async () => ({ id: 7, windowId: 3 }) } },
  };
  fake.views = [tab];
  fake.windows = [aWindow({ id: 3 })];
  return tab;
}

test('a page that is not open gets a tab of its own', async () => {
  await openOptions();
  await openOptionsAt('safety');
  await openHistory();
  expect(fake.calls).toEqual(['tab options.html', 'tab options.html#safety', 'tab history.html']);
});

describe('a page that is open', () => {
  test('is shown in its tab, at the section', async () => {
    const tab = tabWith('/options.html', '#all');
    await openOptionsAt('safety');
    expect(tab.location.hash).toBe('safety');
    expect(fake.calls).toEqual(['update tab 7 active', 'update focused']);
  });

  test('is told if it already is at that address, because the person may have searched there', async () => {
    const tab = tabWith('/options.html', '');
    await openOptions();
    expect(tab.dispatchEvent.mock.calls).toMatchObject([[{ type: 'hashchange' }]]);
  });

  test('is not taken for another one', async () => {
    tabWith('/history.html', '');
    await openOptions();
    expect(fake.calls).toEqual(['tab options.html']);
  });
});
