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
  readonly pause: () => void;
  readonly resume: () => void;
}

/** Plays from now on, as if `fromMs` had passed since the start. */
export function usePlayback(fromMs = 0): Playback {
  const [run, setRun] = useState<Run>(() => ({ startedAt: performance.now() - fromMs, pausedAt: null }));
  const elapsed = useCallback(() => (run.pausedAt ?? performance.now()) - run.startedAt, [run]);
  const pause = useCallback(() => {
    setRun((before) => (before.pausedAt === null ? { ...before, pausedAt: performance.now() } : before));
  }, []);
  const resume = useCallback(() => {
    setRun((before) => {
      const { startedAt, pausedAt } = before;
      return pausedAt === null
        ? before
        : { startedAt: startedAt + performance.now() - pausedAt, pausedAt: null };
    });
  }, []);
  const paused = run.pausedAt !== null;
  return useMemo(() => ({ elapsed, pause, resume, paused }), [elapsed, pause, resume, paused]);
}

/** Renders again a few times a second; the figure moves by itself. */
export function useElapsed({ elapsed }: Playback): number {
  const [ms, setMs] = useState(elapsed);
  useEffect(() => {
    setMs(elapsed());
    const timer = setInterval(() => setMs(elapsed()), 200);
    return () => clearInterval(timer);
  }, [elapsed]);
  return ms;
}
