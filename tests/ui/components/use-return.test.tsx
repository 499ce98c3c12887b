// @vitest-environment happy-dom
/** The person is back while a break plays: how long they have to reach a button of the break window. */
import { renderHook } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { MINUTE, SECOND } from '../../../src/core/time';
import { Grace, type ReturnProps, useReturn } from '../../../src/ui/break/use-return';
import { does, pass } from './acts';

const done = [{ exercise: 'ceiling-stretch', side: null, seconds: 12 }];

function played({ byItself = false, elapsedMs = 5 * SECOND, readsMore = false } = {}) {
  let comesBack = () => {};
  const stops = vi.fn();
  const props: ReturnProps = {
    byItself,
    onProgress: vi.fn(),
    onFinish: vi.fn(),
    onReturn: (returned) => {
      comesBack = returned;
      return stops;
    },
  };
  const playback = { elapsed: () => elapsedMs, paused: false, pause: vi.fn(), resume: vi.fn() };
  const player = { playback, done: () => done } as unknown as Parameters<typeof useReturn>[1];
  const hook = renderHook(() => useReturn(props, player, { current: readsMore }));
  return { ...props, ...hook, playback, stops, comesBack: () => does(() => comesBack()) };
}

beforeEach(() => {
  vi.useFakeTimers();
});

describe('a person who is back', () => {
  test('stops the break where it is, and what was done is reported', () => {
    const { comesBack, playback, onProgress, result } = played();
    comesBack();
    expect(playback.pause).toHaveBeenCalledOnce();
    expect(onProgress).toHaveBeenCalledExactlyOnceWith(done);
    expect(result.current.back).toBe(true);
  });

  test.each([
    ['four seconds', { byItself: false }, 4 * SECOND],
    [
      'eight seconds after a break that began by itself',
      { byItself: true, elapsedMs: 59 * SECOND },
      8 * SECOND,
    ],
    ['four seconds once such a break was a full one', { byItself: true, elapsedMs: MINUTE }, 4 * SECOND],
  ])('has %s to press a button, then the break is over', (_, state, graceMs) => {
    const { comesBack, onFinish } = played(state);
    comesBack();
    pass(graceMs - 1);
    expect(onFinish).not.toHaveBeenCalled();
    pass(1);
    expect(onFinish).toHaveBeenCalledExactlyOnceWith('return', done);
  });

  test('goes on with the break by pressing any button', () => {
    const { comesBack, onFinish, playback, result } = played();
    const pressed = vi.fn();
    comesBack();
    does(result.current.act(pressed));
    expect(pressed).toHaveBeenCalledOnce();
    expect(playback.resume).toHaveBeenCalledOnce();
    expect(result.current.back).toBe(false);
    pass(MINUTE);
    expect(onFinish).not.toHaveBeenCalled();
  });

  test('has longer while the mouse moves in the window, but no longer than 15 seconds', () => {
    const { comesBack, onFinish } = played();
    comesBack();
    for (let moved = 0; moved < 18; moved += 1) {
      pass(SECOND);
      dispatchEvent(new Event('pointermove'));
      expect(onFinish).not.toHaveBeenCalled();
    }
    pass(SECOND);
    expect(onFinish).toHaveBeenCalledOnce();
  });

  test('is not back while they read More, and scroll', () => {
    const { comesBack, onFinish, playback, result } = played({ readsMore: true });
    comesBack();
    expect(result.current.back).toBe(false);
    expect(playback.pause).not.toHaveBeenCalled();
    pass(MINUTE);
    expect(onFinish).not.toHaveBeenCalled();
  });

  test('has no longer because of a key that writes', () => {
    const { comesBack, onFinish } = played();
    comesBack();
    pass(3 * SECOND);
    dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
    pass(SECOND);
    expect(onFinish).toHaveBeenCalledOnce();
  });
});

test('a press does not resume a break that was not paused', () => {
  const { playback, result } = played();
  does(result.current.act(() => {}));
  expect(playback.resume).not.toHaveBeenCalled();
});

test('a page that goes away listens no longer', () => {
  const { comesBack, onFinish, stops, unmount } = played();
  comesBack();
  does(unmount);
  expect(stops).toHaveBeenCalled();
  pass(MINUTE);
  expect(onFinish).not.toHaveBeenCalled();
});

test('gives returning hands a few seconds to reach a button', () => {
  expect(new Grace(1000, 4000).over).toBe(5000);
});

test('the mouse and the keys that move between buttons extend it', () => {
  const grace = new Grace(1000, 4000);
  grace.move(3000);
  expect(grace.over).toBe(7000);
  grace.move(6000, 'Tab');
  expect(grace.over).toBe(10_000);
});

test('keys that write do not extend it, because they are work', () => {
  const grace = new Grace(1000, 4000);
  for (let at = 1100; at < 5000; at += 200) grace.move(at, 'e');
  expect(grace.over).toBe(5000);
});

test('a mouse at work over the window does not extend it without limit', () => {
  const grace = new Grace(1000, 4000);
  for (let at = 1100; at < grace.over; at += 200) grace.move(at);
  expect(grace.over).toBe(20_000);
});
