/** The texts of a nudge that depend on the person: where a walk may lead, and how long they went without moving. */
import './english';
import { expect, test } from 'vitest';
import { defaultOptions, optionTable } from '../../src/core/options/options';
import { MINUTE } from '../../src/core/time';

import { errandOf, lengthText, seatText } from '../../src/ui/break/break-text';

test('suggests each errand in turn for breaks half an hour apart', () => {
  const breaks = Array.from({ length: 16 }, (_, n) => n * 30 * MINUTE);
  const errands = breaks.map((at) =>
    errandOf({ ...defaultOptions, errands: optionTable.errands.choices }, at),
  );
  expect(new Set(errands).size).toBe(4);
  expect(errands.filter((errand, n) => errand === errands[n - 1])).toEqual([]);
});

test('suggests only errands that the person ticked and can run', () => {
  expect(errandOf({ errands: [], seat: 'on-feet' }, 0)).toBeUndefined();
  expect(errandOf({ errands: ['stairs'], seat: 'wheelchair' }, 0)).toBeUndefined();
  expect(errandOf({ errands: ['stairs'], seat: 'on-feet' }, 0)).toBe('errand_stairs');
});

test('does not say to a person in a wheelchair how long they sat', () => {
  expect(seatText('on-feet', 'still_still_hands', '31 minutes')).toMatch(
    /^You’ve been sitting for 31 minutes/,
  );
  expect(seatText('wheelchair', 'still_still_hands', '31 minutes')).toBe(
    'You’ve gone 31 minutes without a break. Your hands are free, so this is a good moment.',
  );
});

test.each([
  [3_000, '10 seconds'],
  [42_000, '40 seconds'],
  [55_000, '1 minute'],
  [85_000, '1.5 minutes'],
  [121_000, '2 minutes'],
  [150_000, '2.5 minutes'],
])('says of a break of %i ms that it takes %s', (ms, text) => {
  expect(lengthText(ms)).toBe(text);
});
