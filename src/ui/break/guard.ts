/** Shields a nudge from input that was meant for the window that was in front before it. */
import { useEffect, useState } from 'preact/hooks';

/**
 * A person who types or clicks when a window appears goes on for a moment. Input during this time must not answer the
 * nudge. In ms.
 */
export const GUARD_MS = 1000;

/** What a guard needs to know about a press. Times in ms. */
interface Press {
  readonly now: number;
  /** Whether the pointer is a mouse, which moves over the page before it presses. A finger or a pen may not. */
  readonly hovers: boolean;
}

/** A finger that gives a window the focus also presses there: at most this long after the focus, in ms. */
const TAP_MS = 100;
/**
 * When a window comes to the front under a resting mouse, the mouse enters it at most this long before it gets the
 * focus, in ms. On a busy machine, more than a tenth of a second can pass between the two. A person who moves the mouse
 * to a button of the window needs longer.
 */
const RAISE_MS = 250;

/**
 * Distinguishes stray input from answers.
 *
 * Keys: after the page appears or gets the focus, keys are ignored until no key was pressed for a second.
 *
 * Presses: presses are ignored in the first second after the page appears, because the person cannot have read it yet.
 * After that every press counts, including the one that gives the window the focus: the page could be read, and the
 * person moved the mouse over it. A window that is brought to the front is different: it gets the focus without a mouse
 * over it, and a press within the next second was aimed at what the window now covers.
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

  /** The page becomes visible. */
  appear(now: number): void {
    this.#keysFrom = now + GUARD_MS;
    this.#pressesFrom = now + GUARD_MS;
    this.#hoveredFrom = Number.POSITIVE_INFINITY;
  }

  /** The page gets the focus. */
  focus(now: number): void {
    this.#focusedAt = now;
    this.#raised = now - this.#hoveredFrom < RAISE_MS;
    this.#keysFrom = Math.max(this.#keysFrom, now + GUARD_MS);
  }

  /** The mouse moves over the page. */
  hover(now: number): void {
    this.#hoveredFrom = Math.min(this.#hoveredFrom, now);
  }

  /** The mouse leaves the page. */
  leave(): void {
    this.#hoveredFrom = Number.POSITIVE_INFINITY;
  }

  /** Whether a key pressed now belongs to typing that began elsewhere; if so, the wait starts again. */
  swallowsKey(now: number): boolean {
    const typing = now < this.#keysFrom;
    if (typing) this.#keysFrom = now + GUARD_MS;
    return typing;
  }

  /**
   * Whether a press was aimed at something else. A press that counts shows that the person is here, so that keys count
   * from then on too.
   */
  swallowsPress({ now, hovers }: Press): boolean {
    const sinceFocus = now - this.#focusedAt;
    const isStray =
      now < this.#pressesFrom || (this.#raised && sinceFocus < GUARD_MS && (hovers || sinceFocus > TAP_MS));
    if (!isStray) this.#keysFrom = Math.min(this.#keysFrom, now);
    return isStray;
  }
}

/** Guards the whole page, including focused buttons. `shows` is whether there is something to answer yet. */
export function useGuard(shows: boolean): void {
  const [guard] = useState(() => new Guard(performance.now()));
  useEffect(() => {
    if (shows) guard.appear(performance.now());
  }, [guard, shows]);
  useEffect(() => watch(guard), [guard]);
}

/** Passes the events of the page to a guard and stops those that it swallows. Returns a function that ends this. */
function watch(guard: Guard): () => void {
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // Events carry the time of the input itself: on a busy machine the page may receive them much later.
  addEventListener('focus', (event) => event.target === window && guard.focus(event.timeStamp), options);
  const appear = () => document.hidden || guard.appear(performance.now());
  document.addEventListener('visibilitychange', appear, options);
  addEventListener('pointermove', ({ timeStamp }) => guard.hover(timeStamp), options);
  addEventListener('pointerout', ({ relatedTarget }) => relatedTarget === null && guard.leave(), options);
  for (const type of ['keydown', 'keyup'] as const)
    addEventListener(type, (event) => guard.swallowsKey(event.timeStamp) && stop(event), options);
  // A click belongs to its press. A click without one comes from a screen reader, or from a key that was let through.
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
