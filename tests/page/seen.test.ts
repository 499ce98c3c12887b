/** What was shown once stays marked as read. */
import { beforeEach, expect, test } from 'vitest';
import { readPageData } from '../../src/page/page-data';
import { markNoticeSeen } from '../../src/page/seen';
import { begin } from '../background/desk';
import { fake } from '../browser/fake-browser';

beforeEach(begin);

test('keeps each notice that was read', async () => {
  expect((await readPageData([])).noticesSeen).toEqual([]);
  await markNoticeSeen('mouse moves by itself', 1);
  await markNoticeSeen('input elsewhere is not seen', 2);
  expect((await readPageData([])).noticesSeen).toEqual([
    'mouse moves by itself',
    'input elsewhere is not seen',
  ]);
});

test('treats an unreadable value as unread, and replaces it', async () => {
  fake.local.noticesSeen = 'nonsense';
  expect((await readPageData([])).noticesSeen).toEqual([]);
  await markNoticeSeen('mouse moves by itself', 1);
  expect((await readPageData([])).noticesSeen).toEqual(['mouse moves by itself']);
});
