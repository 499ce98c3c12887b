/** Plays a recipe: where it is, what was done, and what can be changed on the way. */
import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Done } from '../../core/journal';
import { doneBy, hasBell, type Item, itemAt, type Recipe, recipeMs } from '../../exercises/player/recipe';
import { stepAt } from '../../exercises/player/score';
import { type Playback, useElapsed, usePlayback } from './playback';

/** How often a long part is reported, in ms: whoever hears it looks around each time. */
const REPORT_MS = 10_000;

export interface Player {
  readonly playback: Playback;
  readonly item: Item;
  readonly next: Item | undefined;
  /** Where in the item it is, in ms, and the step that is shown, from 1. */
  readonly ms: number;
  readonly step: number;
  readonly done: () => Done[];
}

interface Played {
  readonly onProgress: (done: Done[]) => void;
  readonly onEnd: (done: Done[]) => void;
}

/** Reports each part, every ten seconds of it, and the end if there is one. */
export function usePlayer(recipe: Recipe, { onProgress, onEnd }: Played): Player {
  const playback = usePlayback();
  const { elapsed, paused } = playback;
  const ms = useElapsed(playback);
  const item = itemAt(recipe, ms);
  const step = stepAt(item.exercise, item.score, ms - item.startMs);
  const done = useCallback(() => doneBy(recipe, elapsed()), [recipe, elapsed]);
  const report = `${item.id} ${Math.floor((ms - item.startMs) / REPORT_MS)}`;
  const reported = useRef('');
  useEffect(() => {
    if (paused || report === reported.current) return;
    reported.current = report;
    onProgress(done());
  }, [report, paused, onProgress, done]);
  const ended = hasBell(recipe) && ms >= recipeMs(recipe);
  useEffect(() => {
    if (ended) onEnd(doneBy(recipe, recipeMs(recipe)));
  }, [ended, onEnd, recipe]);
  return {
    playback,
    item,
    next: recipe[recipe.indexOf(item) + 1],
    ms: ms - item.startMs,
    step,
    done,
  };
}
