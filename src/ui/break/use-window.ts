/** What a break page does as a window: it holds its lock, reports to the clock, and keeps the screen on. */
import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { PageEvent } from '../../core/clock/events';
import type { Fault } from '../../core/fault';
import { holdPageLock, painted } from '../../page/own-window';
import { sendEvent } from '../../page/send';
import { keepScreenOn } from '../../page/wake-lock';
import { useAttempt } from '../use-attempt';
import { SOUND_LOCK_MS } from './hands';

export type SendEvent = (event: PageEvent) => void;

export interface EventSender {
  /** Sends an event to the clock. The same function on every render. */
  readonly send: SendEvent;
  readonly attempt: (work: Promise<void>) => void;
  /** Why the last attempt failed; undefined if it did not. */
  readonly failure: Fault | undefined;
  /** Takes the message about the failure away. */
  readonly onFailureRead: () => void;
}

/** Sends events to the clock, and remembers why that failed. */
export function useEventSender(): EventSender {
  const { attempt, failure, forget } = useAttempt();
  const send = useCallback((event: PageEvent) => attempt(sendEvent(event)), [attempt]);
  return { send, attempt, failure, onFailureRead: forget };
}

/**
 * Holds the lock of the page from its first moment on, while it is still loading. Returns whether the request is
 * settled: a page that cannot get the lock is shown all the same.
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

/**
 * Reports to the clock that the page shows the break `id`; undefined as long as it shows none. Returns when that was
 * done, by `performance.now()`; undefined until then.
 */
export function useAppearance(id: string | undefined): number | undefined {
  const [appearedAt, setAppearedAt] = useState<number>();
  useEffect(() => {
    if (id === undefined) return;
    const appear = async () => {
      await painted();
      await sendEvent({ type: 'shown', id });
      setAppearedAt(performance.now());
    };
    appear().catch(console.error);
  }, [id]);
  return appearedAt;
}

/**
 * A window may appear after the clock has given it up and asks in another way: then the page reports that it is there.
 * `isOpen` is whether break `id` is open, `mine` whether this page may show it. Returns whether the page waits to be
 * allowed to. A page that has shown its break loses it when the person chooses another way of asking; then there is
 * nothing to report.
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

/**
 * How long the screen stays on after the end, or after a walk has counted in full, in ms, so that a person on their way
 * back still sees what counted.
 */
const AFTERGLOW_MS = 5 * 60_000;

/**
 * Reports to the clock that a sound begins while the screen may go dark: some systems take its end for input. Reports
 * it again at that end, because the clock ignores input for some seconds only.
 */
export function reportUnguardedSound(): void {
  const report = () => {
    sendEvent({ type: 'dimmed' }).catch(console.error);
  };
  report();
  setTimeout(report, SOUND_LOCK_MS);
}

/** Lets the screen go dark, after a report to the clock: some systems take this for input, and it is none. */
function dim(release: () => void): void {
  sendEvent({ type: 'dimmed' }).catch(console.error).finally(release);
}

/**
 * Keeps the screen on while a break plays, and for a while after it. A walk that has counted in full may become a
 * lunch, so it is like the end: call the returned function with whether one plays. `onDim` is called before the screen
 * may go dark.
 */
export function useScreenOn(plays: boolean, onDim?: () => void): (walked: boolean) => void {
  const [walked, setWalked] = useState(false);
  const [glows, setGlows] = useState(false);
  const watched = plays && !walked;
  const on = watched || glows;
  // A layout effect asks for the wake lock before the first sound, which is played in an effect (`screenStaysOn`).
  useLayoutEffect(() => (on ? keepScreenOn() : undefined), [on]);
  useEffect(() => {
    if (watched) setGlows(true);
  }, [watched]);
  useEffect(() => {
    if (watched || !glows) return undefined;
    const end = () => {
      onDim?.();
      dim(() => setGlows(false));
    };
    const timer = setTimeout(end, AFTERGLOW_MS);
    return () => clearTimeout(timer);
  }, [watched, glows, onDim]);
  return setWalked;
}
