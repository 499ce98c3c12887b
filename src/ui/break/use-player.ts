/** Plays a recipe: how far it is, and what has been done. */
import { useCallback, useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Done } from '../../core/journal/entries';
import type { Course } from '../../exercises/player/course';
import { hasBell, type Item, itemAt, recipeMs, reportAt, workDoneAt } from '../../exercises/player/recipe';
import { stepAt } from '../../exercises/player/steps';
import { type Playback, useElapsed, usePlayback } from './playback';

export interface Player {
  readonly playback: Playback;
  readonly item: Item;
  readonly next: Item | undefined;
  /** The position in the item, in ms, and the step that is shown, from 1. */
  readonly ms: number;
  readonly step: number;
  readonly done: () => Done[];
}

interface Played {
  readonly onProgress: (done: Done[]) => void;
  readonly onEnd: (done: Done[]) => void;
  /** Receives the ids of the items that are still to be played, from the current one on. */
  readonly onLeft: (left: readonly string[]) => void;
}

/** Reports each item, again every ten seconds while it plays, and the end of a recipe that has one. */
export function usePlayer({ recipe, fromMs, before }: Course, { onProgress, onEnd, onLeft }: Played): Player {
  const playback = usePlayback(fromMs);
  const { elapsed, paused } = playback;
  const ms = useElapsed(playback);
  const item = itemAt(recipe, ms);
  const step = stepAt(item.exercise, item.score, ms - item.startMs);
  const doneAt = useCallback((at: number) => [...before, ...workDoneAt(recipe, at)], [before, recipe]);
  const done = useCallback(() => doneAt(elapsed()), [doneAt, elapsed]);
  // A layout effect runs with the drawing, so that a page that is loaded again at once knows what it showed.
  useLayoutEffect(
    () => onLeft(recipe.slice(recipe.indexOf(item)).map(({ id }) => id)),
    [recipe, item, onLeft],
  );
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
