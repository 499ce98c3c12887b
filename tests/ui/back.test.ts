import { expect, test } from 'vitest';
import { Grace } from '../../src/ui/break/back';

test('hands that are back have a few seconds to a button', () => {
  expect(new Grace(1000, 4000).over).toBe(5000);
});

test('the mouse and the keys that walk through the buttons keep the window a little longer', () => {
  const grace = new Grace(1000, 4000);
  grace.move(3000);
  expect(grace.over).toBe(7000);
  grace.move(6000, 'Tab');
  expect(grace.over).toBe(10_000);
});

test('keys that write do not: they are work', () => {
  const grace = new Grace(1000, 4000);
  for (let at = 1100; at < 5000; at += 200) grace.move(at, 'e');
  expect(grace.over).toBe(5000);
});

test('a mouse that works over the window does not hold it open', () => {
  const grace = new Grace(1000, 4000);
  for (let at = 1100; at < grace.over; at += 200) grace.move(at);
  expect(grace.over).toBe(20_000);
});
