/** What is said of odd input: once it is sure, and to whom it matters. */
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

test('a mouse that moves by itself, and input elsewhere that is not seen', () => {
  expect(noticeFor(seated(20), computer, [])).toBeNull();
  expect(noticeFor(restless, computer, [])).toBe('mouse moves by itself');
  expect(noticeFor(blind, computer, [])).toBe('input elsewhere is not seen');
});

test('once it was read it is not said again; another one is', () => {
  expect(noticeFor(restless, computer, ['mouse moves by itself'])).toBeNull();
  expect(noticeFor(blind, computer, ['mouse moves by itself'])).toBe('input elsewhere is not seen');
});

test('a plain clock goes by no input', () => {
  expect(noticeFor(restless, { counts: 'clock' }, [])).toBeNull();
  expect(noticeFor(blind, { counts: 'clock' }, [])).toBeNull();
});

test('where only this browser counts, other programs do not matter; the mouse does', () => {
  expect(noticeFor(blind, { counts: 'browser' }, [])).toBeNull();
  expect(noticeFor(restless, { counts: 'browser' }, [])).toBe('mouse moves by itself');
});
