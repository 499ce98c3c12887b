/** The return question: two answers to one tap. No answer is fine. */
import type { Said } from '../core/events';
import { t, timeRange } from './text';
import './recall.css';

interface RecallProps {
  readonly absence: {
    readonly id: string;
    readonly startedAt: number;
    readonly endedAt: number;
    readonly zone: string;
  };
  /** Whether the times are not already beside it. */
  readonly withTimes: boolean;
  readonly onSay: (said: Said) => void;
}

export function Recall({ absence: { id, startedAt, endedAt, zone }, withTimes, onSay }: RecallProps) {
  const times = timeRange(startedAt, endedAt, zone);
  const answer = (was: 'up' | 'sitting') => () => onSay({ type: 'recalled', id, was });
  return (
    <fieldset class="recall" aria-label={t('ask_recall_label', times)}>
      {withTimes && <span class="quiet">{t('ask_recall', times)}</span>}
      <button type="button" onClick={answer('up')}>
        {t('ask_recall_up')}
      </button>
      <button type="button" onClick={answer('sitting')}>
        {t('ask_recall_sitting')}
      </button>
    </fieldset>
  );
}
