import { describe, expect, test } from 'vitest';
import { addRun, objection, removeRun, runsOf, upcoming } from '../../src/ui/options/days-off';

const TODAY = '2026-12-20';

test('shows a holiday as one line, across months and years too', () => {
  const dates = addRun(addRun(['2027-05-01'], ['2026-12-30', '2027-01-02']), ['2027-05-01', '2027-05-01']);
  expect(runsOf(dates)).toEqual([
    ['2026-12-30', '2027-01-02'],
    ['2027-05-01', '2027-05-01'],
  ]);
  expect(runsOf(removeRun(dates, ['2026-12-31', '2027-01-02']))).toEqual([
    ['2026-12-30', '2026-12-30'],
    ['2027-05-01', '2027-05-01'],
  ]);
});

test('removes past days except yesterday, whose night may not be over', () => {
  expect(upcoming(['2026-12-18', '2026-12-19', '2026-12-20'], TODAY)).toEqual(['2026-12-19', '2026-12-20']);
});

describe('explains why a range of days cannot be added', () => {
  test.each([
    ['', '', 'missing'],
    ['2026-12-24', 'soon', 'missing'],
    ['275760-01-01', '275760-01-01', 'missing'],
    ['2026-12-24', '2026-12-23', 'order'],
    ['2026-12-01', '2026-12-19', 'over'],
    ['2026-12-24', '9999-12-31', 'full'],
    ['2026-12-24', '2027-04-03', 'full'],
    ['2026-12-24', '2027-04-02', undefined],
    ['2026-12-24', '2026-12-24', undefined],
    ['2026-12-19', '2026-12-20', undefined],
  ] as const)('%s to %s: %s', (first, last, problem) => {
    expect(objection([], [first, last], TODAY)).toBe(problem);
  });

  test('does not count days twice that are already there', () => {
    const full = addRun([], ['2027-01-01', '2027-04-10']);
    expect(objection(full, ['2027-01-01', '2027-01-02'], TODAY)).toBeUndefined();
    expect(objection(full, ['2027-06-01', '2027-06-01'], TODAY)).toBe('full');
  });
});
