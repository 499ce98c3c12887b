import { expect, test } from 'vitest';
import { majorIn, oldest } from '../../scripts/versions';

test('reads the version of a browser from its own output', () => {
  expect(majorIn('Mozilla Firefox 153.8.0esr\n')).toBe(153);
  expect(majorIn('Chromium 156.0.8078.108 built on Debian GNU/Linux 12 (bookworm)\n')).toBe(156);
  expect(majorIn('')).toBeUndefined();
});

test('takes the oldest versions from the manifest', () => {
  expect(oldest('chromium')).toBe(148);
  expect(oldest('firefox')).toBe(142);
});
