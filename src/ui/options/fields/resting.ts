/** Decides when typed text counts. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Typing 45 passes 4, which is not meant. So a field counts once the hands have rested this long, or leave it. In ms.
 */
const RESTING_MS = 600;

/**
 * Calls `rested` once the hands rest after typing, or the page is left; `typed` is null while nothing is typed. Returns
 * a function that reports whether the hands rest now.
 */
export function useResting(typed: unknown, rested: () => void): () => boolean {
  const latest = useRef(rested);
  latest.current = rested;
  const busy = useRef(false);
  useLayoutEffect(() => {
    busy.current = typed !== null;
    if (typed === null) return;
    const timer = setTimeout(() => {
      busy.current = false;
      latest.current();
    }, RESTING_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => {
    const leave = () => latest.current();
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, []);
  return () => !busy.current;
}
