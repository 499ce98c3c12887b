/** The words of a nudge for this person: where their walk may lead, and how long they went without moving. */
import './english';
import { expect, test } from 'vitest';
import { defaultOptions, optionTable } from '../../src/core/options/options';
import { MINUTE } from '../../src/core/time';
import { errandOf } from '../../src/ui/break/errand';
import { forSeat } from '../../src/ui/break/seat';

test('each errand has its turn, half an hour after the one before', () => {
  const breaks = Array.from({ length: 16 }, (_, n) => n * 30 * MINUTE);
  const errands = breaks.map((at) =>
    errandOf({ ...defaultOptions, errands: optionTable.errands.choices }, at),
  );
  expect(new Set(errands).size).toBe(4);
  expect(errands.filter((errand, n) => errand === errands[n - 1])).toEqual([]);
});

test('nobody is sent where they did not say, or cannot go', () => {
  expect(errandOf({ errands: [], seat: 'on-feet' }, 0)).toBeUndefined();
  expect(errandOf({ errands: ['stairs'], seat: 'wheelchair' }, 0)).toBeUndefined();
  expect(errandOf({ errands: ['stairs'], seat: 'on-feet' }, 0)).toBe('errand_stairs');
});

test('a person in a wheelchair is not told how long they sat', () => {
  expect(forSeat('on-feet', 'still_still_hands', '31 minutes')).toMatch(/^31 minutes seated/);
  expect(forSeat('wheelchair', 'still_still_hands', '31 minutes')).toBe(
    '31 minutes without a break, your hands just came to rest.',
  );
});
