/** An entry of a day as a line, with its certainty and the ways to correct it. */
import { useRef } from 'preact/hooks';
import { correctionsFor } from '../../core/journal/corrections';
import type { Certainty, Correction, Entry } from '../../core/journal/entries';
import type { OwnExercise } from '../../core/options/own-exercises';
import { localDate } from '../../core/time';
import { dayRange, t, timeRange } from '../text';
import { certaintyOf, certaintyText, correctedKeys, correctionKeys, detailsOf, whatOf } from './entry-text';

export type OnCorrect = (entry: Entry, was: Correction) => void;

/** A dot: filled for what was seen or said, half filled for what is likely, empty for what is not known. */
export function CertaintyDot({ certainty }: { readonly certainty: Certainty }) {
  const shape = { 'hands off': 'sure', said: 'sure', presumed: 'presumed', unknown: 'unknown' }[certainty];
  return (
    <svg class={`dot dot-${shape}`} viewBox="0 0 10 10" aria-hidden="true">
      <circle cx="5" cy="5" r="4" />
      {shape === 'presumed' && <path d="M5 1a4 4 0 0 0 0 8z" />}
    </svg>
  );
}

function Mark({ certainty }: { readonly certainty: Certainty | undefined }) {
  if (!certainty) return null;
  const text = certaintyText(certainty);
  return (
    <span class="certainty" role="img" aria-label={text} title={text}>
      <CertaintyDot certainty={certainty} />
    </span>
  );
}

interface LineProps {
  readonly entry: Entry;
  /** The entry with its correction; undefined if it was deleted. */
  readonly shown: Entry | undefined;
  readonly own: readonly OwnExercise[];
  /** Whether it is one of the breaks that the day counts. */
  readonly isBreak: boolean;
  readonly was: Correction;
  /** Whether the ways to correct it are shown. */
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Undefined while the entry cannot be corrected. */
  readonly onCorrect: OnCorrect | undefined;
}

export function DayLine({ entry, shown, own, isBreak, was, isOpen, onToggle, onCorrect }: LineProps) {
  const details = shown ? [...countingOf(shown, isBreak), ...detailsOf(shown, own)] : [];
  return (
    <li class={`line line-${shown?.kind ?? 'deleted'}`}>
      <span class="line-time">{timesOf(entry)}</span>
      <span class="line-what">
        <span class="line-words">
          <span>{shown ? whatOf(shown) : <s class="quiet">{whatOf(entry)}</s>}</span>
          <Mark certainty={shown && certaintyOf(shown)} />
        </span>
        {details.length > 0 && <span class="small quiet">{details.join(' · ')}</span>}
      </span>
      {onCorrect && <Correct {...{ entry, was, isOpen, onToggle, onCorrect }} />}
    </li>
  );
}

/** Whether an absence is one of the day's breaks: the number of breaks above the entries has to be found in them. */
function countingOf(entry: Entry, isBreak: boolean): string[] {
  if (entry.kind !== 'break') return [];
  if (isBreak) return entry.origin === 'natural' ? [t('entry_counts')] : [];
  return [t('entry_counts_not')];
}

/** The times of an entry, with weekdays if it runs over midnight. */
function timesOf({ startedAt, endedAt, zone }: Entry): string {
  const isOneDay = localDate(startedAt, zone) === localDate(endedAt, zone);
  return (isOneDay ? timeRange : dayRange)(startedAt, endedAt, zone);
}

interface CorrectProps extends Pick<LineProps, 'entry' | 'was' | 'isOpen' | 'onToggle'> {
  readonly onCorrect: OnCorrect;
}

/** A button that opens the possible corrections of a line; after one was made, its text and a button to undo it. */
function Correct({ entry, was, isOpen, onToggle, onCorrect }: CorrectProps) {
  const times = timesOf(entry);
  // The button that was pressed goes away, so the one that comes in its place gets the keyboard.
  const next = useRef<'undo' | 'correct' | undefined>(undefined);
  const focusOn = (name: 'undo' | 'correct') => (button: HTMLButtonElement | null) => {
    if (!button || next.current !== name) return;
    next.current = undefined;
    button.focus();
  };
  if (was !== 'as it was')
    return (
      <p class="line-corrected small">
        <span class="quiet">{t(correctedKeys[was])}</span>{' '}
        <button
          type="button"
          class="plain"
          ref={focusOn('undo')}
          aria-label={t('correct_undo_label', times)}
          onClick={() => {
            next.current = 'correct';
            onCorrect(entry, 'as it was');
          }}
        >
          {t('correct_undo')}
        </button>
      </p>
    );
  return (
    <>
      <button
        type="button"
        class="icon-button"
        ref={focusOn('correct')}
        aria-label={t('correct_label', times)}
        title={t('correct')}
        aria-expanded={isOpen}
        onClick={onToggle}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m3 13 .7-3L10.8 2.9a1 1 0 0 1 1.4 0l.9.9a1 1 0 0 1 0 1.4L6 12.3zM9.5 4.2l2.3 2.3" />
        </svg>
      </button>
      {isOpen && (
        <div class="taps small">
          {correctionsFor(entry).map((one) => (
            <button
              key={one}
              type="button"
              onClick={() => {
                next.current = 'undo';
                onToggle();
                onCorrect(entry, one);
              }}
            >
              {t(correctionKeys[one])}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
