// @vitest-environment happy-dom
/** The dates that the history shows, kept up to date with the journal. */
import { cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { correct } from '../../../src/page/journal-edits';
import { invalidateMonths } from '../../../src/ui/history/counted-months';
import { daysWithin, entriesWithin, useDays, useWritten } from '../../../src/ui/history/use-days';
import { begin } from '../../background/desk';
import { fake } from '../../browser/fake-browser';
import { sat } from '../../measures/lines';
import { does } from './acts';

const listeners = new Set<(keys: readonly string[]) => void>();
vi.mock('../../../src/page/page-data', async (importOriginal) => ({
  ...(await importOriginal<typeof import('../../../src/page/page-data')>()),
  onStorageChange: (changed: (keys: readonly string[]) => void) => {
    listeners.add(changed);
    return () => listeners.delete(changed);
  },
}));

const TODAY = '2026-11-23';
const may = { from: '2026-05-01', to: '2026-05-31' };
const key = (date: string) => `journal:${date}`;
const bout = sat('2026-05-11T09:00', '2026-05-11T09:40');

/** Stores a day of the journal, as another page would. */
function store(date: string, lines: readonly unknown[]): void {
  fake.local[key(date)] = [...lines];
  does(() => {
    for (const changed of listeners) changed([key(date)]);
  });
}

beforeEach(() => {
  begin();
  listeners.clear();
  invalidateMonths(['2026-03-15', '2026-04-15', '2026-05-15', '2026-06-15'].map(key));
});
afterEach(cleanup);

const sittingOf = (days: readonly { readonly sittingMs: number }[] | undefined) =>
  days?.reduce((sum, { sittingMs }) => sum + sittingMs / 60_000, 0);

describe('the days of a period', () => {
  test('are shown once they are counted, and again when the journal changes', async () => {
    fake.local[key('2026-05-11')] = [bout];
    const { result } = renderHook(() => useDays({ shown: may }, TODAY));
    expect(result.current).toBeUndefined();
    await waitFor(() => expect(sittingOf(result.current?.days)).toBe(40));
    expect(result.current?.days).toHaveLength(31);
    expect(result.current?.earlier).toBeUndefined();
    store('2026-05-12', [sat('2026-05-12T09:00', '2026-05-12T09:20')]);
    await waitFor(() => expect(sittingOf(result.current?.days)).toBe(60));
  });

  test('come with the days before, with which they are compared', async () => {
    fake.local[key('2026-04-20')] = [sat('2026-04-20T09:00', '2026-04-20T10:00')];
    const april = { from: '2026-04-01', to: '2026-04-30' };
    const { result } = renderHook(() => useDays({ shown: may, earlier: april }, TODAY));
    await waitFor(() => expect(sittingOf(result.current?.earlier)).toBe(60));
    expect(sittingOf(result.current?.days)).toBe(0);
  });

  test('are none without a period, and those of another one only once they are loaded', async () => {
    fake.local[key('2026-05-11')] = [bout];
    type Ranges = Parameters<typeof useDays>[0];
    const { result, rerender } = renderHook((ranges: Ranges) => useDays(ranges, TODAY), {
      initialProps: { shown: may } as Ranges,
    });
    await waitFor(() => expect(result.current).toBeDefined());
    rerender({ shown: { from: '2026-03-01', to: '2026-03-31' } });
    expect(result.current).toBeUndefined();
    await waitFor(() => expect(sittingOf(result.current?.days)).toBe(0));
    rerender(undefined);
    expect(result.current).toBeUndefined();
  });

  test('stop following the journal with their page', async () => {
    const { result, unmount } = renderHook(() => useDays({ shown: may }, TODAY));
    await waitFor(() => expect(result.current).toBeDefined());
    const [own] = [...listeners].slice(-1);
    does(unmount);
    expect(own && listeners.has(own)).toBe(false);
  });
});

describe('the lines of a date', () => {
  test('are those that can touch it, as they were written', async () => {
    fake.local[key('2026-05-09')] = [sat('2026-05-09T09:00', '2026-05-09T09:10')];
    fake.local[key('2026-05-08')] = [sat('2026-05-08T09:00', '2026-05-08T09:10')];
    fake.local[key('2026-05-11')] = [bout];
    fake.local[key('2026-05-12')] = [sat('2026-05-12T09:00', '2026-05-12T09:10')];
    fake.local[key('2026-05-13')] = [sat('2026-05-13T09:00', '2026-05-13T09:10')];
    const { result } = renderHook(() => useWritten('2026-05-11'));
    expect(result.current).toBeUndefined();
    await waitFor(() => expect(result.current).toHaveLength(3));
    expect(result.current?.at(1)).toEqual(bout);
  });

  test('follow the journal, and nothing else that is stored', async () => {
    const { result } = renderHook(() => useWritten('2026-05-11'));
    await waitFor(() => expect(result.current).toEqual([]));
    const before = result.current;
    does(() => {
      for (const changed of listeners) changed(['clock']);
    });
    await Promise.resolve();
    expect(result.current).toBe(before);
    store('2026-05-11', [bout]);
    await waitFor(() => expect(result.current).toEqual([bout]));
  });

  test('are those of the date that is wanted now; none are read without a date', async () => {
    fake.local[key('2026-05-11')] = [bout];
    const { result, rerender, unmount } = renderHook((date: string | undefined) => useWritten(date), {
      initialProps: '2026-05-11' as string | undefined,
    });
    await waitFor(() => expect(result.current).toEqual([bout]));
    rerender('2026-05-20');
    expect(result.current).toBeUndefined();
    await waitFor(() => expect(result.current).toEqual([]));
    rerender(undefined);
    expect(result.current).toBeUndefined();
    does(unmount);
    expect(listeners.size).toBe(0);
  });
});

test('the entries of some dates are in order, corrected, and begin on these dates', async () => {
  const [april, first, last, later] = [
    sat('2026-04-30T23:30', '2026-05-01T00:10'),
    sat('2026-05-01T00:30', '2026-05-01T01:00'),
    sat('2026-06-02T23:00', '2026-06-03T00:30'),
    sat('2026-06-03T00:40', '2026-06-03T01:00'),
  ];
  for (const line of [april, first, bout, last, later]) {
    const day = key(new Date(line.startedAt).toISOString().slice(0, 10));
    fake.local[day] = [...((fake.local[day] as unknown[]) ?? []), line];
  }
  const range = { from: '2026-05-01', to: '2026-06-02' };
  expect(await entriesWithin(range)).toEqual([first, bout, last]);
  await correct(bout, 'deleted', Date.now());
  expect(await entriesWithin(range)).toEqual([first, last]);
});

test('the days of a file are those of the journal as it is now', async () => {
  fake.local[key('2026-05-11')] = [bout];
  expect(sittingOf(await daysWithin(may, TODAY))).toBe(40);
  expect(await daysWithin({ from: '2026-05-10', to: '2026-05-12' }, TODAY)).toHaveLength(3);
});
