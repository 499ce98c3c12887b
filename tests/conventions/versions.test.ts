import { expect, test } from 'vitest';
import { majorIn, oldest } from '../../scripts/versions';

test('the version of a browser is read from what it says of itself', () => {
  expect(majorIn('Mozilla Firefox 153.8.0esr\n')).toBe(153);
  expect(majorIn('Chromium 156.0.8078.108 built on Debian GNU/Linux 12 (bookworm)\n')).toBe(156);
  expect(majorIn('')).toBeUndefined();
});

test('the oldest versions are those of the manifest', () => {
  expect(oldest('chromium')).toBe(148);
  expect(oldest('firefox')).toBe(142);
});
