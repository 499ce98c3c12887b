/** The pages after a break close by themselves: the person is back at work. */
import { useEffect, useRef } from 'preact/hooks';

/** How much longer a person who moves in the window can keep it open, in ms: they read, or they work beside it. */
const MOST_LONGER_MS = 30_000;

/**
 * Closes the window after some time, in ms; undefined keeps it open. It stays longer while the mouse moves over it or
 * keys are pressed in it.
 */
export function useCloseLater(afterMs: number | undefined, onClose: () => void): void {
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    if (afterMs === undefined) return undefined;
    const over = () => close.current();
    const latest = performance.now() + afterMs + MOST_LONGER_MS;
    let timer = setTimeout(over, afterMs);
    const stay = () => {
      clearTimeout(timer);
      timer = setTimeout(over, Math.min(afterMs, latest - performance.now()));
    };
    const moves = ['pointermove', 'keydown'] as const;
    for (const move of moves) addEventListener(move, stay);
    return () => {
      clearTimeout(timer);
      for (const move of moves) removeEventListener(move, stay);
    };
  }, [afterMs]);
}
