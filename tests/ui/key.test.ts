import { expect, test } from 'vitest';
import { keyOf } from '../../src/ui/key';

const typed = (key: string, code: string, shiftKey = false) => keyOf({ key, code, shiftKey });

test.each([
  ['Russian', 'ы', 'KeyS', 's'],
  ['Russian', 'Ы', 'KeyS', 's'],
  ['Russian', 'д', 'KeyL', 'l'],
  ['Greek', 'σ', 'KeyS', 's'],
  ['Hebrew', 'ד', 'KeyS', 's'],
  ['Hebrew', "'", 'KeyW', 'w'],
  ['Arabic', 'لا', 'KeyB', 'b'],
  ['Hindi', 'े', 'KeyS', 's'],
  ['Korean', 'ㄴ', 'KeyS', 's'],
  ['an input method', 'Process', 'KeyS', 's'],
  ['Arabic digits', '١', 'Digit1', '1'],
  ['Arabic digits on the pad', '٣', 'Numpad3', '3'],
  ['French digits', '&', 'Digit1', '1'],
  ['French digits', 'é', 'Digit2', '2'],
  ['Turkish', 'ı', 'KeyI', 'i'],
  ['Turkish', 'İ', 'Quote', 'i'],
])('%s: %s on %s is %s', (_, key, code, wanted) => {
  expect(typed(key, code)).toBe(wanted);
});

test.each([
  ['Dvorak', 'o', 'KeyS', 'o'],
  ['Dvorak', 's', 'Semicolon', 's'],
  ['Dvorak', ',', 'KeyW', ','],
  ['Dvorak', ';', 'KeyZ', ';'],
  ['AZERTY', 'a', 'KeyQ', 'a'],
  ['AZERTY', ',', 'KeyM', ','],
  ['QWERTZ', 'z', 'KeyY', 'z'],
  ['a named key', 'Enter', 'Enter', 'enter'],
  ['a named key', 'Escape', 'Escape', 'escape'],
  ['space', ' ', 'Space', ' '],
  ['the number pad without digits', 'ArrowLeft', 'Numpad4', 'arrowleft'],
])('%s: %s on %s stays %s', (_, key, code, wanted) => {
  expect(typed(key, code)).toBe(wanted);
});

test('keeps the sign of a digit key that is typed with Shift', () => {
  expect(typed('!', 'Digit1', true)).toBe('!');
});
