/** How far a break has played: computed from instants, never counted. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';

interface Run {
  readonly startedAt: number;
  readonly pausedAt: number | null;
}

export interface Playback {
  /** ms since the start, pauses left out; the same function as long as nothing is paused or resumed. */
  readonly elapsed: () => number;
  readonly paused: boolean;
  readonly toggle: () => void;
}

/** Plays from now on. */
export function usePlayback(): Playback {
  const [run, setRun] = useState<Run>(() => ({ startedAt: performance.now(), pausedAt: null }));
  const elapsed = useCallback(() => (run.pausedAt ?? performance.now()) - run.startedAt, [run]);
  const toggle = useCallback(() => {
    setRun(({ startedAt, pausedAt }) => {
      const now = performance.now();
      return pausedAt === null
        ? { startedAt, pausedAt: now }
        : { startedAt: startedAt + now - pausedAt, pausedAt: null };
    });
  }, []);
  return useMemo(() => ({ elapsed, toggle, paused: run.pausedAt !== null }), [elapsed, toggle, run]);
}

/** Renders again a few times a second; the figure moves by itself. */
export function useElapsed({ elapsed }: Playback): number {
  const [ms, setMs] = useState(elapsed);
  useEffect(() => {
    const timer = setInterval(() => setMs(elapsed()), 200);
    return () => clearInterval(timer);
  }, [elapsed]);
  return ms;
}
