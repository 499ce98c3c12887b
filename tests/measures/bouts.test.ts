/** Bouts for measuring: each minute counts once. */
import { expect, test } from 'vitest';
import { MINUTE } from '../../src/core/time';
import { clipped, inOrderOfStart, mergedBouts } from '../../src/measures/bouts';
import { sat } from './lines';

const day = '2026-11-23';
const half = (from: string, to: string) => {
  const bout = sat(`${day}T${from}`, `${day}T${to}`);
  return { ...bout, browsingMs: bout.sittingMs / 2, watchingMs: bout.sittingMs / 4 };
};
const minutesOf = ({ sittingMs, browsingMs, watchingMs }: ReturnType<typeof sat>) =>
  [sittingMs, browsingMs, watchingMs].map((ms) => ms / MINUTE);

test('lines are put in the order in which they began, and of two that began together the shorter is first', () => {
  const [long, short, early] = [half('09:00', '10:00'), half('09:00', '09:30'), half('08:00', '11:00')];
  expect(inOrderOfStart([long, short, early])).toEqual([early, short, long]);
});

test('the part of a bout that overlaps the one before is cut, with its share of the sitting', () => {
  const [first, second] = clipped([half('09:00', '10:00'), half('09:40', '10:20')]);
  expect(first && minutesOf(first)).toEqual([60, 30, 15]);
  expect(second && minutesOf(second)).toEqual([20, 10, 5]);
  expect(second?.startedAt).toBe(first?.endedAt);
});

test('a bout within the one before is left out, and the next one is cut at the end of the longer one', () => {
  const bouts = clipped([half('09:00', '10:00'), half('09:20', '09:40'), half('09:50', '10:10')]);
  expect(bouts.map(minutesOf)).toEqual([
    [60, 30, 15],
    [10, 5, 2.5],
  ]);
});

test('a bout without length is left out, as nothing can be said about it', () => {
  expect(clipped([half('09:00', '09:00')])).toEqual([]);
});

test('bouts without a gap between them are one, and a gap of a minute keeps them apart', () => {
  const runs = mergedBouts([half('09:00', '09:30'), half('09:30', '10:00'), half('10:01', '10:21')]);
  expect(runs.map(minutesOf)).toEqual([
    [60, 30, 15],
    [20, 10, 5],
  ]);
  expect(runs[0] && (runs[0].endedAt - runs[0].startedAt) / MINUTE).toBe(60);
});
