/** Keeps the outcome of the last change. */
import { useRef, useState } from 'preact/hooks';
import { type Fault, faultOf } from '../../core/fault';
import { sendEvent } from '../../page/send';

const SAVED_MS = 2000;

/** The outcome of the last change: a message that fades, or an error. */
export function useOutcome() {
  const [saved, setSaved] = useState(false);
  const [failure, setFailure] = useState<Fault>();
  const fading = useRef<ReturnType<typeof setTimeout>>(undefined);
  const fail = (error: unknown) => setFailure(faultOf(error));
  const done = () => {
    setFailure(undefined);
    setSaved(true);
    clearTimeout(fading.current);
    fading.current = setTimeout(() => setSaved(false), SAVED_MS);
  };
  /** Lets the clock take a look at what has changed, then shows that it is saved. */
  const announce = (changed: Promise<unknown>) => {
    changed.then(() => sendEvent({ type: 'looked' })).then(done, fail);
  };
  return { saved, failure, fail, announce };
}
