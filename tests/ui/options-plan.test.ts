import { expect, test, vi } from 'vitest';
import { intervalChanges, presetChanges, presetOf } from '../../src/ui/options/interval';

vi.mock('webextension-polyfill', async () => await import('./english'));

test.each([
  ['half-hour', 30, '30'],
  ['half-hour', 31, undefined],
  ['hour', 60, '60'],
  ['hour', 45, '45'],
  // Stored by an earlier version, in which the plan and the interval were two fields.
  ['hour', 30, '30'],
  ['half-hour', 60, '60'],
  ['ease-in', 45, 'ease-in'],
] as const)('the plan %s with an interval of %d minutes is shown as %s', (plan, intervalMinutes, preset) => {
  expect(presetOf({ plan, intervalMinutes })).toBe(preset);
});

test.each([
  ['30', { plan: 'half-hour', intervalMinutes: 30 }],
  ['45', { plan: 'hour', intervalMinutes: 45 }],
  ['60', { plan: 'hour', intervalMinutes: 60 }],
  ['ease-in', { plan: 'ease-in', intervalMinutes: 60, easedOn: '2026-12-20' }],
] as const)('the preset %s changes the interval and the plan together', (preset, changes) => {
  expect(presetChanges(preset, '2026-12-20')).toEqual(changes);
});

test('an interval of one’s own takes the plan of the breaks that fit it', () => {
  expect(intervalChanges(44).plan).toBe('half-hour');
  expect(intervalChanges(50).plan).toBe('hour');
});
