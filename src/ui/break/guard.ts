import { useEffect } from 'preact/hooks';

/** Hands that type when a window opens go on for a moment; nothing they hit may answer it. */
const GUARD_MS = 1000;

/** Swallows keys until none was pressed for a second after the page appeared. */
export function useTypingGuard(): void {
  useEffect(() => {
    let until = performance.now() + GUARD_MS;
    const guard = (event: KeyboardEvent) => {
      if (performance.now() >= until) return stop();
      until = performance.now() + GUARD_MS;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const stop = () => {
      for (const type of ['keydown', 'keyup'] as const) removeEventListener(type, guard, true);
    };
    for (const type of ['keydown', 'keyup'] as const) addEventListener(type, guard, true);
    return stop;
  }, []);
}
