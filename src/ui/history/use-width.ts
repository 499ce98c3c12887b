/** How wide an element is, so that what is drawn in it keeps its size of type. */
import type { Ref } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The last width found: what is drawn next to it, or in its place, is as wide. */
const last: { width?: number } = {};

/**
 * The element's width in CSS px, kept up to date; `otherwise` until one is known. The browser tells it once it has laid
 * out the page: to ask would have it lay out the page for each element.
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
      // Drawn anew while widths are told, it would change widths that are yet to be told.
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
