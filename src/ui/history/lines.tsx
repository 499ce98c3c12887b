/** The entries of a day, one line each: when, what, how sure it is, and how the person corrects it. */
import type { ComponentChildren } from 'preact';
import type { Clock } from '../../core/clock/clock';
import type { PageEvent } from '../../core/clock/events';
import { corrected, correctionsFor, correctionsIn } from '../../core/journal/corrections';
import type { Correction, Entry } from '../../core/journal/entries';
import type { Seat } from '../../core/options/options';
import type { OwnExercise } from '../../core/options/own-exercises';
import { isOpen } from '../../measures/journal-now';
import { Recall } from '../recall';
import { t, timeRange } from '../text';
import { corrections, detailsOf, whatOf } from './entry-text';

export type OnCorrect = (entry: Entry, was: Correction) => void;

interface LinesProps {
  /** As they were written, in order, with the corrections among them. */
  readonly entries: readonly Entry[];
  readonly own: readonly OwnExercise[];
  readonly seat: Seat;
  /** An absence that may have been none, or stillness that may have been an absence. */
  readonly question: Clock['question'];
  /** The id of the break that is going on now; it cannot be corrected yet. */
  readonly living: string | undefined;
  readonly onSay: (said: PageEvent) => void;
  readonly onCorrect: OnCorrect;
}

export function Lines({ entries, own, seat, question, living, onSay, onCorrect }: LinesProps) {
  const latest = correctionsIn(entries);
  const lines = entries.filter(({ kind }) => kind !== 'corrected');
  if (lines.length === 0) return <p class="quiet">{t('history_empty')}</p>;
  return (
    <ol class="lines">
      {lines.map((entry) => {
        const correction = latest.get(entry.id);
        return (
          <Line
            key={entry.id}
            entry={entry}
            shown={corrected(correction ? [entry, correction] : [entry])[0]}
            own={own}
          >
            {question && asksBeside(question, entry) && (
              <Recall question={question} withTimes={question.within !== null} seat={seat} onSay={onSay} />
            )}
            {!isOpen(entry) && entry.id !== living && (
              <Correct entry={entry} was={correction?.was ?? 'as it was'} onCorrect={onCorrect} />
            )}
          </Line>
        );
      })}
    </ol>
  );
}

/**
 * Whether the question belongs beside a line. Stillness within the open bout has no line of its own, so its question is
 * beside the line of the bout.
 */
function asksBeside({ entry, within }: NonNullable<Clock['question']>, line: Entry): boolean {
  return within ? line.kind === 'bout' && isOpen(line) : line.id === entry.id;
}

interface LineProps {
  readonly entry: Entry;
  /** The entry with its correction; undefined if it was deleted. */
  readonly shown: Entry | undefined;
  readonly own: readonly OwnExercise[];
  readonly children: ComponentChildren;
}

function Line({ entry, shown, own, children }: LineProps) {
  const { startedAt, endedAt, zone } = entry;
  const details = shown ? detailsOf(shown, own) : [];
  return (
    <li class={`line line-${shown?.kind ?? 'deleted'}`}>
      <span class="line-time">{timeRange(startedAt, endedAt, zone)}</span>
      <span class="line-what">
        {shown ? whatOf(shown) : <s class="quiet">{whatOf(entry)}</s>}
        {details.length > 0 && <span class="small quiet">{details.join(' · ')}</span>}
      </span>
      {children}
    </li>
  );
}

interface CorrectProps {
  readonly entry: Entry;
  readonly was: Correction;
  readonly onCorrect: OnCorrect;
}

/** The possible corrections of a line; after one was made, its text and a button to undo it. */
function Correct({ entry, was, onCorrect }: CorrectProps) {
  const times = timeRange(entry.startedAt, entry.endedAt, entry.zone);
  if (was !== 'as it was')
    return (
      <p class="line-correct small">
        <span class="quiet">{t('correct_said', t(corrections[was]))}</span>{' '}
        <button
          type="button"
          class="plain"
          aria-label={t('correct_undo_label', times)}
          onClick={() => onCorrect(entry, 'as it was')}
        >
          {t('correct_undo')}
        </button>
      </p>
    );
  return (
    <details class="line-correct small">
      <summary aria-label={t('correct_label', times)}>{t('correct')}</summary>
      <div class="taps">
        {correctionsFor(entry).map((one) => (
          <button key={one} type="button" onClick={() => onCorrect(entry, one)}>
            {t(corrections[one])}
          </button>
        ))}
      </div>
    </details>
  );
}
