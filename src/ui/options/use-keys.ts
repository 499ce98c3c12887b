/** Connects the browser's keyboard shortcuts. */
import { useEffect, useState } from 'preact/hooks';
import { openShortcutSettings, readShortcuts } from '../../page/window';
import type { Shortcuts } from './keys';

/** The shortcuts as they are set now. They can only be changed on the browser's own page. */
export function useShortcuts(): Shortcuts {
  const [keys, setKeys] = useState<Awaited<ReturnType<typeof readShortcuts>>>([]);
  useEffect(() => {
    const load = () => {
      readShortcuts().then(setKeys, console.error);
    };
    load();
    addEventListener('focus', load);
    return () => removeEventListener('focus', load);
  }, []);
  return { keys, onKeys: openShortcutSettings };
}
