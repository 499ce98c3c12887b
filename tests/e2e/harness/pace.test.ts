import { describe, expect, test } from 'vitest';
import { nextPace } from './pace.mjs';

const MOST = 26;

/** The paces at a desk that strains so, tick by tick. */
function paces(from: number, strains: readonly number[]): number[] {
  let pace = from;
  return strains.map((strain) => {
    pace = nextPace(pace, strain, MOST);
    return pace;
  });
}

const times = (count: number, strain: number) => Array.from({ length: count }, () => strain);

describe('the pace', () => {
  test('is the highest where the desk mostly rests', () => {
    expect(paces(MOST, times(5, 0.3))).toEqual(times(5, MOST));
  });

  test('falls to that of everywhere within a few looks where somebody works or waits all the time, and no lower', () => {
    expect(paces(MOST, times(5, 1)).at(-1)).toBe(1);
    expect(nextPace(1, 1, MOST)).toBe(1);
  });

  test('comes back a little at a time', () => {
    const back = paces(1, times(30, 0));
    expect(back[2]).toBeLessThan(3);
    expect(back.at(-1)).toBe(MOST);
  });

  test('stays where the desk is busy and bears it', () => {
    expect(nextPace(10, 0.6, MOST)).toBe(10);
  });

  test('obeys a lower limit at once', () => {
    expect(nextPace(MOST, 0, 8)).toBe(8);
  });
});
