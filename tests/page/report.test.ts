/** The report that a person may pass on: it contains what helps, and nothing private. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Entry } from '../../src/core/journal/entries';
import { type OptionKey, optionKeys } from '../../src/core/options/options';
import { isReportable } from '../../src/core/options/report-options';
import { HOUR, MINUTE } from '../../src/core/time';
import { reportActs } from '../../src/ui/options/report-acts';
import { begin, choose, NOON, stored } from '../background/desk';
import { dispatchAndReconcile } from '../background/dispatch';
import { fake } from '../browser/fake-browser';
import { own } from '../browser/some-data';
import { otherOptions } from '../core/options/other-options';

/** Marks each place in which a person may have written something. */
const MARK = 'xyzzy';

/** Lines of every kind that reveals something about the body, and what a person did today. */
function lines(): Entry[] {
  const { device } = stored();
  const line = (n: number, from: number, to: number) => ({
    id: `${device}.9${n}`,
    zone: 'UTC',
    startedAt: NOON - from * MINUTE,
    endedAt: NOON - to * MINUTE,
  });
  const done = [{ exercise: 'ceiling-stretch', side: null, seconds: 30 }];
  const bout = { kind: 'bout', browsingMs: 0, watchingMs: 0, certainty: 'presumed' } as const;
  return [
    { ...line(1, 180, 130), ...bout, sittingMs: 50 * MINUTE },
    { ...line(2, 130, 125), kind: 'exercise', done },
    { ...line(3, 120, 120), kind: 'felt', score: 9 },
    { ...line(4, 119, 119), kind: 'hurt', breakId: 'b.1', exercise: MARK },
    { ...line(5, 118, 118), kind: 'rated', breakId: 'b.1', effort: 'hurt', next: MARK },
    { ...line(6, 117, 117), kind: 'skipped', breakId: 'b.1', by: 'said', because: 'sore' },
    { ...line(7, 60, 40), kind: 'hold', why: 'call', by: 'seen' },
  ];
}

/** A person at a desk with a journal, own exercises, and errors that quote them. */
async function live(): Promise<void> {
  await dispatchAndReconcile();
  fake.local['journal:2026-11-23'] = lines();
  fake.local.own = { 'own-1': { value: { ...own, name: MARK, steps: [MARK] }, at: 0 } };
  fake.local.errors = [
    { at: NOON - HOUR, where: 'background', message: 'Error: gone', place: 'background.js:1:2', times: 3 },
  ];
}

beforeEach(async () => {
  begin();
  await live();
});

test('contains version, browser, system, ways, options, reasons and errors', async () => {
  choose('intervalMinutes', 45);
  choose('callSites', [`${MARK}.example`, `${MARK}.example.org`]);
  const text = await reportActs.make();
  for (const part of [
    'Flexor 0.0.0\n2026-11-23T',
    'System: linux x86-64\n',
    'Languages: de, en-US',
    'Allowed in private windows: no\n',
    'Notifications are allowed: no\n',
    'Flexor’s icon is on the toolbar: no\n',
    'intervalMinutes: 45\n',
    'callSites: (2)\n',
    'Your browser detected that you were on a call.\n',
    'background ×3: Error: gone (background.js:1:2)\n',
  ]) {
    expect(text).toContain(part);
  }
});

test('contains nothing that a person wrote, has or feels, even with every option changed', async () => {
  const others = otherOptions();
  for (const key of optionKeys) choose(key, others[key]);
  choose('callSites', [`${MARK}.example`]);
  choose('hidden', [MARK]);
  choose('voice', MARK);
  const text = await reportActs.make();
  expect(text).toContain('callSites: (1)');
  expect(text).not.toMatch(new RegExp(MARK, 'i'));
  expect(text).not.toMatch(/hurt|sore|pain|back-acute|wheelchair|chair|stretch|Europe|UTC/i);
});

describe('stays the same when a private option changes', () => {
  const privately = optionKeys.filter((key) => !isReportable(key));
  test.each(privately)('%s', async (key: OptionKey) => {
    const before = await reportActs.make();
    choose(key, otherOptions()[key]);
    expect(await reportActs.make()).toBe(before);
  });
});

test('stays the same without lines about the body', async () => {
  const before = await reportActs.make();
  const bodily = ['felt', 'hurt', 'rated'];
  fake.local['journal:2026-11-23'] = lines().filter(({ kind }) => !bodily.includes(kind));
  expect(await reportActs.make()).toBe(before);
});

test('reports an unreadable part without names of folders, and still contains the others', async () => {
  const { default: browser } = await import('../browser/fake-browser');
  vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error(`IO error: /home/${MARK}/x: no space`));
  const text = await reportActs.make();
  expect(text).toContain('System: linux x86-64\n');
  expect(text).toContain(
    'Flexor could not read this part of the report. Your browser’s message: Error: IO error: <path> no space',
  );
  expect(text).not.toContain(MARK);
});
