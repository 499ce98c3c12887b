/** Plays a course: how far it is, and what has been done. The time is computed from instants, never counted up. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Done } from '../../core/journal/entries';
import type { Course } from '../../exercises/player/course';
import {
  hasBell,
  type Item,
  itemAt,
  type Recipe,
  recipeMs,
  reportAt,
  workDoneAt,
} from '../../exercises/player/recipe';
import { stepAt } from '../../exercises/player/steps';

interface Run {
  readonly startedAt: number;
  readonly pausedAt: number | null;
}

export interface Playback {
  /** The time since the start without pauses, in ms. The function stays the same until the next pause or resume. */
  readonly elapsed: () => number;
  readonly paused: boolean;
  readonly pause: () => void;
  readonly resume: () => void;
  /** Goes on from a later moment, `ms` from now. */
  readonly skip: (ms: number) => void;
}

/** Starts to play now, as if `fromMs` had already passed. */
export function usePlayback(fromMs = 0): Playback {
  const [run, setRun] = useState<Run>(() => ({ startedAt: performance.now() - fromMs, pausedAt: null }));
  const elapsed = useCallback(() => (run.pausedAt ?? performance.now()) - run.startedAt, [run]);
  const pause = useCallback(() => {
    setRun((before) => (before.pausedAt === null ? { ...before, pausedAt: performance.now() } : before));
  }, []);
  const resume = useCallback(() => {
    setRun((before) => {
      const { startedAt, pausedAt } = before;
      return pausedAt === null
        ? before
        : { startedAt: startedAt + performance.now() - pausedAt, pausedAt: null };
    });
  }, []);
  const skip = useCallback((ms: number) => {
    setRun((before) => ({ ...before, startedAt: before.startedAt - ms }));
  }, []);
  const paused = run.pausedAt !== null;
  return useMemo(() => ({ elapsed, pause, resume, skip, paused }), [elapsed, pause, resume, skip, paused]);
}

/** The elapsed time, for a page that renders five times a second; the figure is animated apart from that. */
export function useElapsed({ elapsed }: Playback): number {
  const [ms, setMs] = useState(elapsed);
  useEffect(() => {
    setMs(elapsed());
    const timer = setInterval(() => setMs(elapsed()), 200);
    return () => clearInterval(timer);
  }, [elapsed]);
  return ms;
}

export interface Player {
  readonly playback: Playback;
  readonly item: Item;
  readonly next: Item | undefined;
  /** The position in the item, in ms, and the step that is shown, from 1. */
  readonly ms: number;
  readonly step: number;
  readonly done: () => Done[];
}

interface PlayerProps {
  readonly onProgress: (done: Done[]) => void;
  readonly onEnd: (done: Done[]) => void;
  /** Receives the items that are still to be played, from the current one on. */
  readonly onLeft: (left: Recipe) => void;
}

/** Reports each item, again every ten seconds while it plays, and the end of a recipe that has one. */
export function usePlayer(
  { recipe, fromMs, before }: Course,
  { onProgress, onEnd, onLeft }: PlayerProps,
): Player {
  const playback = usePlayback(fromMs);
  const { elapsed, paused } = playback;
  const ms = useElapsed(playback);
  const item = itemAt(recipe, ms);
  const step = stepAt(item.exercise, item.score, ms - item.startMs);
  const doneAt = useCallback((at: number) => [...before, ...workDoneAt(recipe, at)], [before, recipe]);
  const done = useCallback(() => doneAt(elapsed()), [doneAt, elapsed]);
  // A layout effect runs with the drawing, so that a page that is loaded again at once knows what it showed.
  useLayoutEffect(() => onLeft(recipe.slice(recipe.indexOf(item))), [recipe, item, onLeft]);
  const report = reportAt(recipe, ms);
  const reported = useRef('');
  useEffect(() => {
    if (paused || report === reported.current) return;
    reported.current = report;
    onProgress(done());
  }, [report, paused, onProgress, done]);
  const ended = hasBell(recipe) && ms >= recipeMs(recipe);
  useEffect(() => {
    if (ended) onEnd(doneAt(recipeMs(recipe)));
  }, [ended, onEnd, doneAt, recipe]);
  return {
    playback,
    item,
    next: recipe[recipe.indexOf(item) + 1],
    ms: ms - item.startMs,
    step,
    done,
  };
}
