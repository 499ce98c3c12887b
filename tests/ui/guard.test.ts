import { describe, expect, test } from 'vitest';
import { Guard } from '../../src/ui/break/guard';

const mouse = (now: number) => ({ now, hovers: true });
const finger = (now: number) => ({ now, hovers: false });

describe('keys', () => {
  test('ignores a word that is being typed when the window opens, however long it is', () => {
    const guard = new Guard(5000);
    for (let at = 5100; at < 9000; at += 900) expect(guard.swallowsKey(at)).toBe(true);
  });

  test('accepts a key after a second without keys', () => {
    const guard = new Guard(5000);
    expect(guard.swallowsKey(5200)).toBe(true);
    expect(guard.swallowsKey(6200)).toBe(false);
    expect(guard.swallowsKey(6201)).toBe(false);
  });

  test('ignores a word that is being typed when the window gets the focus', () => {
    const guard = new Guard(0);
    expect(guard.swallowsKey(60_000)).toBe(false);
    guard.focus(61_000);
    for (let at = 61_100; at < 65_000; at += 900) expect(guard.swallowsKey(at)).toBe(true);
    expect(guard.swallowsKey(70_000)).toBe(false);
  });

  test('ignores a word that is being typed when the window becomes visible again', () => {
    const guard = new Guard(0);
    guard.appear(61_000);
    expect(guard.swallowsKey(61_500)).toBe(true);
  });

  test('accepts the next key after a press that it accepted', () => {
    const guard = new Guard(0);
    guard.hover(59_000);
    guard.focus(60_000);
    expect(guard.swallowsPress(mouse(60_001))).toBe(false);
    expect(guard.swallowsKey(60_300)).toBe(false);
  });
});

describe('presses', () => {
  test('ignores a click in the first second after the window appeared', () => {
    const guard = new Guard(5000);
    expect(guard.swallowsPress(mouse(5600))).toBe(true);
    expect(guard.swallowsPress(finger(5900))).toBe(true);
    expect(guard.swallowsPress(mouse(6000))).toBe(false);
  });

  test('accepts a second click although it ignored the first one', () => {
    const guard = new Guard(5000);
    expect(guard.swallowsPress(mouse(5900))).toBe(true);
    expect(guard.swallowsPress(mouse(6100))).toBe(false);
  });

  test('accepts the click that gives a window the focus, if the window could be read before', () => {
    const guard = new Guard(0);
    guard.hover(59_700);
    guard.focus(60_000);
    expect(guard.swallowsPress(mouse(60_002))).toBe(false);
  });

  test('accepts the tap that gives a window the focus, if the window could be read before', () => {
    const guard = new Guard(0);
    guard.focus(60_000);
    expect(guard.swallowsPress(finger(60_010))).toBe(false);
  });

  test.each([mouse, finger])(
    'ignores a press in the first second after a window came to the front',
    (press) => {
      const guard = new Guard(0);
      guard.focus(60_000);
      expect(guard.swallowsPress(press(60_400))).toBe(true);
      expect(guard.swallowsPress(press(61_000))).toBe(false);
    },
  );

  test('ignores a press of a resting mouse under which a window came to the front', () => {
    const guard = new Guard(0);
    guard.hover(59_990);
    guard.focus(60_000);
    expect(guard.swallowsPress(mouse(60_400))).toBe(true);
  });

  test('ignores a press of a mouse that had left the window before it came to the front', () => {
    const guard = new Guard(0);
    guard.hover(10_000);
    guard.leave();
    guard.focus(60_000);
    expect(guard.swallowsPress(mouse(60_400))).toBe(true);
  });

  test('counts a mouse as resting if it entered within a quarter of a second before the focus', () => {
    const swallows = (enteredBefore: number) => {
      const guard = new Guard(0);
      guard.hover(60_000 - enteredBefore);
      guard.focus(60_000);
      return guard.swallowsPress(mouse(60_400));
    };
    expect([249, 250].map(swallows)).toEqual([true, false]);
  });

  test('accepts a tap together with the focus, but no later one, nor a click', () => {
    const swallows = (press: (now: number) => ReturnType<typeof mouse>, at: number) => {
      const guard = new Guard(0);
      guard.focus(60_000);
      return guard.swallowsPress(press(60_000 + at));
    };
    expect([swallows(finger, 100), swallows(finger, 101), swallows(mouse, 50)]).toEqual([false, true, true]);
    expect([swallows(mouse, 999), swallows(mouse, 1000)]).toEqual([true, false]);
  });

  test('forgets that a mouse was over the window when the window appears again', () => {
    const guard = new Guard(0);
    guard.hover(100);
    guard.appear(50_000);
    guard.focus(60_000);
    expect(guard.swallowsPress(mouse(60_400))).toBe(true);
  });

  test('remembers the first moment at which a mouse was over the window', () => {
    const guard = new Guard(0);
    guard.hover(100);
    guard.hover(59_990);
    guard.focus(60_000);
    expect(guard.swallowsPress(mouse(60_400))).toBe(false);
  });

  test('does not let a press that it ignored open the way for keys', () => {
    const guard = new Guard(5000);
    expect(guard.swallowsPress(mouse(5900))).toBe(true);
    expect(guard.swallowsKey(5950)).toBe(true);
  });
});
