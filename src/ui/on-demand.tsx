/** What is read only when it is needed: most breaks open and close without it. */
import type { ComponentType } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** What `read` leads to, read again when `of` changes; undefined until it is there, then the last one. */
export function useRead<T extends object>(read: () => Promise<T>, of?: unknown): T | undefined {
  const [value, setValue] = useState<T>();
  const [error, setError] = useState<{ readonly thrown: unknown }>();
  // Begun at once: an effect would wait until the page without it has been painted.
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again for something else only
  useLayoutEffect(() => {
    let current = true;
    read().then(
      (next) => {
        if (current) setValue(() => next);
      },
      (thrown: unknown) => {
        if (current) setError({ thrown });
      },
    );
    return () => {
      current = false;
    };
  }, [of]);
  // A page that lacks a part of itself says so.
  if (error && !value) throw error.thrown;
  return value;
}

/**
 * A view whose code is read when it is first shown, and nothing is seen in its place until then; or soon, once the page
 * has time, if it is what comes next.
 */
export function onDemand<Props extends object>(
  read: () => Promise<ComponentType<Props>>,
  when: 'needed' | 'soon' = 'needed',
): (props: Props) => preact.JSX.Element | null {
  let known: Promise<{ readonly View: ComponentType<Props> }> | undefined;
  const once = () => {
    known ??= read().then((View) => ({ View }));
    return known;
  };
  if (when === 'soon') requestIdleCallback(once);
  return function OnDemand(props) {
    const view = useRead(once);
    return view ? <view.View {...props} /> : null;
  };
}
