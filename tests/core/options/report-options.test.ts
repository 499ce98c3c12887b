/** The options that a report may include. */
import { expect, test } from 'vitest';
import { readOptions } from '../../../src/core/options/options';
import { isReportable, reportableOptions } from '../../../src/core/options/report-options';
import { otherOptions } from './other-options';

/** Options that say something about the person's body, health, eyes and ears, or about what they like. */
const privateKeys = [
  ...['limits', 'hopes', 'hipCleared', 'seat', 'equipment', 'floorAtWork', 'discreet', 'errands'],
  ...['hidden', 'liked', 'disliked', 'backDaily', 'goalMinutes', 'easedOn'],
  ...['speech', 'voice', 'sound', 'volume', 'theme', 'textPercent', 'motion', 'figure'],
] as const;

test('no private option is included', () => {
  expect(privateKeys.filter(isReportable)).toEqual([]);
});

test('changed options about asking are included, and only the length of lists that the person typed', () => {
  const stored = Object.entries(otherOptions()).map(([key, value]) => [`option:${key}`, { value, at: 0 }]);
  const included = reportableOptions(readOptions(Object.fromEntries(stored)));
  expect(Object.fromEntries(included)).toMatchObject({
    intervalMinutes: '180',
    way: '"badge"',
    when: '"hours"',
    daysOff: '(1)',
    callSites: '(1)',
  });
  expect(JSON.stringify(included)).not.toMatch(/example|2026/);
});

test('options at their defaults are not included', () => {
  expect(reportableOptions(readOptions({}))).toEqual([]);
});
