/** What a break under way reports to the clock. */
import { useCallback, useRef } from 'preact/hooks';
import type { By, Done } from '../../core/journal/entries';
import type { Seat } from '../../core/options/options';
import type { Exercise } from '../../exercises/exercise';
import { staysSeated } from '../../exercises/player/credit';
import type { DoingProps } from './doing';
import type { EndReason } from './endings';
import type { SendEvent } from './use-window';

interface ReportsInput {
  readonly id: string;
  readonly seat: Seat | undefined;
  /** The exercises that the break was chosen from. */
  readonly library: readonly Exercise[] | undefined;
  readonly send: SendEvent;
  /** Keeps the place in the break, in ms, for the way back to it. */
  readonly holdAt: (ms: number) => void;
  /** Ends the break on the page, for a reason that the page shows. */
  readonly end: (reason: EndReason) => void;
}

/** The reports, and with each that ends the break what the page shows then. */
export function useReports(input: ReportsInput): Pick<DoingProps, 'onProgress' | 'onFinish' | 'onHurt'> {
  const { id, send } = input;
  const latest = useRef(input);
  latest.current = input;
  const onProgress = useCallback((done: Done[]) => send({ type: 'progressed', id, done }), [id, send]);
  const onFinish = useCallback(
    (by: By, done: Done[]) => {
      const { seat, library, end } = latest.current;
      const seated = seat === 'on-feet' && staysSeated(done, library ?? []);
      if (seated) end('seated');
      send({ type: 'finished', id, by, done, seated });
    },
    [id, send],
  );
  const onHurt: DoingProps['onHurt'] = (exercise, done, ms) => {
    input.holdAt(ms);
    input.end('hurt');
    send({ type: 'progressed', id, done });
    send({ type: 'hurt', id, exercise });
  };
  return { onProgress, onFinish, onHurt };
}
