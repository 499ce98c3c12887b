/** When the hands come back while a break plays, it pauses and waits: without a button press it is over. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { FULL_BREAK } from '../../core/clock/rules';
import type { By, Done } from '../../core/journal/entries';
import type { OnReturn } from './hands';
import type { Player } from './player';

/** Keys that move between buttons and do not write. */
const navigationKeys = new Set(['Tab', 'Shift', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']);

/** How far moves in this window may extend it, in ms: a mouse at work over the window must not hold it open. */
const MOST_LONGER_MS = 15_000;

/** The time in which a button may still be pressed. Times in ms. */
export class Grace {
  readonly #graceMs: number;
  readonly #latest: number;
  /** When it ends, unless there is another move. */
  over: number;

  constructor(backAt: number, graceMs: number) {
    this.#graceMs = graceMs;
    this.#latest = backAt + graceMs + MOST_LONGER_MS;
    this.over = backAt + graceMs;
  }

  /** Extends it after a move in this window: by the mouse, or by a key (`KeyboardEvent.key`) that does not write. */
  move(now: number, key?: string): void {
    if (key !== undefined && !navigationKeys.has(key)) return;
    this.over = Math.min(now + this.#graceMs, this.#latest);
  }
}

/** How long returning hands have to reach a button of this window; longer while a start may be taken back. In ms. */
const GRACE_MS = 4000;
const READING_GRACE_MS = 8000;

/** Wraps the action of a button: a person who presses one came back for the button, and the break goes on. */
export type Act = (does: () => void) => () => void;

export interface ReturnProps {
  /** Whether the break began by itself, because the hands were still. */
  readonly byItself: boolean;
  readonly onProgress: (done: Done[]) => void;
  readonly onFinish: (by: By, done: Done[]) => void;
  readonly onReturn: OnReturn;
  /** How long returning hands have to reach a button of this window, in ms. */
  readonly graceMs?: number;
}

interface ReturnState {
  /** Whether the hands are back. */
  readonly back: boolean;
  /** Whether the break plays, or would play if the hands had not come back. */
  readonly wouldPlay: boolean;
  readonly act: Act;
}

/**
 * Pauses the break when the hands come back. Moves inside the window extend the grace for a while.
 *
 * @param readsMore whether the person reads *More*: then moving hands scroll, and are no return
 */
export function useReturn(
  props: ReturnProps,
  player: Player,
  readsMore: { readonly current: boolean },
): ReturnState {
  const [returned, setReturned] = useState<{ readonly played: boolean }>();
  const back = returned !== undefined;
  const latest = useRef({ ...props, player });
  latest.current = { ...props, player };
  const { onReturn } = props;
  useEffect(
    () =>
      onReturn(() => {
        if (readsMore.current) return;
        const { player: now, onProgress } = latest.current;
        const played = !now.playback.paused;
        now.playback.pause();
        onProgress(now.done());
        setReturned((before) => before ?? { played });
      }),
    [onReturn, readsMore],
  );
  useEffect(() => {
    if (!back) return undefined;
    const finish = () => latest.current.onFinish('return', latest.current.player.done());
    return waitForGrace(graceOf(latest.current), finish);
  }, [back]);
  const act: Act = (does) => () => {
    setReturned(undefined);
    // A break that the person had paused stays paused, unless the button is for that.
    if (returned?.played) player.playback.resume();
    does();
  };
  return { back, wouldPlay: returned?.played ?? !player.playback.paused, act };
}

function graceOf({ byItself, graceMs, player }: ReturnProps & { readonly player: Player }): number {
  const mayBeReading = byItself && player.playback.elapsed() < FULL_BREAK;
  return graceMs ?? (mayBeReading ? READING_GRACE_MS : GRACE_MS);
}

/** Calls `onOver` when the grace of `graceMs` is over. Returns a function that stops this. */
function waitForGrace(graceMs: number, onOver: () => void): () => void {
  const grace = new Grace(performance.now(), graceMs);
  const wait = () => setTimeout(onOver, grace.over - performance.now());
  let timer = wait();
  const extend = (event: Event) => {
    grace.move(performance.now(), event instanceof KeyboardEvent ? event.key : undefined);
    clearTimeout(timer);
    timer = wait();
  };
  const moves = ['pointermove', 'keydown'] as const;
  for (const move of moves) addEventListener(move, extend);
  return () => {
    clearTimeout(timer);
    for (const move of moves) removeEventListener(move, extend);
  };
}
