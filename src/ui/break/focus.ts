import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Focuses a heading when its view appears, so that a screen reader announces it and Tab continues from there. */
export function useFocusedHeading(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return heading;
}
