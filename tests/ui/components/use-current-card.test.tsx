// @vitest-environment happy-dom
/** Which card of the options the contents mark. */
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { useCurrentCard } from '../../../src/ui/options/use-current-card';

const ids = ['plan', 'permissions', 'report', 'sources'];

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** The marked card of a page in a window of 1000 px. `tops` are those of the headings in the window. */
async function marked(
  hash: string,
  scrolled: number,
  tops: readonly number[],
  pageHeight = 3000,
): Promise<string | undefined> {
  for (const [n, id] of ids.entries()) {
    const heading = document.createElement('h2');
    heading.id = id;
    vi.spyOn(heading, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, tops[n], 500, 30));
    document.body.append(heading);
  }
  vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(pageHeight);
  vi.stubGlobal('innerHeight', 1000);
  vi.stubGlobal('scrollY', scrolled);
  const { result } = renderHook(() => useCurrentCard(ids));
  location.hash = hash;
  await act(async () => {
    dispatchEvent(new Event('hashchange'));
    await new Promise((done) => requestAnimationFrame(done));
  });
  vi.unstubAllGlobals();
  return result.current;
}

test('the last one whose heading has come up', async () => {
  expect(await marked('', 500, [-400, 300, 700, 1500])).toBe('permissions');
});

test('in a page that needs no scrolling, not simply the last one', async () => {
  expect(await marked('', 0, [50, 150, 600, 800], 900)).toBe('permissions');
});

test('at the end of the page the last one, because its heading cannot come higher', async () => {
  expect(await marked('', 2000, [-2000, -100, 300, 700])).toBe('sources');
});

test.each(['report', 'sources'])('at the end of the page, the one that was clicked: %s', async (id) => {
  expect(await marked(id, 2000, [-2000, -100, 300, 700])).toBe(id);
});

test('a short one that was clicked, although the next heading has come up too', async () => {
  expect(await marked('permissions', 500, [-400, 100, 300, 900])).toBe('permissions');
});

test('not the one that was clicked, once the person has scrolled on', async () => {
  expect(await marked('plan', 1500, [-400, -50, 300, 900])).toBe('report');
});
