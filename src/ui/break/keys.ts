/** The keyboard on the pages of a break: keys that work everywhere, and the focus of a new view. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { hasModifier, keyOf } from '../key';

/** The action of each key, by its name as `keyOf` returns it. */
type KeyActions = Readonly<Record<string, () => void>>;

/** Keys that work anywhere on the page. A focused button keeps Enter and Space for itself. */
export function usePageKeys(keys: KeyActions): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (hasModifier(event) || event.repeat) return;
      // A `select` uses the letters that are typed into it.
      if (event.target instanceof HTMLSelectElement) return;
      const onButton = event.target instanceof HTMLButtonElement;
      const act = latest.current[keyOf(event)];
      if (!act || (onButton && (event.key === 'Enter' || event.key === ' '))) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

/** Focuses a heading when its view appears, so that a screen reader announces it and Tab continues from there. */
export function useFocusedHeading(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return heading;
}
