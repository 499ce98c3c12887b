/** What a break under way reports to the clock, and what its page shows when it is over. */
import { useCallback } from 'preact/hooks';
import type { By, Done } from '../../core/journal/entries';
import type { Options } from '../../core/options/options';
import type { Exercise } from '../../exercises/exercise';
import { staysSeated } from '../../exercises/player/credit';
import type { EventSender } from './telling';

interface Reports {
  readonly onProgress: (done: Done[]) => void;
  readonly onFinish: (by: By, done: Done[]) => void;
  /** It hurts in this exercise: ends the break. */
  readonly onHurt: (exercise: string, done: Done[]) => void;
}

/** How a break ended, where its page knows more than the clock. */
export type EndReason = 'skipped' | 'hurt' | 'seated';

/** `id` is that of the break; `library` holds the exercises that the break was chosen from. */
export function useReports(
  id: string,
  { seat }: Pick<Options, 'seat'>,
  library: readonly Exercise[],
  send: EventSender['tell'],
  onFarewell: (farewell: EndReason) => void,
): Reports {
  const onProgress = useCallback((done: Done[]) => send({ type: 'progressed', id, done }), [id, send]);
  const onFinish = useCallback(
    (by: By, done: Done[]) => {
      const seated = seat === 'on-feet' && staysSeated(done, library);
      if (seated) onFarewell('seated');
      send({ type: 'finished', id, by, done, seated });
    },
    [id, send, seat, library, onFarewell],
  );
  const onHurt = (exercise: string, done: Done[]) => {
    onFarewell('hurt');
    send({ type: 'hurt', id, exercise });
    onFinish('person', done);
  };
  return { onProgress, onFinish, onHurt };
}
