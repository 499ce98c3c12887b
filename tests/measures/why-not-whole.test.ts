/** Spans begin and end at whole milliseconds, whenever the page looks, because dates cannot be made from fractions. */
import { expect, test } from 'vitest';
import { momentOf } from '../../scripts/workbench/state';
import { stateOf } from '../../scripts/workbench/states';
import { readClock } from '../../src/core/clock/clock';
import { isJournalKey, readEntries } from '../../src/core/journal/days';
import { readOptions } from '../../src/core/options/options';
import { changesOf, whyNot } from '../../src/measures/why-not';

test('a page that was opened just before the last look has spans that can be shown', () => {
  const at = Date.UTC(2026, 10, 24, 10, 42);
  const { stored } = momentOf(stateOf('history/first-hour'), at, 'UTC');
  const journal = Object.entries(stored).flatMap(([key, day]) => (isJournalKey(key) ? readEntries(day) : []));
  const clock = readClock(stored.clock);
  if (!clock) throw new Error('The clock cannot be read');
  const spans = whyNot(journal, clock, readOptions(stored), changesOf({}), at - 137);
  expect(spans).not.toEqual([]);
  for (const { from, to } of spans) expect([from, to].every(Number.isInteger)).toBe(true);
});
