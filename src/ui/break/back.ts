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

/** Whether they are back, and how to say that they stay for a button. Moves inside the window extend the grace. */
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
    const { graceMs } = latest.current;
    const over = () => latest.current.onOver();
    let timer = setTimeout(over, graceMs);
    const extend = (event: Event) => {
      if (event instanceof KeyboardEvent && !walking.has(event.key)) return;
      clearTimeout(timer);
      timer = setTimeout(over, graceMs);
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
