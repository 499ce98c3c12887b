/** What is drawn once the rest has been painted: to read what it needs would hold up the first picture. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { painted } from '../page/window';

interface AfterPaintProps {
  /** What stands in its place until then. */
  readonly meanwhile?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function AfterPaint({ meanwhile = null, children }: AfterPaintProps) {
  const [seen, setSeen] = useState(false);
  useLayoutEffect(() => {
    painted().then(() => setSeen(true), console.error);
  }, []);
  return <>{seen ? children : meanwhile}</>;
}
