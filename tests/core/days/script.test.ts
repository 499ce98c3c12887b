/** The scripts of days: a mistake in one is reported, and never becomes another time. */
import { expect, test } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../../src/core/time';
import { readScript, timeOfDay } from '../../day/script';

test('a time of day has hours, minutes and perhaps seconds; the hours may go on from 24', () => {
  expect(timeOfDay('09:05')).toBe(9 * HOUR + 5 * MINUTE);
  expect(timeOfDay('9:05:30')).toBe(9 * HOUR + 5 * MINUTE + 30 * SECOND);
  expect(timeOfDay('25:00')).toBe(25 * HOUR);
});

test.each(['', ':', '9:', '9', '9:5', '9:-5', '09:75', '09:00:60', '1:2:3:4', '09:00 works'])(
  '“%s” is refused as a time of day',
  (text) => {
    expect(() => timeOfDay(text)).toThrow(`Not a time of day: ${text}`);
  },
);

test('a script is a line for each event', () => {
  expect(
    readScript(`
      09:00 works

      09:30:15   is still`),
  ).toEqual([
    { at: 9 * HOUR, what: 'works' },
    { at: 9 * HOUR + 30 * MINUTE + 15 * SECOND, what: 'is still' },
  ]);
});

test('a line without a text or a time, and lines out of order, are refused', () => {
  expect(() => readScript('09:00')).toThrow('Not a line of a script: 09:00');
  expect(() => readScript('works hard')).toThrow('Not a time of day: works');
  expect(() => readScript('09:75 works')).toThrow('Not a time of day: 09:75');
  expect(() => readScript('09:30 works\n09:00 is still')).toThrow('Out of order: 09:00:00 is still');
});
