/** What a break under way tells the clock, and what its page says when it is over. */
import { useCallback } from 'preact/hooks';
import type { By, Done } from '../../core/journal/entries';
import type { Options } from '../../core/options/options';
import type { Exercise } from '../../exercises/exercise';
import { staysSeated } from '../../exercises/player/credit';
import type { Telling } from './telling';

interface Reports {
  readonly onProgress: (done: Done[]) => void;
  readonly onFinish: (by: By, done: Done[]) => void;
  /** It hurts, in this exercise: the break is over. */
  readonly onHurt: (exercise: string, done: Done[]) => void;
}

/** What is said when the break is over and its page knows more of it than the clock. */
export type EndReason = 'skipped' | 'hurt' | 'seated';

/** `id` is the break's; `library` is what its exercises were chosen from. */
export function useReports(
  id: string,
  { seat }: Pick<Options, 'seat'>,
  library: readonly Exercise[],
  tell: Telling['tell'],
  onFarewell: (farewell: EndReason) => void,
): Reports {
  const onProgress = useCallback((done: Done[]) => tell({ type: 'progressed', id, done }), [id, tell]);
  const onFinish = useCallback(
    (by: By, done: Done[]) => {
      const seated = seat === 'on-feet' && staysSeated(done, library);
      if (seated) onFarewell('seated');
      tell({ type: 'finished', id, by, done, seated });
    },
    [id, tell, seat, library, onFarewell],
  );
  const onHurt = (exercise: string, done: Done[]) => {
    onFarewell('hurt');
    tell({ type: 'hurt', id, exercise });
    onFinish('person', done);
  };
  return { onProgress, onFinish, onHurt };
}
