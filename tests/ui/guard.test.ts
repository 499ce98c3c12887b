import { expect, test } from 'vitest';
import { TypingGuard } from '../../src/ui/break/guard';

test('a word that is being typed when the window opens answers nothing, however long it is', () => {
  const guard = new TypingGuard(5000);
  for (let at = 5100; at < 9000; at += 900) expect(guard.swallows(at)).toBe(true);
});

test('a key after a second of rest is meant', () => {
  const guard = new TypingGuard(5000);
  expect(guard.swallows(5200)).toBe(true);
  expect(guard.swallows(6200)).toBe(false);
  expect(guard.swallows(6201)).toBe(false);
});
