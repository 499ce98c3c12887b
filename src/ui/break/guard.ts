import { useEffect } from 'preact/hooks';

/** Hands that type when a window opens go on for a moment; nothing they hit may answer it. In ms. */
const GUARD_MS = 1000;

/** Keeps keys away until none was pressed for a second after the page appeared. Times in ms. */
export class TypingGuard {
  #until: number;

  constructor(appearedAt: number) {
    this.#until = appearedAt + GUARD_MS;
  }

  /** Whether a key pressed now is still the old sentence; if so, the wait begins again. */
  swallows(now: number): boolean {
    const typing = now < this.#until;
    if (typing) this.#until = now + GUARD_MS;
    return typing;
  }
}

/** Guards the whole page, buttons with the focus included. */
export function useTypingGuard(): void {
  useEffect(() => {
    const guard = new TypingGuard(performance.now());
    const swallow = (event: KeyboardEvent) => {
      if (!guard.swallows(performance.now())) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const types = ['keydown', 'keyup'] as const;
    for (const type of types) addEventListener(type, swallow, true);
    return () => {
      for (const type of types) removeEventListener(type, swallow, true);
    };
  }, []);
}
