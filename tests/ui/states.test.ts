/** The clocks of the pictures are clocks: one that cannot be read shows an empty page, or none. */
import { expect, test } from 'vitest';
import { readClock } from '../../src/core/clock';
import { opened } from '../tools/routine-states.mjs';
import { asking, clock, popup } from '../tools/states.mjs';

const states = [
  ...Object.entries({ ...asking, ...popup }).map(([name, state]) => [name, clock(state())] as const),
  ['routine', opened()] as const,
];

test.each(states)('%s', (_, state) => {
  expect(readClock(state)).toBeDefined();
});
