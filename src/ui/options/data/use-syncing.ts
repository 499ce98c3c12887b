/** Connects the switch to the browser's sync. */
import { useEffect, useState } from 'preact/hooks';
import { readSyncState } from '../../../core/sync/state';
import { hasCopy, onCopy, removeCopy, switchOff, switchOn } from '../../../page/sync';
import type { SyncActs } from './syncing';

/** `stored` is the state of sync as stored on this computer. */
export function useSyncing(stored: unknown): SyncActs {
  const [copy, setCopy] = useState(false);
  useEffect(() => {
    const load = () => {
      hasCopy().then(setCopy, console.error);
    };
    load();
    return onCopy(load);
  }, []);
  return { state: readSyncState(stored), copy, switchOn, switchOff, removeCopy };
}
