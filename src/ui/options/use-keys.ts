/** Connects the browser's keys. */
import { useEffect, useState } from 'preact/hooks';
import { openKeys, readKeys } from '../../page/window';
import type { Keys } from './keys';

/** The keys as they are set now; they can only be changed in the browser's own page. */
export function useKeys(): Keys {
  const [keys, setKeys] = useState<Awaited<ReturnType<typeof readKeys>>>([]);
  useEffect(() => {
    const load = () => {
      readKeys().then(setKeys, console.error);
    };
    load();
    addEventListener('focus', load);
    return () => removeEventListener('focus', load);
  }, []);
  return { keys, onKeys: openKeys };
}
