/** What pages read again and what they cache: reading a season of the journal takes longer than drawing from it. */
import { beforeEach, expect, test, vi } from 'vitest';
import { readPageData } from '../../src/page/page-data';
import { Reader } from '../../src/ui/stored';
import { begin, choose } from '../background/desk';
import { fake } from '../browser/fake-browser';

const monday = 'journal:2026-11-23';
const tuesday = 'journal:2026-11-24';
const unknown = (id: string) => ({ id, zone: 'UTC', startedAt: 1, endedAt: 2, kind: 'unknown' });

beforeEach(() => {
  begin();
  fake.local[monday] = [unknown('desk.1')];
});

async function readTwice(changed: readonly string[], then: () => void, keys = [monday]) {
  const reader = new Reader();
  const reading = vi.fn(readPageData);
  await reader.read([monday], reading);
  then();
  reader.changed(changed);
  const shown = await reader.read(keys, reading);
  return { shown, times: reading.mock.calls.length };
}

test('sees a changed option without reading the journal again', async () => {
  const { shown, times } = await readTwice(['option:laterMinutes'], () => choose('laterMinutes', 7));
  expect(shown.options.laterMinutes).toBe(7);
  expect(shown.journal.map(({ id }) => id)).toEqual(['desk.1']);
  expect(times).toBe(1);
});

test('sees a new line of the journal', async () => {
  const { shown } = await readTwice([monday, 'clock'], () => {
    fake.local[monday] = [unknown('desk.1'), unknown('desk.2')];
  });
  expect(shown.written.map(({ id }) => id)).toEqual(['desk.1', 'desk.2']);
});

test('reads other days after midnight', async () => {
  fake.local[tuesday] = [unknown('desk.3')];
  const { shown } = await readTwice(['clock'], () => {}, [tuesday]);
  expect(shown.journal.map(({ id }) => id)).toEqual(['desk.3']);
});
