/** Cached months: shown at once, but the journal takes precedence. */
import { beforeEach, expect, test } from 'vitest';
import { erase } from '../../src/page/erasing';
import { correct } from '../../src/page/journal-edits';
import { invalidateMonths, knownDays, loadMonths, recountMonths } from '../../src/ui/history/counted-months';
import { begin } from '../background/desk';
import { fake } from '../browser/fake-browser';
import { sat } from '../measures/lines';

const TODAY = '2026-11-23';
const may = { from: '2026-05-01', to: '2026-05-31' };
const KEY = 'journal:2026-05-11';
const kept = () => Object.keys(fake.local).filter((key) => key.startsWith('counted:'));
const minutes = () => knownDays(may)?.reduce((sum, { sittingMs }) => sum + sittingMs / 60_000, 0);
const bout = sat('2026-05-11T09:00', '2026-05-11T09:40');

beforeEach(() => {
  begin();
  invalidateMonths([KEY]);
});

/** What a page does when it opens: it knows only what is stored. */
async function openPage(): Promise<void> {
  invalidateMonths([KEY]);
  await loadMonths(may, TODAY);
}

test('counts a month that is over once, and caches it', async () => {
  fake.local[KEY] = [bout];
  await openPage();
  expect(minutes()).toBe(40);
  expect(kept()).toEqual(['counted:2026-05']);
  expect(await recountMonths(may, TODAY)).toBe(false);
});

test('does not cache the current month', async () => {
  const now = { from: TODAY, to: TODAY };
  await loadMonths(now, TODAY);
  expect(knownDays(now)).toHaveLength(1);
  expect(kept()).toEqual([]);
});

test('shows the cached month first, and then replaces it by the journal', async () => {
  fake.local[KEY] = [bout];
  await openPage();
  fake.local[KEY] = [bout, sat('2026-05-11T10:00', '2026-05-11T10:10')];
  await openPage();
  expect(minutes()).toBe(40);
  expect(await recountMonths(may, TODAY)).toBe(true);
  expect(minutes()).toBe(50);
  await openPage();
  expect(minutes()).toBe(50);
});

test('counts a correction', async () => {
  fake.local[KEY] = [bout];
  await openPage();
  await correct(bout, 'deleted', Date.parse('2026-11-23T12:00Z'));
  expect(invalidateMonths([KEY])).toBe(true);
  await loadMonths(may, TODAY);
  await recountMonths(may, TODAY);
  expect(minutes()).toBe(0);
});

test.each(['{', '{"version":"0","days":[]}'])(
  'counts the month again if the cached text is not valid: %s',
  async (text) => {
    fake.local[KEY] = [bout];
    fake.local['counted:2026-05'] = text;
    await openPage();
    expect(minutes()).toBe(40);
  },
);

test('the cache is erased with the history', async () => {
  fake.local[KEY] = [bout];
  await openPage();
  await erase('history');
  expect(kept()).toEqual([]);
});

test('ignores changes of other keys than those of the journal', () => {
  expect(invalidateMonths(['clock', 'option:theme'])).toBe(false);
});
