/** Long work that shows how far it is and can be cancelled. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { JobWatch } from './acts';

export interface Job {
  /** How much is done, from 0 to 1; undefined while nothing runs. */
  readonly share: number | undefined;
  /** Does the work, one at a time; `undefined` if it was cancelled. Rejects as the work does. */
  readonly run: <T>(work: (watch: JobWatch) => Promise<T>) => Promise<T | undefined>;
  readonly cancel: () => void;
}

export function useJob(): Job {
  const [share, setShare] = useState<number>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const run = async <T>(work: (watch: JobWatch) => Promise<T>): Promise<T | undefined> => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    setShare(0);
    try {
      return await work({ onProgress: setShare, signal: control.signal });
    } catch (error) {
      if (!control.signal.aborted) throw error;
      return undefined;
    } finally {
      if (running.current === control) setShare(undefined);
    }
  };
  return { share, run, cancel: () => running.current?.abort() };
}
