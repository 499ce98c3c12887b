import { describe, expect, test } from 'vitest';
import { Guard } from '../../src/ui/break/guard';

const mouse = (now: number) => ({ now, hovers: true });
const finger = (now: number) => ({ now, hovers: false });

describe('keys', () => {
  test('a word that is being typed when the window opens answers nothing, however long it is', () => {
    const guard = new Guard(5000);
    for (let at = 5100; at < 9000; at += 900) expect(guard.swallowsKey(at)).toBe(true);
  });

  test('a key after a second of rest is meant', () => {
    const guard = new Guard(5000);
    expect(guard.swallowsKey(5200)).toBe(true);
    expect(guard.swallowsKey(6200)).toBe(false);
    expect(guard.swallowsKey(6201)).toBe(false);
  });

  test('a word that is being typed when the window gets the focus answers nothing', () => {
    const guard = new Guard(0);
    expect(guard.swallowsKey(60_000)).toBe(false);
    guard.focus(61_000);
    for (let at = 61_100; at < 65_000; at += 900) expect(guard.swallowsKey(at)).toBe(true);
    expect(guard.swallowsKey(70_000)).toBe(false);
  });

  test('a word that is being typed when the window can be seen again answers nothing', () => {
    const guard = new Guard(0);
    guard.appear(61_000);
    expect(guard.swallowsKey(61_500)).toBe(true);
  });

  test('a press that is meant shows that the next key is meant too', () => {
    const guard = new Guard(0);
    guard.hover(59_000);
    guard.focus(60_000);
    expect(guard.swallowsPress(mouse(60_001))).toBe(false);
    expect(guard.swallowsKey(60_300)).toBe(false);
  });
});

describe('presses', () => {
  test('a click that was on its way when the window appeared answers nothing', () => {
    const guard = new Guard(5000);
    expect(guard.swallowsPress(mouse(5600))).toBe(true);
    expect(guard.swallowsPress(finger(5900))).toBe(true);
    expect(guard.swallowsPress(mouse(6000))).toBe(false);
  });

  test('a second click that was meant is not held back by the first one that was not', () => {
    const guard = new Guard(5000);
    expect(guard.swallowsPress(mouse(5900))).toBe(true);
    expect(guard.swallowsPress(mouse(6100))).toBe(false);
  });

  test('the click that gives a window the focus counts once it could be read', () => {
    const guard = new Guard(0);
    guard.hover(59_800);
    guard.focus(60_000);
    expect(guard.swallowsPress(mouse(60_002))).toBe(false);
  });

  test('a finger that gives a window the focus counts once it could be read', () => {
    const guard = new Guard(0);
    guard.focus(60_000);
    expect(guard.swallowsPress(finger(60_010))).toBe(false);
  });

  test.each([mouse, finger])(
    'a press at what a window covers that comes to the front answers nothing',
    (press) => {
      const guard = new Guard(0);
      guard.focus(60_000);
      expect(guard.swallowsPress(press(60_400))).toBe(true);
      expect(guard.swallowsPress(press(61_000))).toBe(false);
    },
  );

  test('a window that comes to the front under a resting mouse sees it enter, which is no aim', () => {
    const guard = new Guard(0);
    guard.hover(59_990);
    guard.focus(60_000);
    expect(guard.swallowsPress(mouse(60_400))).toBe(true);
  });

  test('a mouse that left the window before it came to the front has not aimed at it', () => {
    const guard = new Guard(0);
    guard.hover(10_000);
    guard.leave();
    guard.focus(60_000);
    expect(guard.swallowsPress(mouse(60_400))).toBe(true);
  });
});
