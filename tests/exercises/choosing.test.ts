import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/core/journal';
import { chooseMain, firstSide, OPENER } from '../../src/exercises/choosing';
import { type ExerciseId, exerciseOf } from '../../src/exercises/library';

function lived(n: number, ...exercises: string[]): Entry {
  const done = exercises.map((exercise) => ({ exercise, side: null, seconds: 30 }));
  const base = { id: `t.${n}`, zone: 'UTC', startedAt: n * 1000, endedAt: n * 1000 + 90 };
  return { ...base, kind: 'break', origin: 'nudged', certainty: 'hands off', breakId: `b.${n}`, done };
}

/** The mains of so many breaks in a row, each done as chosen. */
function chosen(breaks: number): ExerciseId[] {
  const journal: Entry[] = [];
  return Array.from({ length: breaks }, (_, n) => {
    const main = chooseMain(journal);
    journal.push(lived(n, OPENER, main));
    return main;
  });
}

describe('by turns', () => {
  test('the first break is for the hip flexors', () => {
    expect(chooseMain([])).toBe('split-stance-tuck');
  });

  test('at least every second break is a walk, and none comes twice running', () => {
    const mains = chosen(30);
    mains.slice(1).forEach((main, n) => {
      expect(main).not.toBe(mains[n]);
      const walks = [main, mains[n]].filter((id) => id && exerciseOf(id).group === 'walk');
      expect(walks).toHaveLength(1);
    });
    expect(new Set(mains).size).toBe(3);
  });

  test('a break that was skipped stays owed', () => {
    const journal = [lived(0, OPENER, 'split-stance-tuck')];
    const skipped: Entry = {
      id: 't.9',
      zone: 'UTC',
      startedAt: 9000,
      endedAt: 9000,
      kind: 'skipped',
      breakId: 'b',
      by: 'said',
    };
    expect(chooseMain([...journal, skipped])).toBe(chooseMain(journal));
  });

  test('exercises that are no longer there, and breaks with nothing done, do not matter', () => {
    expect(chooseMain([lived(0, 'gone'), lived(1), lived(2, OPENER)])).toBe('split-stance-tuck');
  });
});

test('left goes first on odd days', () => {
  expect([1, 2, 31].map(firstSide)).toEqual(['left', 'right', 'left']);
});
