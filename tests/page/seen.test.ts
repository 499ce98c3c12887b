/** What is shown once stays read. */
import { beforeEach, expect, test } from 'vitest';
import { readPageData } from '../../src/page/readings';
import { markNoticeSeen } from '../../src/page/seen';
import { begin } from '../background/desk';
import { fake } from '../browser/fake-browser';

beforeEach(begin);

test('each notice that was read stays so', async () => {
  expect((await readPageData([])).noticesSeen).toEqual([]);
  await markNoticeSeen('mouse moves by itself', 1);
  await markNoticeSeen('input elsewhere is not seen', 2);
  expect((await readPageData([])).noticesSeen).toEqual([
    'mouse moves by itself',
    'input elsewhere is not seen',
  ]);
});

test('what cannot be read there was not read by anybody, and gives way', async () => {
  fake.local.noticesSeen = 'nonsense';
  expect((await readPageData([])).noticesSeen).toEqual([]);
  await markNoticeSeen('mouse moves by itself', 1);
  expect((await readPageData([])).noticesSeen).toEqual(['mouse moves by itself']);
});
