/** Months that were kept: shown at once, and never trusted over the journal. */
import { beforeEach, expect, test } from 'vitest';
import { erase } from '../../src/page/erasing';
import { correct } from '../../src/page/journal-edits';
import { forget, knownDays, learn, verify } from '../../src/ui/history/counted-months';
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
  forget([KEY]);
});

/** What a page does when it begins: nothing is known but what is stored. */
async function openPage(): Promise<void> {
  forget([KEY]);
  await learn(may, TODAY);
}

test('a month that is over is counted once and kept', async () => {
  fake.local[KEY] = [bout];
  await openPage();
  expect(minutes()).toBe(40);
  expect(kept()).toEqual(['counted:2026-05']);
  expect(await verify(may, TODAY)).toBe(false);
});

test('one that still goes on is not', async () => {
  const now = { from: TODAY, to: TODAY };
  await learn(now, TODAY);
  expect(knownDays(now)).toHaveLength(1);
  expect(kept()).toEqual([]);
});

test('what was kept is shown at first, and gives way to the journal', async () => {
  fake.local[KEY] = [bout];
  await openPage();
  fake.local[KEY] = [bout, sat('2026-05-11T10:00', '2026-05-11T10:10')];
  await openPage();
  expect(minutes()).toBe(40);
  expect(await verify(may, TODAY)).toBe(true);
  expect(minutes()).toBe(50);
  await openPage();
  expect(minutes()).toBe(50);
});

test('a correction counts', async () => {
  fake.local[KEY] = [bout];
  await openPage();
  await correct(bout, 'deleted', Date.parse('2026-11-23T12:00Z'));
  expect(forget([KEY])).toBe(true);
  await learn(may, TODAY);
  await verify(may, TODAY);
  expect(minutes()).toBe(0);
});

test.each(['{', '{"version":"0","days":[]}'])(
  'a text that cannot be used is counted anew: %s',
  async (text) => {
    fake.local[KEY] = [bout];
    fake.local['counted:2026-05'] = text;
    await openPage();
    expect(minutes()).toBe(40);
  },
);

test('it is erased with the history', async () => {
  fake.local[KEY] = [bout];
  await openPage();
  await erase('history');
  expect(kept()).toEqual([]);
});

test('what was not of the journal changes nothing', () => {
  expect(forget(['clock', 'option:theme'])).toBe(false);
});
