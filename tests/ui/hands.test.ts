import { expect, test } from 'vitest';
import { Hands } from '../../src/ui/break/hands';

test('hands that come back after rest are a return, once', () => {
  const hands = new Hands();
  hands.begin(false);
  expect(hands.tell(true)).toBe(false);
  expect(hands.tell(false)).toBe(true);
  expect(hands.tell(false)).toBe(false);
});

test('the move that pressed Start, told late, is none', () => {
  const hands = new Hands();
  hands.tell(true);
  hands.begin(false);
  expect(hands.tell(false)).toBe(false);
  expect(hands.tell(true)).toBe(false);
  expect(hands.tell(false)).toBe(true);
});

test('a break that began by itself ends with the first move', () => {
  const hands = new Hands();
  hands.tell(true);
  hands.begin(true);
  expect(hands.tell(false)).toBe(true);
});
