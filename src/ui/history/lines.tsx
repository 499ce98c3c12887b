/** Today's entries, one line each: when, what, and how sure it is. */
import type { ComponentChildren } from 'preact';
import type { Clock } from '../../core/clock';
import type { Said } from '../../core/events';
import type { Entry } from '../../core/journal';
import type { OwnExercise } from '../../core/own-exercises';
import { Recall } from '../recall';
import { t, timeRange } from '../text';
import { detailsOf, whatOf } from './entry-text';

interface LinesProps {
  readonly entries: readonly Entry[];
  readonly own: readonly OwnExercise[];
  /** The absence that may have been none; its question stands beside its line. */
  readonly question: Clock['question'];
  readonly onSay: (said: Said) => void;
}

export function Lines({ entries, own, question, onSay }: LinesProps) {
  if (entries.length === 0) return <p class="quiet">{t('history_empty')}</p>;
  return (
    <ol class="lines">
      {entries.map((entry) => (
        <Line key={entry.id} entry={entry} own={own}>
          {question?.entry.id === entry.id && (
            <Recall absence={question.entry} withTimes={false} onSay={onSay} />
          )}
        </Line>
      ))}
    </ol>
  );
}

interface LineProps {
  readonly entry: Entry;
  readonly own: readonly OwnExercise[];
  readonly children: ComponentChildren;
}

function Line({ entry, own, children }: LineProps) {
  const { startedAt, endedAt, zone } = entry;
  const details = detailsOf(entry, own);
  return (
    <li class={`line line-${entry.kind}`}>
      <span class="line-time">{timeRange(startedAt, endedAt, zone)}</span>
      <span class="line-what">
        {whatOf(entry)}
        {details.length > 0 && <span class="small quiet">{details.join(' · ')}</span>}
      </span>
      {children}
    </li>
  );
}
