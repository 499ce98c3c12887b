/** Renders its children only after the first paint, because reading the data they need would delay that paint. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { painted } from '../page/own-window';

interface AfterPaintProps {
  /** Shown in their place until then. */
  readonly meanwhile?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function AfterPaint({ meanwhile = null, children }: AfterPaintProps) {
  const [hasPainted, setHasPainted] = useState(false);
  useLayoutEffect(() => {
    painted().then(() => setHasPainted(true), console.error);
  }, []);
  return <>{hasPainted ? children : meanwhile}</>;
}
