/** The pieces of a time, each with the one reason that wins. */
import { describe, expect, test } from 'vitest';
import { changesOf } from '../../src/measures/why-not';
import type { Claim } from '../../src/measures/why-not/claims';
import { pieces } from '../../src/measures/why-not/pieces';
import { sat, told } from './lines';

const claim = (why: Claim['why'], from: number, to: number, entry: Claim['entry'] = null): Claim => ({
  why,
  from,
  to,
  entry,
});
const textOf = (claims: Claim[], from = 0, to = 100) =>
  pieces(claims, from, to).map((piece) => `${piece.from}-${piece.to} ${piece.why}`);

describe('a time', () => {
  test('belongs to the first reason that covers it', () => {
    expect(textOf([claim('call', 20, 40), claim('paused', 10, 60)])).toEqual([
      '10-20 paused',
      '20-40 call',
      '40-60 paused',
    ]);
  });

  test('is cut to what is asked about', () => {
    expect(textOf([claim('call', -5, 10), claim('paused', 90, 120)])).toEqual(['0-10 call', '90-100 paused']);
    expect(textOf([claim('call', 0, 100)])).toEqual(['0-100 call']);
    expect(textOf([])).toEqual([]);
  });

  test('goes on as one piece with the same line, or with a way of asking that is still the only one', () => {
    const [one, other] = [
      sat('2026-11-23T09:00', '2026-11-23T10:00'),
      told('2026-11-23T09:00', '2026-11-23T10:00', { kind: 'paused' }),
    ];
    expect(textOf([claim('paused', 0, 10, other), claim('paused', 10, 20, other)])).toEqual(['0-20 paused']);
    expect(textOf([claim('paused', 0, 10, other), claim('paused', 10, 20, one)])).toEqual([
      '0-10 paused',
      '10-20 paused',
    ]);
    for (const why of ['unseen', 'badge'] as const)
      expect(textOf([claim(why, 0, 10, one), claim(why, 10, 20, other)])).toEqual([`0-20 ${why}`]);
    expect(textOf([claim('call', 0, 10, one), claim('paused', 10, 20, one)])).toHaveLength(2);
    expect(textOf([claim('call', 0, 10, one), claim('call', 11, 20, one)])).toHaveLength(2);
  });

  test('keeps the first line that is known', () => {
    const one = sat('2026-11-23T09:00', '2026-11-23T10:00');
    expect(pieces([claim('badge', 0, 10), claim('badge', 10, 20, one)], 0, 100)[0]?.entry).toBe(one);
  });
});

test('asks follow the hours since the last of the options that make them up was changed', () => {
  expect(changesOf({ when: 3, hours: 7, daysOff: 5, intervalMinutes: 9 })).toEqual({ hours: 7, interval: 9 });
  expect(changesOf({ daysOff: 5 })).toEqual({ hours: 5, interval: -Infinity });
  expect(changesOf({})).toEqual({ hours: -Infinity, interval: -Infinity });
});
