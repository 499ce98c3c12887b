/** What was just done shows at once, and the next edit builds on it: storage answers a moment later. */
import { useEffect, useRef, useState } from 'preact/hooks';

type Edit<Value> = (change: (old: Value) => Value) => void;

/** A stored value as it is being edited, and how to change it. */
export function useDraft<Value>(stored: Value, save: (value: Value) => void): [Value, Edit<Value>] {
  const [draft, setDraft] = useState(stored);
  const latest = useRef(stored);
  // Every reading of storage is a new object; only another content is a change.
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
