/** Connects the switch to the browser's sync. */
import { useEffect, useState } from 'preact/hooks';
import { readSyncState } from '../../../core/sync/state';
import { hasCopy, onCopy, removeCopy, switchOff, switchOn } from '../../../page/sync';
import type { SyncActs } from './syncing';

/** `stored` is what is stored of it on this computer. */
export function useSyncing(stored: unknown): SyncActs {
  const [copy, setCopy] = useState(false);
  useEffect(() => {
    const look = () => {
      hasCopy().then(setCopy, console.error);
    };
    look();
    return onCopy(look);
  }, []);
  return { state: readSyncState(stored), copy, switchOn, switchOff, removeCopy };
}
