/** How breaks follow each other, by plan, interval, seat and the wish for longer breaks. */
import { expect, test } from 'vitest';
import { rhythmOf } from '../../../src/exercises/choosing/doses';
import { person } from './people';

test.each([
  ['half-hour', 30, false, { walkEvery: 2, pairs: false, longest: 90, walkSeconds: 120 }],
  ['half-hour', 30, true, { walkEvery: 2, pairs: false, longest: 120, walkSeconds: 120 }],
  ['half-hour', 44, false, { walkEvery: 2, pairs: false, longest: 90, walkSeconds: 120 }],
  ['half-hour', 45, false, { walkEvery: 1, pairs: true, longest: 120, walkSeconds: 120 }],
  ['hour', 60, true, { walkEvery: 1, pairs: true, longest: 150, walkSeconds: 120 }],
  ['ease-in', 60, false, { walkEvery: 2, pairs: false, longest: 75, walkSeconds: 60 }],
  ['ease-in', 60, true, { walkEvery: 2, pairs: false, longest: 105, walkSeconds: 60 }],
] as const)('%s every %i minutes, longer breaks: %s', (plan, intervalMinutes, longer, expected) => {
  expect(rhythmOf(person({ plan, intervalMinutes, longer }))).toMatchObject(expected);
});
