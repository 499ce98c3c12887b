/** How the person has ended the break on its page, and the way back from *It hurts* and *Skip*, pressed by mistake. */
import { useCallback, useState } from 'preact/hooks';
import { libraryWith } from '../../exercises/own';
import { staysSeated } from '../../exercises/player/credit';
import { closeWindow } from '../../page/own-window';
import { readReloadState, saveReloadState } from '../../page/reload-state';
import { sendEvent } from '../../page/send';
import type { Shown } from '../stored';
import { type BreakPhase, phaseOfReason } from './break-phase';
import type { EndReason } from './endings';
import { hurtExerciseOf, saveReason } from './page-actions';
import type { EventSender } from './use-window';

interface Leaving {
  readonly endReason: EndReason | undefined;
  readonly end: (reason: EndReason) => void;
  /** What the page shows; undefined unless the person has ended the break. */
  readonly phase: BreakPhase | undefined;
}

/** Of break `id`. It stays open in the clock as long as there is a way back. */
export function useLeaving(
  id: string,
  shown: Shown | undefined,
  { send, attempt }: Pick<EventSender, 'send' | 'attempt'>,
): Leaving {
  const [endReason, setEndReason] = useState(() => readReloadState().endReason);
  const become = useCallback((reason: EndReason | undefined) => {
    saveReloadState({ endReason: reason });
    setEndReason(reason);
  }, []);
  const open = shown?.clock.break?.id === id ? shown.clock.break : undefined;
  const isOpen = open !== undefined && !open.finished;
  const leaves = () => {
    if (endReason === 'skipped') return sendEvent({ type: 'skipped', id });
    const done = open?.done ?? [];
    const seated = shown?.options.seat === 'on-feet' && staysSeated(done, libraryWith(shown.own));
    return sendEvent({ type: 'finished', id, by: 'person', done, seated });
  };
  const close = () => (isOpen ? attempt(leaves().finally(closeWindow)) : closeWindow());
  const wayBack = {
    onBack: () => {
      become(undefined);
      send({ type: 'stayed', id });
    },
    onLeave: () => attempt(leaves()),
  };
  const phase =
    endReason &&
    phaseOfReason(endReason, {
      during: shown && hurtExerciseOf(id, shown, attempt),
      wayBack: isOpen ? wayBack : undefined,
      onReason: (reason) => attempt(saveReason(id, reason)),
      onClose: endReason === 'seated' ? closeWindow : close,
    });
  return { endReason, end: become, phase };
}
