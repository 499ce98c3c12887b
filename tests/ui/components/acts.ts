/** What a person and time do to a component; what it renders then is there. */
import { act } from '@testing-library/preact';
import { vi } from 'vitest';

/** Does something that happens at once, and renders what follows. */
export function does(something: () => void): void {
  // `act` also waits for promises; what happens at once needs no waiting.
  void act(something);
}

/** Advances the fake timers by this number of ms, and renders what follows. */
export function pass(ms: number): void {
  does(() => {
    vi.advanceTimersByTime(ms);
  });
}
