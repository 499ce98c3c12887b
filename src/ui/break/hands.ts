/** Hands that let go of keyboard and mouse start a break, and end it when they are back. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { BOUNDARY } from '../../core/rules';

/** Tells whether the hands are still, and whenever that changes; returns how to stop. */
export type WatchStillness = (changed: (still: boolean) => void) => () => void;

/** When moving hands are a return: only after they were still since the break began. */
export class Hands {
  #away = false;

  /** A break begins, by itself (then they are still) or by a press. */
  begin(byItself: boolean): void {
    this.#away = byItself;
  }

  /**
   * Takes in that they came to rest or moved, and says if that is the return. The move that pressed *Start* is told
   * up to a second late; it is none.
   */
  tell(still: boolean): boolean {
    const back = this.#away && !still;
    this.#away = still;
    return back;
  }
}

/** Subscribes to the return of the hands; gives back how to stop. */
export type OnReturn = (returned: () => void) => () => void;

interface Letting {
  readonly watch: WatchStillness;
  /** Since when the nudge can be seen and may start by itself, by `performance.now()`; undefined if it may not. */
  readonly since: number | undefined;
  readonly onLetGo: () => void;
}

/** Calls `onLetGo` once the hands have been still for 15 s before a nudge that can be seen. */
export function useHands({ watch, since, onLetGo }: Letting): { onReturn: OnReturn; begin: Hands['begin'] } {
  const [hands] = useState(() => new Hands());
  const [still, setStill] = useState(false);
  const returned = useRef(() => {});
  useEffect(
    () =>
      watch((now) => {
        if (hands.tell(now)) returned.current();
        setStill(now);
      }),
    [watch, hands],
  );
  const letGo = useRef(onLetGo);
  letGo.current = onLetGo;
  useEffect(() => {
    if (!still || since === undefined) return undefined;
    const timer = setTimeout(() => letGo.current(), Math.max(0, since + BOUNDARY - performance.now()));
    return () => clearTimeout(timer);
  }, [still, since]);
  const onReturn = useCallback<OnReturn>((listener) => {
    returned.current = listener;
    return () => {
      returned.current = () => {};
    };
  }, []);
  return { onReturn, begin: useCallback((byItself) => hands.begin(byItself), [hands]) };
}
