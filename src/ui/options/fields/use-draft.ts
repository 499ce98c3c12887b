/** A stored value while the person edits it. */
import { useEffect, useRef, useState } from 'preact/hooks';

type Edit<Value> = (change: (old: Value) => Value) => void;

/**
 * A stored value while it is being edited, and a function that edits it. An edit is shown at once, and the next one is
 * based on it, because storage answers a moment later.
 */
export function useDraft<Value>(stored: Value, save: (value: Value) => void): [Value, Edit<Value>] {
  const [draft, setDraft] = useState(stored);
  const latest = useRef(stored);
  // Each reading of storage creates a new object; only different content is a change.
  const content = JSON.stringify(stored);
  useEffect(() => {
    latest.current = JSON.parse(content);
    setDraft(latest.current);
  }, [content]);
  const edit: Edit<Value> = (change) => {
    latest.current = change(latest.current);
    setDraft(latest.current);
    save(latest.current);
  };
  return [draft, edit];
}
