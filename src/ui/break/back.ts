/** The hands are back: a few seconds in which they may be on their way to a button of this window. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OnReturn } from './hands';

interface Back {
  readonly onReturn: OnReturn;
  /** How long it may take to a button, in ms. */
  readonly graceMs: number;
  /** They are back: what counts ends here. */
  readonly onBack: () => void;
  /** No button was pressed. */
  readonly onOver: () => void;
}

/** Keys that walk through the buttons rather than to write. */
const walking = new Set(['Tab', 'Shift', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']);

/** How much longer moves in this window may keep it: a mouse at work over it must not hold it open. In ms. */
const MOST_LONGER_MS = 15_000;

/** The moments in which a button may be pressed yet. Times in ms. */
export class Grace {
  readonly #graceMs: number;
  readonly #latest: number;
  /** When it is over, unless there is another move. */
  over: number;

  constructor(backAt: number, graceMs: number) {
    this.#graceMs = graceMs;
    this.#latest = backAt + graceMs + MOST_LONGER_MS;
    this.over = backAt + graceMs;
  }

  /** Takes in that the hands moved in this window, by a key (`KeyboardEvent.key`) or the mouse. */
  move(now: number, key?: string): void {
    if (key !== undefined && !walking.has(key)) return;
    this.over = Math.min(now + this.#graceMs, this.#latest);
  }
}

/** Whether they are back, and how to say that they stay for a button. Moves inside the window extend the grace for a while. */
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
