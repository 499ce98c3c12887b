/** The ribbon of a date. */
import { expect, test } from 'vitest';
import { HOUR } from '../../src/core/time';
import { ribbonOf } from '../../src/measures/ribbon';
import { sat, stood, up } from './lines';

const START = Date.parse('2026-11-23T00:00+01:00');
const ribbon = (...entries: Parameters<typeof ribbonOf>[0]) => ribbonOf(entries, START, START + 24 * HOUR);
const kindsOf = (...entries: Parameters<typeof ribbonOf>[0]) =>
  ribbon(...entries)?.stretches.map(({ kind }) => kind);

test('begins and ends at whole hours around what was lived', () => {
  const day = ribbon(
    sat('2026-11-23T09:20', '2026-11-23T10:05'),
    sat('2026-11-23T14:00', '2026-11-23T16:30'),
  );
  expect(day).toMatchObject({ from: START + 9 * HOUR, to: START + 17 * HOUR });
});

test('is null for a date without entries', () => {
  expect(ribbon()).toBeNull();
});

test('leaves out an absence of four hours, which is a night, but not a shorter one', () => {
  const morning = sat('2026-11-23T08:00', '2026-11-23T09:00');
  expect(kindsOf(morning, up('2026-11-23T09:00', '2026-11-23T12:59'))).toEqual(['sitting', 'up']);
  expect(kindsOf(morning, up('2026-11-23T09:00', '2026-11-23T13:00'))).toEqual(['sitting']);
});

test('shows sitting and standing of four hours and more', () => {
  expect(
    kindsOf(sat('2026-11-23T08:00', '2026-11-23T13:00'), stood('2026-11-23T13:00', '2026-11-23T18:00')),
  ).toEqual(['sitting', 'up']);
});

test('is cut to the date', () => {
  const evening = ribbon(sat('2026-11-23T23:30', '2026-11-24T01:00'));
  expect(evening?.stretches[0]?.to).toBe(START + 24 * HOUR);
});
