/** What a break page says to the clock, and that it could not be said. */
import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { PageEvent } from '../../core/clock/events';
import { sendEvent } from '../../page/send';
import { keepScreenOn } from '../../page/wake-lock';
import { holdPageLock, painted } from '../../page/window';

export interface Telling {
  readonly tell: (said: PageEvent) => void;
  readonly attempt: (work: Promise<void>) => void;
  /** What was tried last did not work. */
  readonly failed: boolean;
}

export function useTelling(): Telling {
  const [failed, setFailed] = useState(false);
  const attempt = useCallback((work: Promise<void>) => {
    work.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  }, []);
  const tell = useCallback((said: PageEvent) => attempt(sendEvent(said)), [attempt]);
  return { tell, attempt, failed };
}

/**
 * Holds the lock of the page from its first moment on, as long as it is still loading; whether that is done. A page
 * that cannot is shown all the same.
 */
export function usePageLock(id: string): boolean {
  const [held, setHeld] = useState(false);
  useLayoutEffect(() => {
    holdPageLock(id)
      .catch(console.error)
      .finally(() => setHeld(true));
  }, [id]);
  return held;
}

/** Tells the clock once that the page is on the screen; when it was told, by `performance.now()`. */
export function useAppearance(id: string): number | undefined {
  const [appearedAt, setAppearedAt] = useState<number>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page appears once
  useEffect(() => {
    const appear = async () => {
      await painted();
      await sendEvent({ type: 'shown', id });
      setAppearedAt(performance.now());
    };
    appear().catch(console.error);
  }, []);
  return appearedAt;
}

/**
 * A window may come after it was given up: then its nudge asks in another way, and the clock is told that the page is
 * there. `isOpen` is whether break `id` is open, `mine` whether the page may show it; returned is whether it waits for
 * that. A page that had its break loses it when the person chooses another way: then there is nothing to tell.
 */
export function useArrival(id: string, isOpen: boolean, mine: boolean): boolean {
  const [settled, setSettled] = useState(false);
  const late = isOpen && !mine && !settled;
  useEffect(() => {
    if (mine) setSettled(true);
  }, [mine]);
  useEffect(() => {
    if (!late) return;
    sendEvent({ type: 'arrived', id }).catch((error: unknown) => {
      console.error(error);
      setSettled(true);
    });
  }, [late, id]);
  return late;
}

/** How long the screen stays on after the end, in ms: a person on their way back still sees what counted. */
const AFTERGLOW_MS = 5 * 60_000;

/** Lets the screen go dark once the clock knows: what looks like input then is nobody. */
function dim(dark: () => void): void {
  sendEvent({ type: 'dimmed' }).catch(console.error).finally(dark);
}

/** Keeps the screen on while a break plays, and for a while after it. */
export function useScreenOn(plays: boolean): void {
  const [on, setOn] = useState(false);
  useEffect(() => {
    if (plays) setOn(true);
    const timer = plays ? undefined : setTimeout(() => dim(() => setOn(false)), AFTERGLOW_MS);
    return () => clearTimeout(timer);
  }, [plays]);
  useEffect(() => {
    if (!on) return undefined;
    return keepScreenOn();
  }, [on]);
}
