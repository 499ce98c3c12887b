/** When the hands are back, they have a few seconds to reach a button of this window. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OnReturn } from './hands';

interface Back {
  readonly onReturn: OnReturn;
  /** How long they have to reach a button, in ms. */
  readonly graceMs: number;
  /** Called when they are back: what counts ends here. */
  readonly onBack: () => void;
  /** Called if no button was pressed in time. */
  readonly onOver: () => void;
}

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

/**
 * Whether the hands are back, and `stay`, to be called when they press a button. Moves inside the window extend the
 * grace for a while.
 */
export function useBack(props: Back): { readonly back: boolean; readonly stay: () => void } {
  const [back, setBack] = useState(false);
  const latest = useRef(props);
  latest.current = props;
  const { onReturn } = props;
  useEffect(
    () =>
      onReturn(() => {
        latest.current.onBack();
        setBack(true);
      }),
    [onReturn],
  );
  useEffect(() => {
    if (!back) return undefined;
    const grace = new Grace(performance.now(), latest.current.graceMs);
    const wait = () => setTimeout(() => latest.current.onOver(), grace.over - performance.now());
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
  }, [back]);
  return { back, stay: () => setBack(false) };
}
