/** Work that a person has asked for and that may fail: the failure is shown until some later work succeeds. */
import { useCallback, useState } from 'preact/hooks';
import { type Fault, faultOf } from '../core/fault';

interface Attempting {
  /** Waits for work; then calls `done` if it succeeded. The same function on every render. */
  readonly attempt: (work: Promise<unknown>, done?: () => void) => void;
  /** Why the last work failed; undefined if it did not. */
  readonly failure: Fault | undefined;
  /** Takes the failure away: the person has read it. */
  readonly forget: () => void;
}

export function useAttempt(): Attempting {
  const [failure, setFailure] = useState<Fault>();
  const attempt = useCallback((work: Promise<unknown>, done?: () => void) => {
    work.then(
      () => {
        setFailure(undefined);
        done?.();
      },
      (error: unknown) => setFailure(faultOf(error)),
    );
  }, []);
  const forget = useCallback(() => setFailure(undefined), []);
  return { attempt, failure, forget };
}
