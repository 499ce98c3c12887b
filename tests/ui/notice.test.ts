/** The notices about odd input: shown only when it is certain, and only where it matters. */
import './english';
import { expect, test } from 'vitest';
import type { Clock } from '../../src/core/clock/clock';
import { nothingNoted } from '../../src/core/clock/state';
import { noticeFor } from '../../src/ui/notice';
import { seated } from './clocks';

const noted = (part: Partial<Clock['noted']>) => seated(20, { noted: { ...nothingNoted, ...part } });
const restless = noted({ breaksWithoutRest: 2 });
const blind = noted({ blindReturns: 3 });
const computer = { counts: 'computer' } as const;

test('reports a mouse that moves by itself, and input in other programs that is not seen', () => {
  expect(noticeFor(seated(20), computer, [])).toBeNull();
  expect(noticeFor(restless, computer, [])).toBe('mouse moves by itself');
  expect(noticeFor(blind, computer, [])).toBe('input elsewhere is not seen');
});

test('does not show a notice again once it was read, but shows another one', () => {
  expect(noticeFor(restless, computer, ['mouse moves by itself'])).toBeNull();
  expect(noticeFor(blind, computer, ['mouse moves by itself'])).toBe('input elsewhere is not seen');
});

test('shows nothing under a plain clock, which uses no input', () => {
  expect(noticeFor(restless, { counts: 'clock' }, [])).toBeNull();
  expect(noticeFor(blind, { counts: 'clock' }, [])).toBeNull();
});

test('reports only the mouse where only this browser counts', () => {
  expect(noticeFor(blind, { counts: 'browser' }, [])).toBeNull();
  expect(noticeFor(restless, { counts: 'browser' }, [])).toBe('mouse moves by itself');
});
