/** Observations about the input that this browser can see. */
import { describe, expect, test } from 'vitest';
import type { Clock } from '../../../../src/core/clock/clock';
import { type Noted, nothingNoted } from '../../../../src/core/clock/state';
import { inputProblemOf, noteBreak, noteInput } from '../../../../src/core/clock/steps/noting';
import { defaultOptions } from '../../../../src/core/options/options';
import { MINUTE, SECOND } from '../../../../src/core/time';
import { clockWith, NOON, nudgeWith, pulseWith } from '../clocks';

const noted = (part: Partial<Noted> = {}): Noted => ({ ...nothingNoted, ...part });
const ago = (seconds: number) => NOON - seconds * SECOND;

test('a problem is told after two breaks without a rest, or after three returns to a browser that saw nothing', () => {
  const problem = (part: Partial<Noted>) => inputProblemOf(clockWith({ noted: noted(part) }));
  expect([1, 2].map((breaksWithoutRest) => problem({ breaksWithoutRest }))).toEqual([
    null,
    'mouse moves by itself',
  ]);
  expect([2, 3].map((blindReturns) => problem({ blindReturns }))).toEqual([
    null,
    'input elsewhere is not seen',
  ]);
});

test('a break in which the mouse never rested is counted, and one in which it did ends the count', () => {
  const after = (stillMs: number, counts: 'computer' | 'clock' = 'computer') => {
    const step = { clock: clockWith({ noted: noted({ breaksWithoutRest: 1 }) }), entries: [] };
    return noteBreak(step, nudgeWith({ stillMs }), { ...defaultOptions, counts }).clock.noted
      .breaksWithoutRest;
  };
  expect([after(0), after(1), after(0, 'clock')]).toEqual([2, 0, 1]);
});

/** What is noted after a look at noon, from the look before. */
function look(
  before: Partial<Noted>,
  now: Parameters<typeof pulseWith>[0],
  last: Parameters<typeof pulseWith>[0] = {},
) {
  const clock = clockWith({ noted: noted(before), pulse: pulseWith(now) });
  const earlier: Clock = clockWith({ pulse: pulseWith(last) });
  return noteInput({ clock, entries: [] }, earlier, NOON).clock.noted;
}

test('a rest of fifteen seconds shows that the mouse does not move by itself', () => {
  const rested = (seconds: number) =>
    look({ breaksWithoutRest: 2 }, { inputAt: ago(seconds) }).breaksWithoutRest;
  expect([14.9, 15].map(rested)).toEqual([2, 0]);
});

describe('in another program', () => {
  const elsewhere = { place: 'elsewhere' } as const;

  test('the time begins with the first look that shows it, and ends with the return', () => {
    expect(look({}, elsewhere).elsewhereFrom).toBe(NOON);
    expect(look({ elsewhereFrom: ago(60) }, elsewhere).elsewhereFrom).toBe(ago(60));
    expect(look({ elsewhereFrom: ago(60) }, {}).elsewhereFrom).toBeNull();
    expect(look({}, {})).toEqual(noted());
  });

  test('input more than fifteen seconds after the switch shows that it can be seen', () => {
    const touchedAfter = (seconds: number) =>
      look({ elsewhereFrom: ago(60), blindReturns: 2 }, { ...elsewhere, inputAt: ago(60 - seconds) });
    expect(touchedAfter(15)).toEqual(noted({ elsewhereFrom: ago(60), blindReturns: 2 }));
    expect(touchedAfter(15.1)).toEqual(noted({ elsewhereFrom: ago(60), seesElsewhere: true }));
  });

  test('two minutes without input that end with the return are counted', () => {
    const returns = (fromAgo: number, stillFor: number, part: Partial<Noted> = {}, now = {}) =>
      look({ elsewhereFrom: ago(fromAgo), ...part }, now, { inputAt: NOON - stillFor * SECOND }).blindReturns;
    expect([returns(120, 120), returns(119.9, 120), returns(120, 119.9)]).toEqual([1, 0, 0]);
    expect(returns(120, 120, { seesElsewhere: true })).toBe(0);
    expect(returns(120, 120, {}, { lockedAt: NOON })).toBe(0);
    expect(returns(120, 120, { blindReturns: 2 })).toBe(3);
  });
});

test('nothing is noted before the second look', () => {
  const step = {
    clock: clockWith({
      noted: noted({ breaksWithoutRest: 2 }),
      pulse: pulseWith({ inputAt: NOON - MINUTE }),
    }),
    entries: [],
  };
  expect(noteInput(step, clockWith({ pulse: null }), NOON)).toBe(step);
});
