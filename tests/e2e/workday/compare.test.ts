import { describe, expect, test } from 'vitest';
import { MINUTE, SECOND } from '../../../src/core/time';
import { compareDays } from './compare';
import type { Line } from './line';
import { scriptFor } from './live';
import { truthOf } from './truth';

const SCRIPT = `
  09:00    sits down
  09:31    reads
  09:31:15 is asked: still hands
  09:31:25 gets up
  09:35    sits down
  10:00    gets up
`;

const truth = truthOf(scriptFor('firefox', SCRIPT).map((line) => ({ ...line, from: line.at, to: line.at })));

/** A journal that is equal to the truth, except for the lines of this kind. */
function journal(kind: Line['kind'], changed: (line: Line) => Line[]): Line[] {
  return truth.flatMap((line) => (line.kind === kind ? changed(line) : [line]));
}

function wrong(lines: readonly Line[]): string[] {
  return compareDays(truth, lines).flatMap((row) => (row.wrong ? [row.difference] : []));
}

describe('script against journal', () => {
  test('derives the expected lines from the script', () => {
    expect(compareDays(truth, []).map(({ script }) => script)).toEqual([
      '09:00:00-09:31:00 bout, sat 31:15',
      '09:31:00-09:35:00 break, nudged, hands off',
      '09:31:15 nudge, still hands',
      '09:35:00-10:00:00 bout, sat 25:00',
      '10:00:00 break, natural, presumed',
    ]);
  });

  test('accepts a journal that equals the truth', () => {
    expect(wrong(truth)).toEqual([]);
  });

  test('rejects a nudge that is missing, doubled, late or has another reason', () => {
    const later = (by: number) => (line: Line) => [
      { ...line, start: { ...line.start, at: line.start.at + by }, end: undefined },
    ];
    expect(wrong(journal('nudge', () => []))).toEqual(['missing']);
    expect(wrong(journal('nudge', (line) => [line, { ...line }]))).toEqual(['not in the script']);
    expect(wrong(journal('nudge', later(29 * SECOND)))).toEqual([]);
    expect(wrong(journal('nudge', later(31 * SECOND)))).toEqual(['+31 s']);
    expect(wrong(journal('nudge', (line) => [{ ...line, words: 'an hour' }]))).toHaveLength(1);
  });

  test('rejects a minute of sitting too much', () => {
    const more = (line: Line) => [{ ...line, sittingMs: (line.sittingMs ?? 0) + MINUTE }];
    expect(wrong(journal('bout', more))).toHaveLength(2);
  });
});
