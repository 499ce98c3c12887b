import { expect, test } from 'vitest';
import { PreviewTime } from '../../src/ui/figure/preview-time';

test('a preview rests in the first pose that it holds after twenty seconds', () => {
  const showing = new PreviewTime(1000);
  expect(showing.rests(20_900, true)).toBe(false);
  expect(showing.rests(21_000, false)).toBe(false);
  expect(showing.rests(23_000, true)).toBe(true);
  expect(showing.elapsed(90_000)).toBe(22_000);
});

test('a preview that never holds a pose rests after a minute', () => {
  const showing = new PreviewTime(0);
  expect(showing.rests(59_999, false)).toBe(false);
  expect(showing.rests(60_000, false)).toBe(true);
});

test('a preview goes on from where it rests when a person is there, and rests again', () => {
  const showing = new PreviewTime(0);
  expect(showing.rests(20_000, true)).toBe(true);
  showing.notice(500_000);
  expect(showing.rests(500_000, true)).toBe(false);
  expect(showing.elapsed(501_000)).toBe(21_000);
  expect(showing.rests(520_000, true)).toBe(true);
});

test('a preview does not rest while a person is there', () => {
  const showing = new PreviewTime(0);
  for (let at = 0; at < 300_000; at += 5000) {
    showing.notice(at);
    expect(showing.rests(at + 4999, true)).toBe(false);
  }
  expect(showing.elapsed(300_000)).toBe(300_000);
});
