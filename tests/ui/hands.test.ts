import { describe, expect, test, vi } from 'vitest';
import { isReading } from '../../src/core/clock/sitting';
import { MINUTE } from '../../src/core/time';
import { Hands, mayStartByStillness, watchNothing } from '../../src/ui/break/hands';
import { live } from '../day/live';
import { asked, NOW, onCall, seated, seen } from './clocks';

const SECOND = 1000;

test('reports hands that move after a rest as a return, once', () => {
  const hands = new Hands(0);
  hands.begin(false, 0);
  expect(hands.report(true, 15 * SECOND)).toBe(false);
  expect(hands.report(true, 17 * SECOND)).toBe(false);
  expect(hands.report(false, 40 * SECOND)).toBe(true);
  expect(hands.report(false, 42 * SECOND)).toBe(false);
});

test('does not take the move that pressed Start for a return if it is reported late', () => {
  const hands = new Hands(0);
  hands.report(true, 0);
  hands.begin(false, SECOND);
  expect(hands.report(false, 2 * SECOND)).toBe(false);
  expect(hands.report(true, 16 * SECOND)).toBe(false);
  expect(hands.report(false, 20 * SECOND)).toBe(true);
});

test('ignores a rest that was read before Start was pressed and is reported after it', () => {
  const hands = new Hands(0);
  hands.begin(false, 0);
  expect(hands.report(true, 5)).toBe(false);
  expect(hands.report(false, 2 * SECOND)).toBe(false);
});

test('reports the first move in a break that began by itself as a return', () => {
  const hands = new Hands(0);
  hands.report(true, 0);
  hands.begin(true, SECOND);
  expect(hands.report(true, 2 * SECOND)).toBe(false);
  expect(hands.report(false, 4 * SECOND)).toBe(true);
});

test('does not take the end of the old wake lock for a return after the page was loaded again', () => {
  const hands = new Hands(0);
  expect(hands.report(true, 100)).toBe(false);
  expect(hands.report(false, SECOND)).toBe(false);
  expect(hands.report(true, 16 * SECOND)).toBe(false);
  expect(hands.report(false, 20 * SECOND)).toBe(true);
});

test('does not take the end of a sound without a wake lock for a return, but a person who stays', () => {
  const hands = new Hands(0);
  hands.begin(true, 0);
  hands.expectFalseInput(60 * SECOND);
  expect(hands.report(false, 63 * SECOND)).toBe(false);
  expect(hands.report(false, 78 * SECOND)).toBe(false);
  expect(hands.report(true, 79 * SECOND)).toBe(false);
  expect(hands.report(false, 81 * SECOND)).toBe(true);
});

describe('still hands beside a nudge start the break', () => {
  const open = asked();

  test('but not in a call, while watching, or beside a quiet nudge', () => {
    expect(mayStartByStillness(seated(42), open)).toBe(true);
    expect(mayStartByStillness(seated(42, onCall('said')), open)).toBe(false);
    expect(mayStartByStillness(seated(42, seen({ watchedAt: NOW })), open)).toBe(false);
    expect(mayStartByStillness(seated(42), { quietly: true })).toBe(false);
  });

  test('nor while the person reads, as they said', () => {
    const desk = live('09:00 works\n09:20 touches the mouse');
    desk.say({ type: 'read' });
    desk.passUntil((9 * 60 + 31) * MINUTE);
    expect(isReading(desk.clock, desk.now)).toBe(true);
    expect(mayStartByStillness(desk.clock, open)).toBe(false);
  });

  test('nor under a plain clock, which does not even watch them', () => {
    const changed = vi.fn();
    watchNothing(changed)();
    expect(changed).not.toHaveBeenCalled();
  });
});
