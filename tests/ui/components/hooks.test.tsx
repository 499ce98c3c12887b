// @vitest-environment happy-dom
/** Hooks that decide something. */
import { act, renderHook } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fromStart } from '../../../src/exercises/player/course';
import { useElapsed, usePlayback, usePlayer } from '../../../src/ui/break/player';
import { useJob } from '../../../src/ui/options/backup';
import { useDraft } from '../../../src/ui/options/fields/use-draft';
import { soloOf } from '../../exercises/shown';
import { does, pass } from './acts';

beforeEach(() => {
  vi.useFakeTimers();
});

describe('playback', () => {
  test('goes by the time of the page, without pauses', () => {
    const { result } = renderHook(() => usePlayback(2000));
    pass(3000);
    expect(result.current.elapsed()).toBe(5000);
    does(result.current.pause);
    pass(60_000);
    does(result.current.pause);
    expect(result.current).toMatchObject({ paused: true });
    expect(result.current.elapsed()).toBe(5000);
    does(result.current.resume);
    does(result.current.resume);
    pass(1000);
    expect(result.current.paused).toBe(false);
    expect(result.current.elapsed()).toBe(6000);
  });

  test('is shown five times a second', () => {
    const { result } = renderHook(() => useElapsed(usePlayback()));
    pass(1000);
    expect(result.current).toBe(1000);
    pass(200);
    expect(result.current).toBe(1200);
  });
});

describe('a player', () => {
  const recipe = [...soloOf('ceiling-stretch', 'left'), ...soloOf('heel-raises', 'left')];
  const [first, second] = recipe;
  if (!first || !second) throw new Error('There are two exercises.');
  const course = fromStart([first, { ...second, startMs: first.ms }]);

  function play() {
    const acts = { onProgress: vi.fn(), onEnd: vi.fn(), onLeft: vi.fn() };
    return { ...acts, ...renderHook(() => usePlayer(course, acts)) };
  }

  test('reports what was done at least every ten seconds, and never less than before', () => {
    const { onProgress } = play();
    for (let ms = 0; ms < first.ms; ms += 200) pass(200);
    const seconds = onProgress.mock.calls.map(([done]) => done[0]?.seconds ?? 0);
    expect(seconds.length).toBeGreaterThanOrEqual(Math.floor(first.ms / 10_000));
    expect(seconds).toEqual(seconds.toSorted((a, b) => a - b));
  });

  test('reports nothing new while it is paused', () => {
    const { onProgress, result } = play();
    pass(5000);
    does(result.current.playback.pause);
    const before = onProgress.mock.calls.length;
    pass(60_000);
    expect(onProgress).toHaveBeenCalledTimes(before);
  });

  test('goes on to the next exercise, and says what is left', () => {
    const { onLeft, result } = play();
    expect(result.current.item.id).toBe('ceiling-stretch');
    expect(result.current.next?.id).toBe('heel-raises');
    const left = () => onLeft.mock.lastCall?.[0].map(({ id }: { id: string }) => id);
    expect(left()).toEqual(['ceiling-stretch', 'heel-raises']);
    pass(first.ms + 200);
    expect(result.current.item.id).toBe('heel-raises');
    expect(result.current.ms).toBe(200);
    expect(result.current.next).toBeUndefined();
    expect(left()).toEqual(['heel-raises']);
  });

  test('ends once, with all of it', () => {
    const { onEnd } = play();
    pass(first.ms + second.ms - 200);
    expect(onEnd).not.toHaveBeenCalled();
    pass(10_000);
    expect(onEnd).toHaveBeenCalledOnce();
    const ids = onEnd.mock.calls[0]?.[0].map(({ exercise }: { exercise: string }) => exercise);
    expect(new Set(ids)).toEqual(new Set(['ceiling-stretch', 'heel-raises']));
  });

  test('a walk does not end by itself', () => {
    const onEnd = vi.fn();
    const walk = fromStart(soloOf('walk-short', 'left'));
    renderHook(() => usePlayer(walk, { onProgress: vi.fn(), onEnd, onLeft: vi.fn() }));
    pass(10 * 60_000);
    expect(onEnd).not.toHaveBeenCalled();
  });
});

describe('a draft', () => {
  test('shows an edit at once, builds on it, and follows what is stored', () => {
    const save = vi.fn();
    const { result, rerender } = renderHook(({ stored }: { stored: number[] }) => useDraft(stored, save), {
      initialProps: { stored: [1] },
    });
    does(() => result.current[1]((old) => [...old, 2]));
    does(() => result.current[1]((old) => [...old, 3]));
    expect(result.current[0]).toEqual([1, 2, 3]);
    expect(save.mock.calls).toEqual([[[1, 2]], [[1, 2, 3]]]);
    // Read again from storage, with the same content.
    rerender({ stored: [1] });
    expect(result.current[0]).toEqual([1, 2, 3]);
    rerender({ stored: [7] });
    expect(result.current[0]).toEqual([7]);
  });
});

describe('a long job', () => {
  test('shows how much of it is done, and nothing once it is over', async () => {
    const { result } = renderHook(() => useJob());
    let resolve = (_: string) => {};
    const promise = new Promise<string>((done) => {
      resolve = done;
    });
    let progress = (_: number) => {};
    let answer: Promise<string | undefined> = Promise.resolve(undefined);
    does(() => {
      answer = result.current.run((watch) => {
        progress = watch.onProgress;
        return promise;
      });
    });
    expect(result.current.share).toBe(0);
    does(() => progress(0.4));
    expect(result.current.share).toBe(0.4);
    resolve('done');
    await act(async () => {
      expect(await answer).toBe('done');
    });
    expect(result.current.share).toBeUndefined();
  });

  test('that is canceled answers nothing and is no error', async () => {
    const { result } = renderHook(() => useJob());
    let answer: Promise<unknown> = Promise.resolve();
    does(() => {
      answer = result.current.run(
        ({ signal }) =>
          new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
      );
    });
    await act(async () => {
      result.current.cancel();
      expect(await answer).toBeUndefined();
    });
    expect(result.current.share).toBeUndefined();
  });

  test('that fails rejects', async () => {
    const { result } = renderHook(() => useJob());
    await act(async () => {
      await expect(result.current.run(() => Promise.reject(new Error('disk full')))).rejects.toThrow(
        'disk full',
      );
    });
    expect(result.current.share).toBeUndefined();
  });

  test('is replaced by the next one', async () => {
    const { result } = renderHook(() => useJob());
    let firstSignal: AbortSignal | undefined;
    await act(async () => {
      const one = result.current.run(({ signal }) => {
        firstSignal = signal;
        return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
      });
      const two = result.current.run(async () => 2);
      expect(await one).toBeUndefined();
      expect(await two).toBe(2);
    });
    expect(firstSignal?.aborted).toBe(true);
  });
});
