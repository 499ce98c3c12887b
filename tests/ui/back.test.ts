import { expect, test } from 'vitest';
import { Grace } from '../../src/ui/break/back';

test('gives returning hands a few seconds to reach a button', () => {
  expect(new Grace(1000, 4000).over).toBe(5000);
});

test('the mouse and the keys that move between buttons extend it', () => {
  const grace = new Grace(1000, 4000);
  grace.move(3000);
  expect(grace.over).toBe(7000);
  grace.move(6000, 'Tab');
  expect(grace.over).toBe(10_000);
});

test('keys that write do not extend it, because they are work', () => {
  const grace = new Grace(1000, 4000);
  for (let at = 1100; at < 5000; at += 200) grace.move(at, 'e');
  expect(grace.over).toBe(5000);
});

test('a mouse at work over the window does not extend it without limit', () => {
  const grace = new Grace(1000, 4000);
  for (let at = 1100; at < grace.over; at += 200) grace.move(at);
  expect(grace.over).toBe(20_000);
});
