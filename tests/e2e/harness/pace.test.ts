import { describe, expect, test } from 'vitest';
import { nextPace } from './pace.mjs';

const MOST = 26;

/** The paces that follow from these strains, tick by tick. */
function paces(from: number, strains: readonly number[]): number[] {
  let pace = from;
  return strains.map((strain) => {
    pace = nextPace(pace, strain, MOST);
    return pace;
  });
}

const times = (count: number, strain: number) => Array.from({ length: count }, () => strain);

describe('the pace', () => {
  test('is the highest if the desktop is mostly idle', () => {
    expect(paces(MOST, times(5, 0.3))).toEqual(times(5, MOST));
  });

  test('falls to normal speed within a few ticks if a thread needs the processor all the time, and no lower', () => {
    expect(paces(MOST, times(5, 1)).at(-1)).toBe(1);
    expect(nextPace(1, 1, MOST)).toBe(1);
  });

  test('rises again in small steps', () => {
    const back = paces(1, times(30, 0));
    expect(back[2]).toBeLessThan(3);
    expect(back.at(-1)).toBe(MOST);
  });

  test('stays if the desktop is busy but keeps up', () => {
    expect(nextPace(10, 0.6, MOST)).toBe(10);
  });

  test('obeys a lower limit at once', () => {
    expect(nextPace(MOST, 0, 8)).toBe(8);
  });
});
