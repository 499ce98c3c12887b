/** Long work that shows its progress and can be cancelled. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { JobWatch } from './acts';

export interface Job {
  /** The share that is done, from 0 to 1; undefined while nothing runs. */
  readonly share: number | undefined;
  /**
   * Runs one piece of work and cancels the one before. Resolves to undefined if it was cancelled; rejects as the work
   * does.
   */
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
