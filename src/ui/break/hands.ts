/** Hands that let go of keyboard and mouse start a break; when they come back, they end it. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Clock } from '../../core/clock/clock';
import { BOUNDARY } from '../../core/clock/rules';
import { isWatching } from '../../core/clock/sitting';
import type { OpenBreak } from '../../core/clock/state';

/** Reports whether the hands are still, at once and then repeatedly. Returns a function that stops this. */
type WatchStillness = (changed: (still: boolean) => void) => () => void;

/** For a plain clock, where stillness means nothing: it neither begins nor ends a break. */
export const watchNothing: WatchStillness = () => () => {};

/** Whether still hands may start the break: not during a call, a film or reading, and not beside a quiet nudge. */
export function mayStartByStillness(clock: Clock, { quietly }: Pick<OpenBreak, 'quietly'>): boolean {
  return clock.hold === null && !isWatching(clock) && !quietly;
}

/**
 * While a tone sounds, the browser keeps the screen on, and for two seconds more. All of it is over this long after the
 * beginning of the tone, in ms.
 */
export const SOUND_LOCK_MS = 5000;

/**
 * Decides when moving hands are a return: only if they have been still since the break began. Instants by
 * `performance.now()`.
 */
export class Hands {
  #away = false;
  #pressedAt: number;
  #falseInputUntil = Number.NEGATIVE_INFINITY;

  /**
   * A page that is loaded again in the middle of a break counts from then on, as after a press: `loadedAt`. The wake
   * lock of the old page ends at about that time, and some systems report that as input (see `keepScreenOn`).
   */
  constructor(loadedAt: number) {
    this.#pressedAt = loadedAt;
  }

  /** A break begins: by itself (then the hands are still) or by a press. */
  begin(byItself: boolean, now: number): void {
    if (byItself) this.#away = true;
    else this.press(now);
  }

  /** The person presses something in this window: the hands came for that, and not back to work. */
  press(now: number): void {
    this.#away = false;
    this.#pressedAt = now;
  }

  /**
   * A sound begins without a screen wake lock, so its end may be reported as input (see `keepScreenOn`). The browser
   * shows that input for 15 s; what is still reported then is the return.
   */
  expectFalseInput(now: number): void {
    this.#falseInputUntil = now + SOUND_LOCK_MS + BOUNDARY;
  }

  /**
   * Takes a report that the hands are still or move, and returns whether that is the return. The move of a press is
   * reported up to a second late, and is no return. A report within 15 s of a press that the hands have been still for
   * 15 s answers a question from before the press, and is ignored.
   */
  report(still: boolean, now: number): boolean {
    if (still && now - this.#pressedAt < BOUNDARY) return false;
    if (!still && now < this.#falseInputUntil) return false;
    const back = this.#away && !still;
    this.#away = still;
    return back;
  }
}

/** Subscribes to the return of the hands. Returns a function that unsubscribes. */
export type OnReturn = (returned: () => void) => () => void;

interface HandsInput {
  readonly watch: WatchStillness;
  /** Since when the nudge is visible and may start by itself, by `performance.now()`; undefined if it may not. */
  readonly since: number | undefined;
  readonly onLetGo: () => void;
}

interface HandsActs {
  readonly onReturn: OnReturn;
  /** Tells that a break begins, by itself or by a press. */
  readonly begin: (byItself: boolean) => void;
  /** Tells that a sound begins, whose end some systems report as input. */
  readonly expectFalseInput: () => void;
}

/** Calls `onLetGo` once the hands have been still for 15 s and the nudge has been visible for 15 s. */
export function useHands({ watch, since, onLetGo }: HandsInput): HandsActs {
  const [hands] = useState(() => new Hands(performance.now()));
  const [still, setStill] = useState(false);
  const returned = useRef(() => {});
  useEffect(
    () =>
      watch((isStill) => {
        if (hands.report(isStill, performance.now())) returned.current();
        setStill(isStill);
      }),
    [watch, hands],
  );
  useEffect(() => {
    const press = () => hands.press(performance.now());
    // A key that does something on this page is kept from the browser, by a listener that may run after this one.
    const pressIfKept = (event: KeyboardEvent) => setTimeout(() => event.defaultPrevented && press());
    addEventListener('click', press);
    addEventListener('keydown', pressIfKept);
    return () => {
      removeEventListener('click', press);
      removeEventListener('keydown', pressIfKept);
    };
  }, [hands]);
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
  const expectFalseInput = useCallback(() => hands.expectFalseInput(performance.now()), [hands]);
  return { onReturn, begin, expectFalseInput };
}
