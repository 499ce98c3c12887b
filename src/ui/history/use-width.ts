/** The width of an element, so that text drawn in it keeps its size. */
import type { Ref } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The last known width. An element that is drawn next to the old one, or in its place, has the same width. */
const last: { width?: number } = {};

/**
 * The element's width in CSS px, kept up to date; `otherwise` until a width is known. A `ResizeObserver` reports it
 * after layout; measuring would force a layout for each element.
 */
export function useWidth<E extends Element>(otherwise: number): [Ref<E>, number] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(last.width ?? otherwise);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    let frame = 0;
    const observer = new ResizeObserver(([entry]) => {
      last.width = Math.max(120, Math.floor(entry?.contentRect.width ?? 0) || otherwise);
      cancelAnimationFrame(frame);
      // Waits for a frame: a new drawing during these reports would change widths that are yet to be reported.
      frame = requestAnimationFrame(() => setWidth(last.width ?? otherwise));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [otherwise]);
  return [ref, width];
}
