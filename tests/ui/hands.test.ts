import { expect, test } from 'vitest';
import { Hands } from '../../src/ui/break/hands';

const SECOND = 1000;

test('hands that come back after rest are a return, once', () => {
  const hands = new Hands();
  hands.begin(false, 0);
  expect(hands.tell(true, 15 * SECOND)).toBe(false);
  expect(hands.tell(true, 17 * SECOND)).toBe(false);
  expect(hands.tell(false, 40 * SECOND)).toBe(true);
  expect(hands.tell(false, 42 * SECOND)).toBe(false);
});

test('the move that pressed Start, told late, is none', () => {
  const hands = new Hands();
  hands.tell(true, 0);
  hands.begin(false, SECOND);
  expect(hands.tell(false, 2 * SECOND)).toBe(false);
  expect(hands.tell(true, 16 * SECOND)).toBe(false);
  expect(hands.tell(false, 20 * SECOND)).toBe(true);
});

test('a rest that was asked about before Start was pressed, and is told after it, is none of the break', () => {
  const hands = new Hands();
  hands.begin(false, 0);
  expect(hands.tell(true, 5)).toBe(false);
  expect(hands.tell(false, 2 * SECOND)).toBe(false);
});

test('a break that began by itself ends with the first move', () => {
  const hands = new Hands();
  hands.tell(true, 0);
  hands.begin(true, SECOND);
  expect(hands.tell(true, 2 * SECOND)).toBe(false);
  expect(hands.tell(false, 4 * SECOND)).toBe(true);
});
