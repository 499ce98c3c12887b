import { describe, expect, test } from 'vitest';
import { corrected, correctionsFor, correctionsIn, WALK } from '../../../src/core/journal/corrections';
import type { Correction, Entry } from '../../../src/core/journal/entries';
import { MINUTE } from '../../../src/core/time';
import { isExerciseId } from '../../../src/exercises/library/index';
import fc from '../../fast-check';
import { sat, up } from '../../measures/lines';

const bout = sat('2026-11-23T09:00', '2026-11-23T09:40');
const absence = up('2026-11-23T09:40', '2026-11-23T10:00');

function correction(of: Entry, was: Correction, at: number, id = `c.${at}`): Entry {
  const { zone, startedAt, endedAt } = of;
  return { id, zone, startedAt, endedAt, kind: 'corrected', of: of.id, was, saidAt: at };
}

describe('a correction replaces a line', () => {
  test('by a walk', () => {
    expect(isExerciseId(WALK)).toBe(true);
    expect(corrected([absence, correction(absence, 'walk', 1)])).toMatchObject([
      { kind: 'break', certainty: 'said', done: [{ exercise: WALK, seconds: 1200 }] },
    ]);
  });

  test('by sitting elsewhere', () => {
    expect(corrected([bout, absence, correction(absence, 'sitting', 1)])).toMatchObject([
      { kind: 'bout' },
      { kind: 'bout', sittingMs: 20 * MINUTE, certainty: 'said' },
    ]);
  });

  test('by unknown time if it was another person, or by nothing if it was deleted', () => {
    expect(corrected([bout, correction(bout, 'not me', 1)])).toMatchObject([
      { kind: 'unknown', id: bout.id },
    ]);
    expect(corrected([bout, correction(bout, 'deleted', 1)])).toEqual([]);
  });

  test('until it is undone', () => {
    expect(corrected([bout, correction(bout, 'deleted', 1), correction(bout, 'as it was', 2)])).toEqual([
      bout,
    ]);
  });
});

test('the latest correction counts, in whatever order lines were merged', () => {
  const kinds = fc.array(fc.constantFrom<Correction>('walk', 'not me', 'deleted', 'as it was'), {
    minLength: 1,
  });
  fc.assert(
    fc.property(kinds, fc.infiniteStream(fc.nat()), (chosen, order) => {
      const lines = [bout, ...chosen.map((was, n) => correction(bout, was, Math.floor(n / 2), `c.${n}`))];
      const shuffled = lines
        .map((line) => [order.next().value, line] as const)
        .toSorted(([a], [b]) => a - b)
        .map(([, line]) => line);
      expect(corrected(shuffled)).toEqual(corrected(lines));
    }),
    { numRuns: 100 },
  );
});

test('of two corrections at the same instant the one with the later id counts, on every computer', () => {
  const [first, second] = [correction(bout, 'walk', 1, 'c.1'), correction(bout, 'deleted', 1, 'c.2')];
  for (const lines of [
    [first, second],
    [second, first],
  ])
    expect(correctionsIn(lines).get(bout.id)).toBe(second);
});

describe('a walk that replaces a line', () => {
  const walked = (line: Entry) => corrected([line, correction(line, 'walk', 1)])[0];
  const played = { exercise: 'chin-tuck', side: null, seconds: 45 } as const;

  test('keeps what else was done in a break, and its origin', () => {
    const line = up('2026-11-23T09:40', '2026-11-23T10:00', {
      origin: 'nudged',
      breakId: 'b',
      done: [{ exercise: WALK, side: null, seconds: 60 }, played],
    });
    const whole = { exercise: WALK, side: null, seconds: 1200 };
    expect(walked(line)).toMatchObject({ origin: 'nudged', breakId: 'b', done: [played, whole] });
    expect(walked({ ...line, kind: 'partial' })).toMatchObject({ kind: 'break', done: [played, whole] });
  });

  test('is a break of the person’s own if the line was none', () => {
    expect(walked(bout)).toMatchObject({ origin: 'natural', breakId: null, done: [{ seconds: 2400 }] });
  });

  test('is a day long at most, because a line can be longer', () => {
    expect(walked(up('2026-11-23T09:00', '2026-11-26T09:00'))).toMatchObject({
      done: [{ seconds: 24 * 3600 }],
    });
  });
});

test('a line offers the corrections that make sense for it', () => {
  expect(correctionsFor(bout)).toEqual(['walk', 'not me', 'deleted']);
  expect(correctionsFor(absence)).toEqual(['walk', 'sitting', 'deleted']);
  expect(correctionsFor(correction(bout, 'walk', 1))).toEqual([]);
  const { id, zone, startedAt, endedAt } = bout;
  expect(correctionsFor({ id, zone, startedAt, endedAt, kind: 'felt', score: 3 })).toEqual(['deleted']);
});
