import { useEffect, useRef } from 'preact/hooks';
import { keyOf } from '../key';

/** What a key does, by its name as `keyOf` has it. */
export type KeyActions = Readonly<Record<string, () => void>>;

/** Whole-page keys, for hands that do not look. A focused button keeps Enter and Space for itself. */
export function usePageKeys(keys: KeyActions): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      // A list takes the letters that are typed into it.
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
