// @vitest-environment happy-dom
/** The voice and the sounds of a break, in time with it. */
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { guidanceOf } from '../../../src/exercises/player/guidance';
import { Guide } from '../../../src/ui/break/guide';
import { soloOf } from '../../exercises/shown';
import { does, pass } from './acts';

const recipe = soloOf('ceiling-stretch', 'left');
const guidance = guidanceOf(recipe);
const steps = guidance.filter(({ say }) => say?.what === 'step');

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(cleanup);

function guide({ speech = true, sound = true, fromMs = 0 } = {}) {
  let at = fromMs;
  const loud = { say: vi.fn(), play: vi.fn(), hush: vi.fn() };
  const elapsed = () => at;
  const playback = (paused: boolean) => ({ elapsed, paused, pause: () => {}, resume: () => {} });
  const shown = (paused = false, heeded = { speech, sound }) => (
    <Guide recipe={recipe} playback={playback(paused)} heeded={heeded} loud={loud} />
  );
  const { rerender, unmount } = render(shown());
  return {
    loud,
    unmount: () => does(unmount),
    rerender: (paused: boolean, heeded?: { speech: boolean; sound: boolean }) =>
      does(() => rerender(shown(paused, heeded))),
    /** Plays on to an instant; `looks` is whether timers run on the way, as they do not in a tab behind others. */
    playTo(ms: number, looks = true) {
      if (looks) {
        while (at < ms) {
          at = Math.min(ms, at + 100);
          pass(100);
        }
      } else {
        at = ms;
        pass(100);
      }
    },
  };
}

describe('what is due', () => {
  test('is said and played once each, in time', () => {
    const { loud, playTo } = guide();
    playTo(recipe[0]?.ms ?? 0);
    expect(loud.say).toHaveBeenCalledTimes(guidance.filter(({ say }) => say).length);
    expect(loud.play).toHaveBeenCalledTimes(guidance.filter(({ tone }) => tone).length);
    expect(steps.length).toBeGreaterThan(1);
  });

  test('is said up to 1.5 seconds late, and not later', () => {
    const [, second, third] = steps;
    if (!second || !third) throw new Error('The stretch has three steps.');
    const { loud, playTo } = guide();
    playTo(second.atMs - 200);
    const before = loud.say.mock.calls.length;
    playTo(second.atMs + 1400, false);
    expect(loud.say).toHaveBeenCalledTimes(before + 1);
    playTo(third.atMs + 1600, false);
    expect(loud.say).toHaveBeenCalledTimes(before + 1);
  });

  test('is not heard if it is switched off, and not made up for when it is switched on', () => {
    const { loud, playTo, rerender } = guide({ speech: false, sound: false });
    playTo((steps[1]?.atMs ?? 0) + 200);
    expect(loud.say).not.toHaveBeenCalled();
    expect(loud.play).not.toHaveBeenCalled();
    rerender(false, { speech: true, sound: true });
    playTo((steps[1]?.atMs ?? 0) + 400);
    expect(loud.say).not.toHaveBeenCalled();
  });
});

test('a pause stops the voice in the middle of a word', () => {
  const { loud, playTo, rerender } = guide();
  playTo(1000);
  rerender(true);
  expect(loud.hush).toHaveBeenCalled();
});

test('the last word of a break is said to its end though its page is replaced', () => {
  const { loud, playTo, unmount } = guide();
  const last = guidance.at(-1);
  playTo((last?.atMs ?? 0) - 50);
  const before = loud.say.mock.calls.length;
  playTo(last?.atMs ?? 0, false);
  unmount();
  expect(loud.say.mock.calls.length).toBe(before + (last?.say ? 1 : 0));
  expect(loud.hush).not.toHaveBeenCalled();
});

test('a page that is loaded again in mid-break says nothing that was said before', () => {
  const { loud } = guide({ fromMs: (steps[1]?.atMs ?? 0) + 1000 });
  expect(loud.say).not.toHaveBeenCalled();
});
