/** The clocks of the pictures are clocks: one that cannot be read shows an empty page, or none. */
import { expect, test } from 'vitest';
import { opened } from '../../scripts/routine-states.mjs';
import { asking, clock, popup } from '../../scripts/states.mjs';
import { readClock } from '../../src/core/clock';

const states = [
  ...Object.entries({ ...asking, ...popup }).map(([name, state]) => [name, clock(state())] as const),
  ['routine', opened()] as const,
];

test.each(states)('%s', (_, state) => {
  expect(readClock(state)).toBeDefined();
});
