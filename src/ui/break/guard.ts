/** Keeps away from a nudge what was meant for the window that was in front before it. */
import { useEffect, useState } from 'preact/hooks';

/** Hands that type or click when a window comes go on for a moment; nothing they hit may answer it. In ms. */
const GUARD_MS = 1000;

/** What a guard learns of a press. Times in ms. */
interface Press {
  readonly now: number;
  /** Whether the pointer is a mouse, which is seen before it presses; a finger or a pen need not be. */
  readonly hovers: boolean;
}

/**
 * Two things that happen within this time are one: a finger that gives a window its focus also presses there, and a
 * window that comes to the front under a resting mouse sees the mouse enter as it gets the focus. In ms.
 */
const AT_ONCE_MS = 100;

/**
 * Tells stray input from answers.
 *
 * Keys: none counts until none was pressed for a second, after the page appeared or got the focus.
 *
 * Presses: none counts in the first second after the page appeared: nobody has read it. After that the first press
 * counts, also the one that gives a window its focus, for the page has been there to be read and the mouse was moved
 * over it to get there. A window that is brought to the front is different: it gets the focus with no mouse over it,
 * and a press within the next second was aimed at what it now covers.
 */
export class Guard {
  #keysFrom = Number.POSITIVE_INFINITY;
  #pressesFrom = Number.POSITIVE_INFINITY;
  #focusedAt = Number.NEGATIVE_INFINITY;
  #raised = false;
  #hoveredFrom = Number.POSITIVE_INFINITY;

  constructor(appearedAt: number) {
    this.appear(appearedAt);
  }

  /** The page can be seen from now on. */
  appear(now: number): void {
    this.#keysFrom = now + GUARD_MS;
    this.#pressesFrom = now + GUARD_MS;
    this.#hoveredFrom = Number.POSITIVE_INFINITY;
  }

  /** The page gets the focus. */
  focus(now: number): void {
    this.#focusedAt = now;
    this.#raised = now - this.#hoveredFrom < AT_ONCE_MS;
    this.#keysFrom = Math.max(this.#keysFrom, now + GUARD_MS);
  }

  /** The mouse moves over the page. */
  hover(now: number): void {
    this.#hoveredFrom = Math.min(this.#hoveredFrom, now);
  }

  /** The mouse is over something else. */
  leave(): void {
    this.#hoveredFrom = Number.POSITIVE_INFINITY;
  }

  /** Whether a key pressed now is still the old sentence; if so, the wait begins again. */
  swallowsKey(now: number): boolean {
    const typing = now < this.#keysFrom;
    if (typing) this.#keysFrom = now + GUARD_MS;
    return typing;
  }

  /** Whether a press was aimed at something else. A press that was meant shows that the person is here: then keys count too. */
  swallowsPress({ now, hovers }: Press): boolean {
    const sinceFocus = now - this.#focusedAt;
    const isStray =
      now < this.#pressesFrom ||
      (this.#raised && sinceFocus < GUARD_MS && (hovers || sinceFocus > AT_ONCE_MS));
    if (!isStray) this.#keysFrom = Math.min(this.#keysFrom, now);
    return isStray;
  }
}

/** Guards the whole page, buttons with the focus included. `shows` is whether there is something to answer yet. */
export function useGuard(shows: boolean): void {
  const [guard] = useState(() => new Guard(performance.now()));
  useEffect(() => {
    if (shows) guard.appear(performance.now());
  }, [guard, shows]);
  useEffect(() => watch(guard), [guard]);
}

/** Lets a guard see what happens to the page, and keeps away what it swallows; returns how to stop. */
function watch(guard: Guard): () => void {
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // Events carry the time of the input itself: on a busy machine the page may hear of it much later.
  addEventListener('focus', (event) => event.target === window && guard.focus(event.timeStamp), options);
  const appear = () => document.hidden || guard.appear(performance.now());
  document.addEventListener('visibilitychange', appear, options);
  addEventListener('pointermove', ({ timeStamp }) => guard.hover(timeStamp), options);
  addEventListener('pointerout', ({ relatedTarget }) => relatedTarget === null && guard.leave(), options);
  for (const type of ['keydown', 'keyup'] as const)
    addEventListener(type, (event) => guard.swallowsKey(event.timeStamp) && stop(event), options);
  // The click belongs to its press. One without a press is a screen reader's, or that of a key which was let through.
  let strayPress = false;
  const press = (event: PointerEvent) => {
    strayPress = guard.swallowsPress({ now: event.timeStamp, hovers: event.pointerType === 'mouse' });
    if (strayPress) stop(event);
  };
  addEventListener('pointerdown', press, options);
  for (const type of ['mousedown', 'mouseup', 'click', 'auxclick'] as const)
    addEventListener(type, (event) => strayPress && event.detail > 0 && stop(event), options);
  return () => listening.abort();
}
