import { expect, test } from 'vitest';
import { PreviewTime } from '../../src/ui/figure/preview-time';

test('a preview rests in the first pose that it holds after twenty seconds', () => {
  const preview = new PreviewTime(1000);
  expect(preview.updateRest(20_900, true)).toBe(false);
  expect(preview.updateRest(21_000, false)).toBe(false);
  expect(preview.updateRest(23_000, true)).toBe(true);
  expect(preview.elapsed(90_000)).toBe(22_000);
});

test('a preview that never holds a pose rests after a minute', () => {
  const preview = new PreviewTime(0);
  expect(preview.updateRest(59_999, false)).toBe(false);
  expect(preview.updateRest(60_000, false)).toBe(true);
});

test('a preview goes on from where it rests when a person is there, and rests again', () => {
  const preview = new PreviewTime(0);
  expect(preview.updateRest(20_000, true)).toBe(true);
  preview.notice(500_000);
  expect(preview.updateRest(500_000, true)).toBe(false);
  expect(preview.elapsed(501_000)).toBe(21_000);
  expect(preview.updateRest(520_000, true)).toBe(true);
});

test('a preview does not rest while a person is there', () => {
  const preview = new PreviewTime(0);
  for (let at = 0; at < 300_000; at += 5000) {
    preview.notice(at);
    expect(preview.updateRest(at + 4999, true)).toBe(false);
  }
  expect(preview.elapsed(300_000)).toBe(300_000);
});
