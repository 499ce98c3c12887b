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
  const output = { say: vi.fn(), play: vi.fn(), stop: vi.fn() };
  const elapsed = () => at;
  const playback = (paused: boolean) => ({
    elapsed,
    paused,
    pause: () => {},
    skip: () => {},
    resume: () => {},
  });
  const shown = (paused = false, settings = { speech, sound }) => (
    <Guide recipe={recipe} playback={playback(paused)} settings={settings} output={output} />
  );
  const { rerender, unmount } = render(shown());
  return {
    output,
    unmount: () => does(unmount),
    rerender: (paused: boolean, settings?: { speech: boolean; sound: boolean }) =>
      does(() => rerender(shown(paused, settings))),
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
    const { output, playTo } = guide();
    playTo(recipe[0]?.ms ?? 0);
    expect(output.say).toHaveBeenCalledTimes(guidance.filter(({ say }) => say).length);
    expect(output.play).toHaveBeenCalledTimes(guidance.filter(({ tone }) => tone).length);
    expect(steps.length).toBeGreaterThan(1);
  });

  test('is said up to 1.5 seconds late, and not later', () => {
    const [, second, third] = steps;
    if (!second || !third) throw new Error('The stretch has three steps.');
    const { output, playTo } = guide();
    playTo(second.atMs - 200);
    const before = output.say.mock.calls.length;
    playTo(second.atMs + 1400, false);
    expect(output.say).toHaveBeenCalledTimes(before + 1);
    playTo(third.atMs + 1600, false);
    expect(output.say).toHaveBeenCalledTimes(before + 1);
  });

  test('is not heard if it is switched off, and not made up for when it is switched on', () => {
    const { output, playTo, rerender } = guide({ speech: false, sound: false });
    playTo((steps[1]?.atMs ?? 0) + 200);
    expect(output.say).not.toHaveBeenCalled();
    expect(output.play).not.toHaveBeenCalled();
    rerender(false, { speech: true, sound: true });
    playTo((steps[1]?.atMs ?? 0) + 400);
    expect(output.say).not.toHaveBeenCalled();
  });
});

test('a pause stops the voice in the middle of a word', () => {
  const { output, playTo, rerender } = guide();
  playTo(1000);
  rerender(true);
  expect(output.stop).toHaveBeenCalled();
});

test('the last word of a break is said to its end though its page is replaced', () => {
  const { output, playTo, unmount } = guide();
  const last = guidance.at(-1);
  playTo((last?.atMs ?? 0) - 50);
  const before = output.say.mock.calls.length;
  playTo(last?.atMs ?? 0, false);
  unmount();
  expect(output.say.mock.calls.length).toBe(before + (last?.say ? 1 : 0));
  expect(output.stop).not.toHaveBeenCalled();
});

test('a page that is loaded again in mid-break says nothing that was said before', () => {
  const { output } = guide({ fromMs: (steps[1]?.atMs ?? 0) + 1000 });
  expect(output.say).not.toHaveBeenCalled();
});
