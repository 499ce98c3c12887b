/** Hands that let go of keyboard and mouse start a break, and end it when they are back. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { BOUNDARY } from '../../core/clock/rules';

/** Tells whether the hands are still, at once and again and again; returns how to stop. */
export type WatchStillness = (changed: (still: boolean) => void) => () => void;

/** When moving hands are a return: only after they were still since the break began. Instants by `performance.now()`. */
export class Hands {
  #away = false;
  #pressedAt = Number.NEGATIVE_INFINITY;

  /** A break begins, by itself (then they are still) or by a press. */
  begin(byItself: boolean, now: number): void {
    this.#away = byItself;
    if (!byItself) this.#pressedAt = now;
  }

  /**
   * Takes in that they are at rest or move, and says if that is the return. The move that pressed *Start* is told up
   * to a second late; it is none. Nor has anybody been still for 15 s who pressed it a moment ago: that was asked
   * before.
   */
  tell(still: boolean, now: number): boolean {
    if (still && now - this.#pressedAt < BOUNDARY) return false;
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
export function useHands({ watch, since, onLetGo }: Letting): {
  onReturn: OnReturn;
  begin: (byItself: boolean) => void;
} {
  const [hands] = useState(() => new Hands());
  const [still, setStill] = useState(false);
  const returned = useRef(() => {});
  useEffect(
    () =>
      watch((rests) => {
        if (hands.tell(rests, performance.now())) returned.current();
        setStill(rests);
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
  const begin = useCallback((byItself: boolean) => hands.begin(byItself, performance.now()), [hands]);
  return { onReturn, begin };
}
