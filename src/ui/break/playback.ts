/** How far a break has played: computed from instants, never counted up by a timer. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';

interface Run {
  readonly startedAt: number;
  readonly pausedAt: number | null;
}

export interface Playback {
  /** The time since the start without pauses, in ms. The function stays the same until the next pause or resume. */
  readonly elapsed: () => number;
  readonly paused: boolean;
  readonly pause: () => void;
  readonly resume: () => void;
}

/** Starts to play now, as if `fromMs` had already passed. */
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

/** The elapsed time, for a page that renders five times a second; the figure is animated apart from that. */
export function useElapsed({ elapsed }: Playback): number {
  const [ms, setMs] = useState(elapsed);
  useEffect(() => {
    setMs(elapsed());
    const timer = setInterval(() => setMs(elapsed()), 200);
    return () => clearInterval(timer);
  }, [elapsed]);
  return ms;
}
