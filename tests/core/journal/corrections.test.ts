import { describe, expect, test } from 'vitest';
import { corrected, WALK } from '../../../src/core/journal/corrections';
import type { Correction, Entry } from '../../../src/core/journal/entries';
import { MINUTE } from '../../../src/core/time';
import { isExerciseId } from '../../../src/exercises/library/index';
import fc from '../../fast-check';
import { sat, up } from '../../measures/lines';

const bout = sat('2026-11-23T09:00', '2026-11-23T09:40');
const absence = up('2026-11-23T09:40', '2026-11-23T10:00');

function said(of: Entry, was: Correction, at: number, id = `c.${at}`): Entry {
  const { zone, startedAt, endedAt } = of;
  return { id, zone, startedAt, endedAt, kind: 'corrected', of: of.id, was, saidAt: at };
}

describe('a line is told as the person says it was', () => {
  test('a walk', () => {
    expect(isExerciseId(WALK)).toBe(true);
    expect(corrected([absence, said(absence, 'walk', 1)])).toMatchObject([
      { kind: 'break', certainty: 'said', done: [{ exercise: WALK, seconds: 1200 }] },
    ]);
  });

  test('sitting elsewhere', () => {
    expect(corrected([bout, absence, said(absence, 'sitting', 1)])).toMatchObject([
      { kind: 'bout' },
      { kind: 'bout', sittingMs: 20 * MINUTE, certainty: 'said' },
    ]);
  });

  test('somebody else, or nothing', () => {
    expect(corrected([bout, said(bout, 'not me', 1)])).toMatchObject([{ kind: 'unknown', id: bout.id }]);
    expect(corrected([bout, said(bout, 'deleted', 1)])).toEqual([]);
  });

  test('undone it is as it was', () => {
    expect(corrected([bout, said(bout, 'deleted', 1), said(bout, 'as it was', 2)])).toEqual([bout]);
  });
});

test('the last word stands, in whatever order lines were merged', () => {
  const words = fc.array(fc.constantFrom<Correction>('walk', 'not me', 'deleted', 'as it was'), {
    minLength: 1,
  });
  fc.assert(
    fc.property(words, fc.infiniteStream(fc.nat()), (spoken, order) => {
      const lines = [bout, ...spoken.map((was, n) => said(bout, was, Math.floor(n / 2), `c.${n}`))];
      const shuffled = lines
        .map((line) => [order.next().value, line] as const)
        .toSorted(([a], [b]) => a - b)
        .map(([, line]) => line);
      expect(corrected(shuffled)).toEqual(corrected(lines));
    }),
    { numRuns: 100 },
  );
});
