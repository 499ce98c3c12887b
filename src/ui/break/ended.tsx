/** The result of a break, before its window closes. */
import type { ComponentChildren } from 'preact';
import type { Seat } from '../../core/options/options';
import { exerciseOf } from '../../exercises/library';
import { formFor } from '../../exercises/library/forms';
import { withShowing } from '../../exercises/showing';
import type { DaySoFar } from '../../measures/day-so-far';
import { exerciseText } from '../exercise-text';
import { Still } from '../figure/stills';
import { durationText, number, t, timeOfDay } from '../text';
import { Action } from './action';
import { seatText } from './break-text';
import { useCloseLater } from './close-later';
import { useFocusedHeading, usePageKeys } from './keys';
import './ended.css';

interface EndedProps {
  readonly headline: string;
  readonly more?: string | undefined;
  /** The day up to now; undefined while the page claims nothing, or asks something. */
  readonly day?: DaySoFar | undefined;
  /** A thought on sitting down again, below the words that say for when it is. */
  readonly thought?: Thought | undefined;
  /** How long the page stays, in ms; without it, the window waits for the person. */
  readonly closesAfter?: number | undefined;
  readonly seat?: Seat;
  readonly onClose: () => void;
  /** A question to answer before closing. */
  readonly children?: ComponentChildren;
}

export interface Thought {
  readonly when: string;
  readonly text: string;
}

export function Ended({ headline, more, day, thought, closesAfter, seat = 'on-feet', ...props }: EndedProps) {
  const { onClose, children } = props;
  const heading = useFocusedHeading();
  usePageKeys({ escape: onClose });
  useCloseLater(closesAfter, onClose);
  return (
    <main class="ended">
      <Upright seat={seat} />
      <h1 ref={heading} tabIndex={-1} aria-live="assertive">
        {headline}
      </h1>
      {more && <p class="quiet more-words">{more}</p>}
      {day && <DayFacts day={day} seat={seat} />}
      {thought && (
        <p class="thought">
          <span class="small quiet">{thought.when}</span> {thought.text}
        </p>
      )}
      <div class="acts">
        {children}
        <nav class="answers">
          <Action onAct={onClose} shortcut="Enter">
            {t('do_close')}
          </Action>
        </nav>
      </div>
    </main>
  );
}

interface DayFactsProps {
  readonly day: DaySoFar;
  readonly seat: Seat;
}

/** The figures of the day, large enough to be read while walking back to the desk. */
function DayFacts({ day, seat }: DayFactsProps) {
  const { breaks, presumedBreaks, longestMs, longestIsPresumed, next } = day;
  return (
    <div class="facts-room">
      <dl class="facts">
        {breaks > 0 && (
          <Fact
            label={t('end_breaks')}
            value={number(breaks)}
            note={presumedBreaks > 0 && t('end_presumed')}
          />
        )}
        {longestMs !== null && (
          <Fact
            label={seatText(seat, 'end_longest')}
            value={durationText(longestMs)}
            note={longestIsPresumed && t('end_presumed')}
          />
        )}
        {next && 'at' in next && <Fact label={t('end_next')} value={timeOfDay(next.at)} />}
        {next && 'afterMs' in next && (
          <Fact label={seatText(seat, 'end_next_after')} value={durationText(next.afterMs)} />
        )}
      </dl>
    </div>
  );
}

interface FactProps {
  readonly label: string;
  readonly value: string;
  /** What is less certain about it. */
  readonly note?: string | false;
}

function Fact({ label, value, note }: FactProps) {
  return (
    <div>
      <dt class="small quiet">{label}</dt>
      <dd>
        <strong>{value}</strong>
        {note && <span class="small quiet">{note}</span>}
      </dd>
    </div>
  );
}

/** A person who stands or sits upright. */
function Upright({ seat }: { readonly seat: Seat }) {
  const id = seat === 'on-feet' ? 'ceiling-stretch' : 'chair-ceiling-reach';
  const label = t('figure_label', exerciseText(id, 'name'));
  return (
    <div class="stage">
      <Still exercise={formFor(seat, withShowing(exerciseOf(id)))} pose={3} label={label} />
    </div>
  );
}
