/** Merging the journals of several computers. */

import { describe, expect, test } from 'vitest';
import { mergeDay } from '../../../src/core/backup/union';
import { putEntries } from '../../../src/core/journal/days';
import type { Entry } from '../../../src/core/journal/entries';
import fc from '../../fast-check';

const NINE = Date.UTC(2026, 10, 23, 9);
const MINUTE = 60_000;

function rest(id: string, part: Partial<Entry & { kind: 'break' }> = {}): Entry {
  const base = { id, zone: 'UTC', startedAt: NINE, endedAt: NINE + 3 * MINUTE } as const;
  return {
    ...base,
    kind: 'break',
    origin: 'natural',
    certainty: 'presumed',
    breakId: null,
    done: [],
    ...part,
  };
}

function sat(id: string, startedAt: number, certainty: 'presumed' | 'said' = 'presumed'): Entry {
  const lengthMs = 30 * MINUTE;
  const parts = { sittingMs: lengthMs, browsingMs: 0, watchingMs: 0 };
  return { id, zone: 'UTC', startedAt, endedAt: startedAt + lengthMs, kind: 'bout', ...parts, certainty };
}

const anyLine = fc
  .record({ device: fc.constantFrom('a', 'b'), n: fc.nat(5), longer: fc.nat(3), said: fc.boolean() })
  .map(({ device, n, longer, said }) =>
    rest(`${device}.${n}`, {
      startedAt: NINE + n,
      endedAt: NINE + n + longer,
      certainty: said ? 'said' : 'presumed',
    }),
  );
const anyDay = fc.array(anyLine, { maxLength: 8 }).map((lines) => mergeDay([], lines, '').lines as Entry[]);
const sorted = (lines: readonly unknown[]) => lines.map((line) => JSON.stringify(line)).toSorted();

test('missing lines are added, and nothing else changes', () => {
  const mine = [rest('a.1'), { junk: true }, 7];
  expect(mergeDay(mine, [rest('b.1')], 'a')).toEqual({
    lines: [...mine, rest('b.1')],
    added: 1,
    corrected: 0,
  });
});

test('bringing in the same lines twice changes nothing more', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (mine, theirs) => {
      const once = mergeDay(mine, theirs, 'a');
      expect(mergeDay(once.lines, theirs, 'a')).toEqual({ lines: once.lines, added: 0, corrected: 0 });
    }),
  );
});

test('the order in which journals are merged makes no difference', () => {
  fc.assert(
    fc.property(anyDay, anyDay, anyDay, (first, second, third) => {
      const one = mergeDay(mergeDay(first, second, '').lines, third, '').lines;
      const other = mergeDay(mergeDay(third, first, '').lines, second, '').lines;
      expect(sorted(one)).toEqual(sorted(other));
    }),
  );
});

test('no line is ever removed', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (mine, theirs) => {
      const ids = mergeDay(mine, theirs, 'a').lines.map((line) => (line as Entry).id);
      expect(ids).toEqual(expect.arrayContaining([...mine, ...theirs].map(({ id }) => id)));
    }),
  );
});

describe('of two copies of a line', () => {
  const united = (mine: Entry, theirs: Entry, device = 'a') => mergeDay([mine], [theirs], device);

  test('the one about which the person said something wins, whichever it is', () => {
    const [presumed, said] = [rest('a.1'), sat('a.1', NINE, 'said')];
    expect(united(presumed, said)).toEqual({ lines: [said], added: 0, corrected: 1 });
    expect(united(said, presumed)).toEqual({ lines: [said], added: 0, corrected: 0 });
  });

  test('the one that ended later wins: it was written again on return', () => {
    const longer = rest('a.1', { endedAt: NINE + 9 * MINUTE });
    expect(united(rest('a.1'), longer).lines).toEqual([longer]);
    expect(united(longer, rest('a.1')).lines).toEqual([longer]);
  });

  test('the one with the longer text wins if both ended together, and nothing changes if both are the same', () => {
    const done = [{ exercise: 'walk-short', side: null, seconds: 60 }];
    expect(united(rest('a.1'), rest('a.1', { done })).corrected).toBe(1);
    expect(united(rest('a.1', { done }), rest('a.1')).corrected).toBe(0);
    expect(united(rest('a.1'), rest('a.1'), 'b').corrected).toBe(0);
  });

  test('of another computer the same one wins everywhere, if they are otherwise equal', () => {
    const two = [rest('a.1', { breakId: 'b1' }), rest('a.1', { breakId: 'b2' })] as const;
    expect(united(...two, 'c').lines).toEqual([two[1]]);
    expect(united(two[1], two[0], 'c').lines).toEqual([two[1]]);
  });

  test('this computer’s own wins if they are otherwise equal', () => {
    const [early, routine] = [rest('a.1', { origin: 'routine' }), rest('a.1', { origin: 'natural' })];
    expect(united(early, routine).corrected).toBe(0);
    expect(united(routine, early).corrected).toBe(0);
  });
});

test('a line is the same with its fields in another order, or without fields that were added later', () => {
  const { watchingMs: _, ...older } = sat('a.1', NINE) as Entry & { kind: 'bout' };
  const mine = Object.fromEntries(Object.entries(older).toReversed());
  expect(mergeDay([mine], [sat('a.1', NINE)], 'b')).toEqual({ lines: [mine], added: 0, corrected: 0 });
});

test('a copied profile continues with the same ids: both lines are kept, each once', () => {
  const [mine, theirs] = [sat('a.1', NINE), sat('a.1', NINE + 60 * MINUTE)];
  const { lines, added } = mergeDay([mine], [theirs], 'a');
  expect(added).toBe(1);
  expect(lines[0]).toEqual(mine);
  expect(lines[1]).toMatchObject({ startedAt: theirs.startedAt, kind: 'bout' });
  expect(new Set(lines.map((line) => (line as Entry).id)).size).toBe(2);
  expect(mergeDay(lines, [theirs], 'a').added).toBe(0);
});

test('a line that this version cannot read keeps its place and its id', () => {
  const newer = {
    id: 'a.1',
    startedAt: NINE,
    endedAt: NINE + MINUTE,
    kind: 'from the future',
    certainty: 'said',
  };
  expect(mergeDay([newer], [rest('a.1')], 'a').lines).toEqual([newer]);
  expect(putEntries([newer], [])).toEqual([newer]);
});
