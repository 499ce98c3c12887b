/** The return question: one tap on one of two answers. It may stay unanswered. */

import type { PageEvent } from '../core/clock/events';
import type { Question } from '../core/clock/state';
import type { Seat } from '../core/options/options';
import { seatText } from './break/break-text';
import { t, timeRange } from './text';
import './recall.css';

interface RecallProps {
  readonly question: {
    readonly entry: {
      readonly id: string;
      readonly startedAt: number;
      readonly endedAt: number;
      readonly zone: string;
    };
    readonly about: Question['about'];
  };
  /** Whether to show the times of the absence. False where they are already shown beside the question. */
  readonly withTimes: boolean;
  readonly seat: Seat;
  readonly onEvent: (event: PageEvent) => void;
}

export function Recall({ question: { entry, about }, withTimes, seat, onEvent }: RecallProps) {
  const { id, startedAt, endedAt, zone } = entry;
  const asked = t('ask_recall', timeRange(startedAt, endedAt, zone));
  const answer = (was: 'up' | 'sitting') => () => onEvent({ type: 'recalled', id, was });
  return (
    <fieldset class="recall" aria-label={asked}>
      {withTimes && <span class="quiet">{asked}</span>}
      <button type="button" onClick={answer('up')}>
        {seatText(seat, 'ask_recall_up')}
      </button>
      <button type="button" onClick={answer('sitting')}>
        {t(about === 'reading' ? 'ask_recall_reading' : 'ask_recall_sitting')}
      </button>
    </fieldset>
  );
}
