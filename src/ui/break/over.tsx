/** The pages after a break: what it was, and what the person may still say about it. */
import { useState } from 'preact/hooks';
import type { Clock } from '../../core/clock/clock';
import type { PageEvent } from '../../core/clock/events';
import type { Question } from '../../core/clock/state';
import type { Entry } from '../../core/journal/entries';
import type { Options, Seat } from '../../core/options/options';
import { cueAfter } from '../../exercises/choosing/cue';
import { SORE } from '../../exercises/choosing/roles';
import { Recall } from '../recall';
import { durationText, t } from '../text';
import { BackToday } from './back-today';
import { seatText } from './break-text';
import { Ended } from './ended';
import type { EndedBreak } from './endings';

/** How long the result stays, in ms: the person is back at work and waits for their window. */
const GOODBYE_MS = 4000;
/** How long it stays after a break in the chair, in ms: the person sits before it and reads. */
const SEATED_GOODBYE_MS = 8000;
/** How long the page waits for the answer to *Your back today?*, in ms. */
const BACK_TODAY_MS = 60_000;
/** How long the page waits for the answer whether the person was up, in ms: they may be reading behind it. */
const QUESTION_MS = 20_000;

export interface LivedProps {
  readonly lived: EndedBreak;
  readonly clock: Clock;
  readonly journal: readonly Entry[];
  readonly options: Options;
  readonly onEvent: (event: PageEvent) => void;
  readonly onClose: () => void;
}

/** What the break was, and whether it counts. */
export function Lived({ lived, clock, journal, options, onEvent, onClose }: LivedProps) {
  const { seat } = options;
  const score = clock.day?.felt?.score ?? null;
  const [mayAskBack] = useState(options.backDaily && score === null);
  const lasted = durationText(lived.endedAt - lived.startedAt);
  const counts = lived.kind === 'break';
  const asksBack = counts && mayAskBack;
  return (
    <Ended
      seat={seat}
      headline={seatText(seat, counts ? 'end_counts' : 'end_short', lasted)}
      {...(counts && !asksBack ? { more: t(cueAfter(lived, journal, options)) } : {})}
      closesAfter={asksBack && score === null ? BACK_TODAY_MS : GOODBYE_MS}
      onClose={onClose}
    >
      {asksBack && (
        <BackToday
          score={score}
          sore={(score ?? 0) >= SORE}
          onScore={(newScore) => onEvent({ type: 'felt', score: newScore })}
        />
      )}
    </Ended>
  );
}

export interface StillUpProps {
  readonly seat: Seat;
  /** Whether the person may just as well still be reading. */
  readonly mayRead: boolean;
  readonly onClose: () => void;
}

/** The person is still up: their return closes this page. */
export function StillUp({ seat, mayRead, onClose }: StillUpProps) {
  return (
    <Ended
      seat={seat}
      headline={seatText(seat, mayRead ? 'end_which_now' : 'end_up')}
      more={mayRead ? t('end_which_now_more') : seatText(seat, 'end_up_more')}
      onClose={onClose}
    />
  );
}

export interface ReadingQuestionProps {
  readonly question: Question;
  readonly seat: Seat;
  readonly onEvent: (event: PageEvent) => void;
  readonly onClose: () => void;
}

/**
 * Asks whether the person read on, because their hands had rested before in this bout. The page claims nothing until
 * they answer.
 */
export function ReadingQuestion({ question, seat, onEvent, onClose }: ReadingQuestionProps) {
  const { entry, was } = question;
  const lasted = durationText(entry.endedAt - entry.startedAt);
  return (
    <Ended
      seat={seat}
      headline={seatText(seat, 'end_which')}
      more={t(was === 'up' ? 'end_which_up' : 'end_which_sitting', lasted)}
      closesAfter={QUESTION_MS}
      onClose={onClose}
    >
      <Recall question={question} withTimes={false} seat={seat} onSay={onEvent} />
    </Ended>
  );
}

/** A break in the chair, by a person who could have stood up. */
export function StayedSeated({ onClose }: Pick<StillUpProps, 'onClose'>) {
  return (
    <Ended
      headline={t('end_seated')}
      more={t('end_seated_more')}
      closesAfter={SEATED_GOODBYE_MS}
      onClose={onClose}
    />
  );
}
