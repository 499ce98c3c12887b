/** When a field that the person types in is to be saved. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** A field is saved after this time without typing, in ms: a person who types 45 does not want 4 to be saved on the way. */
const RESTING_MS = 600;

interface Resting {
  /** Whether the person is not typing now. */
  readonly isResting: () => boolean;
  /** The person leaves the field, so they do not type on. */
  readonly rest: () => void;
}

/**
 * Calls `onRest` when the person stops typing for `RESTING_MS`, and when the page is left.
 *
 * @param typed the text that is not saved yet; null while there is none
 */
export function useResting(typed: unknown, onRest: () => void): Resting {
  const latest = useRef(onRest);
  latest.current = onRest;
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
  const isResting = () => !busy.current;
  const rest = () => {
    busy.current = false;
  };
  return { isResting, rest };
}
