/** How wide an element is, so that what is drawn in it keeps its size of type. */
import type { Ref } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The element's width in CSS px, kept up to date; `otherwise` until it is known. */
export function useWidth<E extends Element>(otherwise: number): [Ref<E>, number] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(otherwise);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = () =>
      setWidth(Math.max(120, Math.floor(element.getBoundingClientRect().width) || otherwise));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [otherwise]);
  return [ref, width];
}
