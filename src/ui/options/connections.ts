/** Connects the options page to the browser: the outcome of changes, the keyboard shortcuts, the sync. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { faultOf } from '../../core/fault';
import { readSyncState } from '../../core/sync/state';
import { openShortcutSettings, readShortcuts } from '../../page/own-window';
import { sendEvent } from '../../page/send';
import { hasCopy, onCopy, removeCopy, switchOff, switchOn } from '../../page/sync';
import type { ActFailure } from './changes';
import type { Shortcuts } from './shortcuts';
import type { SyncActs } from './stored-acts';

const SAVED_MS = 2000;

/** The outcome of the last change: a message that fades, or an error. */
export function useOutcome() {
  const [saved, setSaved] = useState(false);
  const [failure, setFailure] = useState<ActFailure>();
  const fading = useRef<ReturnType<typeof setTimeout>>(undefined);
  const fail = (error: unknown) => setFailure({ fault: faultOf(error), isUnsaved: false });
  const done = () => {
    setFailure(undefined);
    setSaved(true);
    clearTimeout(fading.current);
    fading.current = setTimeout(() => setSaved(false), SAVED_MS);
  };
  /** Lets the clock take a look at what has changed, then shows that it is saved. */
  const announce = (changed: Promise<unknown>) => {
    changed.then(
      () => sendEvent({ type: 'looked' }).then(done, fail),
      (error: unknown) => setFailure({ fault: faultOf(error), isUnsaved: true }),
    );
  };
  // Says at once if the background does not answer: a person who misses the nudges comes here.
  // What fails by an act of the person meanwhile is more important.
  useEffect(() => {
    sendEvent({ type: 'looked' }).catch((error: unknown) =>
      setFailure((earlier) => earlier ?? { fault: faultOf(error), isUnsaved: false }),
    );
  }, []);
  return { saved, failure, fail, announce };
}

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
