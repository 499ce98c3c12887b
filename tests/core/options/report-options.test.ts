/** What a report may tell of the options. */
import { expect, test } from 'vitest';
import { readOptions } from '../../../src/core/options/options';
import { isTold, toldOptions } from '../../../src/core/options/report-options';
import { otherOptions } from './other-options';

/** What tells of a body, its health, eyes and ears, or of what a person likes. */
const privately = [
  ...['limits', 'hipCleared', 'seat', 'equipment', 'floorAtWork', 'discreet', 'errands'],
  ...['hidden', 'liked', 'disliked', 'backDaily', 'goalMinutes', 'easedOn'],
  ...['speech', 'voice', 'sound', 'volume', 'theme', 'textPercent', 'motion'],
] as const;

test('nothing that tells of the body is told', () => {
  expect(privately.filter(isTold)).toEqual([]);
});

test('of options that differ, how to ask is told; of lists that a person typed, their length', () => {
  const stored = Object.entries(otherOptions()).map(([key, value]) => [`option:${key}`, { value, at: 0 }]);
  const told = toldOptions(readOptions(Object.fromEntries(stored)));
  expect(Object.fromEntries(told)).toMatchObject({
    intervalMinutes: '180',
    way: '"badge"',
    when: '"hours"',
    daysOff: '(1)',
    callSites: '(1)',
  });
  expect(JSON.stringify(told)).not.toMatch(/example|2026/);
});

test('what is as at first is not told', () => {
  expect(toldOptions(readOptions({}))).toEqual([]);
});
