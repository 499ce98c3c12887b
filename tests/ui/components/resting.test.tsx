// @vitest-environment happy-dom
/** Figures that only show themselves: they rest when no person is there. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultOptions } from '../../../src/core/options/options';
import { fromStart } from '../../../src/exercises/player/course';
import { Asking } from '../../../src/ui/break/asking';
import { Doing } from '../../../src/ui/break/doing';
import { Intro } from '../../../src/ui/welcome/intro';
import { soloOf } from '../../exercises/shown';
import { pass } from './acts';

/** The screen is slow, because a figure in sixty frames a second takes most of the time of these tests. In ms. */
const FRAME_MS = 500;
const nothing = () => {};
/** What is in sight at once. */
class AllInSight {
  constructor(private readonly seen: (entries: readonly { isIntersecting: boolean }[]) => void) {}
  observe() {
    this.seen([{ isIntersecting: true }]);
  }
  disconnect() {}
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (draw: FrameRequestCallback) =>
    setTimeout(() => draw(performance.now()), FRAME_MS),
  );
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
  vi.stubGlobal('IntersectionObserver', AllInSight);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Whether the figure looks different within two seconds. */
function moves(): boolean {
  const figure = document.querySelector('svg');
  if (!figure) throw new Error('There is no figure.');
  const before = figure.outerHTML;
  for (let ms = 0; ms < 2000; ms += FRAME_MS) {
    pass(FRAME_MS);
    if (figure.outerHTML !== before) return true;
  }
  return false;
}

function asking() {
  const facts = { stands: false, lastLater: false, still: null, reads: true, call: null, absence: null };
  return (
    <Asking
      id="desk.1"
      why="You have been sitting for 30 minutes."
      errand={undefined}
      recipe={soloOf('ceiling-stretch', 'left')}
      facts={{ ...facts, offersHours: false, fullScreen: null }}
      safetySeen={true}
      mayBeginByItself={false}
      options={defaultOptions}
      onPlay={nothing}
      onSkip={nothing}
      onEvent={nothing}
      onHours={nothing}
      onFullScreen={{ byNotification: nothing, byWindow: nothing }}
    />
  );
}

function doing(exercise: 'walk-short' | 'ceiling-stretch', onWalked: (walked: boolean) => void = nothing) {
  const output = { say: nothing, play: nothing, stop: nothing };
  const settings = { speech: false, sound: false };
  return (
    <Doing
      seat="on-feet"
      limits={[]}
      audio={{ settings, output, lacksVoice: false, onOffer: undefined, onChange: nothing }}
      course={fromStart(soloOf(exercise, 'left'))}
      byItself={false}
      otherFor={() => undefined}
      itemOf={() => undefined}
      onRecipe={nothing}
      onHide={nothing}
      onProgress={nothing}
      onLeft={nothing}
      onFinish={nothing}
      onHurt={nothing}
      onTakeBack={nothing}
      onReturn={() => nothing}
      onWalked={onWalked}
    />
  );
}

describe('the figure', () => {
  test.each([
    ['of the welcome page', <Intro key="welcome" />],
    ['of a nudge', asking()],
  ])('%s rests after a minute, and moves again when a hand comes back', (_, page) => {
    render(page);
    expect(moves()).toBe(true);
    pass(60_000);
    expect(moves()).toBe(false);
    pass(600_000);
    expect(moves()).toBe(false);
    dispatchEvent(new Event('pointermove'));
    expect(moves()).toBe(true);
    pass(60_000);
    expect(moves()).toBe(false);
  });

  test('of a walk moves for five minutes after the walk has counted in full, and then rests', () => {
    const onWalked = vi.fn();
    const [walk] = soloOf('walk-short', 'left');
    if (!walk) throw new Error('There is no walk.');
    render(doing('walk-short', onWalked));
    pass(walk.ms - 1000);
    expect(onWalked.mock.calls).toEqual([[false]]);
    pass(2000);
    expect(onWalked.mock.calls).toEqual([[false], [true]]);
    for (let minute = 0; minute < 4.9; minute += 0.1) pass(6000);
    expect(moves()).toBe(true);
    pass(62_000);
    expect(moves()).toBe(false);
    dispatchEvent(new Event('pointermove'));
    expect(moves()).toBe(true);
  });

  test('of an exercise that plays never rests', () => {
    const onWalked = vi.fn();
    render(doing('ceiling-stretch', onWalked));
    let still = 0;
    const [stretch] = soloOf('ceiling-stretch', 'left');
    for (let ms = 0; ms < (stretch?.ms ?? 0) - 3000; ms += 2000) if (!moves()) still += 1;
    expect(still).toBe(0);
    expect(onWalked).not.toHaveBeenCalledWith(true);
  });

  test('of a paused break asks for no frames, and moves again when the break goes on', () => {
    render(doing('ceiling-stretch'));
    expect(moves()).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: /^Pause/ }));
    // The frame of the moment at which it was paused is still drawn.
    pass(2 * FRAME_MS);
    const frames = vi.spyOn(globalThis, 'requestAnimationFrame');
    expect(moves()).toBe(false);
    expect(frames).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: /^Continue/ }));
    expect(moves()).toBe(true);
  });
});
