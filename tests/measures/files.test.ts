import { expect, test } from 'vitest';
import type { Entry } from '../../src/core/journal/entries';
import { addDays } from '../../src/core/time';
import { countDays } from '../../src/measures/count';
import { csvOf, dayRows, entryRows, historyJson } from '../../src/measures/files';
import { sum } from '../../src/measures/measure';
import fc from '../fast-check';
import { sat, up } from './lines';

const FROM = '2026-03-23';
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** A day of bouts and breaks without gaps, among others over the night in which the clocks go forward. */
const day = fc
  .tuple(
    fc.nat(13),
    fc.array(fc.tuple(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 90 })), { maxLength: 8 }),
  )
  .map(([offset, parts]): Entry[] => {
    const date = addDays(FROM, offset);
    let at = 8 * 60;
    return parts.flatMap(([sitting, away]) => {
      const [from, to, back] = [at, at + sitting, at + sitting + away].map(
        (minutes) => `${date}T${clock(Math.min(minutes, 23 * 60 + 59))}`,
      );
      at += sitting + away;
      return at < 23 * 60 ? [sat(from ?? '', to ?? ''), up(to ?? '', back ?? '')] : [];
    });
  });

test('gives the same figures on the page, in CSV and in JSON', () => {
  fc.assert(
    fc.property(fc.array(day, { maxLength: 6 }), (lived) => {
      const journal = lived.flat();
      const days = countDays(journal, FROM, addDays(FROM, 13));
      const rows = csvOf(dayRows(days, ['breaks', 'sitting']))
        .slice(1)
        .trim()
        .split('\r\n');
      const breaks = rows.reduce((total, row) => total + Number(row.split(',')[1]), 0);
      const minutes = rows.reduce((total, row) => total + Number(row.split(',')[2]), 0);
      const { days: inJson } = JSON.parse(historyJson(days, journal));
      expect(breaks).toBe(sum(days, (one) => one.breaks));
      expect(minutes).toBeCloseTo(sum(days, ({ sittingMs }) => sittingMs) / 60_000, 1);
      expect(inJson).toEqual(days);
    }),
    { numRuns: 60 },
  );
});

test('writes dates as ISO, with the offset of their zone', () => {
  expect(entryRows([sat('2026-11-23T09:00', '2026-11-23T09:40')])[0]).toEqual(
    expect.arrayContaining([
      'bout',
      '2026-11-23T09:00:00+01:00',
      '2026-11-23T09:40:00+01:00',
      40,
      'presumed',
    ]),
  );
});

test('protects texts that a spreadsheet would take for a formula', () => {
  expect(csvOf([['=1+1', 'a,"b"', -5, null]])).toBe('\uFEFF\'=1+1,"a,""b""",-5,\r\n');
});
