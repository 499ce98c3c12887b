/** The pages after a break: what it was, how the day goes, and what the person may still say about it. */
import { useState } from 'preact/hooks';
import type { Clock } from '../../core/clock/clock';
import type { PageEvent } from '../../core/clock/events';
import { FULL_BREAK } from '../../core/clock/rules';
import type { Question } from '../../core/clock/state';
import type { Entry } from '../../core/journal/entries';
import type { Options, Seat } from '../../core/options/options';
import { cueAfter } from '../../exercises/choosing/cue';
import { SORE } from '../../exercises/choosing/roles';
import type { DaySoFar } from '../../measures/day-so-far';
import { Recall } from '../recall';
import { durationText, t, timeOfDay } from '../text';
import { BackToday } from './back-today';
import { seatText } from './break-text';
import { Ended, type Thought } from './ended';
import type { EndedBreak } from './endings';
import { Help } from './help';

/** How long the result stays, in ms: the person is back at work, and has a few lines to read. */
const GOODBYE_MS = 8000;
/** How long the page waits for the answer to *How is your back today?*, in ms. */
const BACK_TODAY_MS = 60_000;
/** How long the page waits for the answer whether the person was up, in ms: they may be reading behind it. */
const QUESTION_MS = 20_000;

export interface LivedProps {
  readonly lived: EndedBreak;
  readonly day: DaySoFar;
  readonly clock: Clock;
  readonly journal: readonly Entry[];
  readonly options: Options;
  readonly onEvent: (event: PageEvent) => void;
  readonly onClose: () => void;
}

/** What the break was, and whether it counts. */
export function Lived(props: LivedProps) {
  return props.lived.kind === 'break' ? <Counted {...props} /> : <NotCounted {...props} />;
}

function Counted({ lived, day, clock, journal, options, onEvent, onClose }: LivedProps) {
  const { seat } = options;
  const score = clock.day?.felt?.score ?? null;
  const [asksBack] = useState(options.backDaily && score === null);
  const waits = asksBack && score === null;
  const [readsHelp, readHelp] = useState(false);
  const stands = clock.standing !== null;
  const thought: Thought = {
    when: seatText(seat, stands ? 'end_thought_standing' : 'end_thought'),
    text: t(stands ? 'cue_unlock' : cueAfter(lived, journal, options)),
  };
  if (readsHelp) return <Help onBack={() => readHelp(false)} onClose={onClose} />;
  return (
    <Ended
      seat={seat}
      headline={seatText(seat, 'end_counts', lastedText(lived))}
      day={day}
      thought={asksBack ? undefined : thought}
      closesAfter={waits ? BACK_TODAY_MS : GOODBYE_MS}
      onClose={onClose}
    >
      {asksBack && (
        <BackToday
          score={score}
          sore={(score ?? 0) >= SORE}
          onScore={(newScore) => onEvent({ type: 'felt', score: newScore })}
          onHelp={() => readHelp(true)}
        />
      )}
    </Ended>
  );
}

/** Says why the break did not count, and when Flexor asks again. */
function NotCounted({ lived, day: { next }, options: { seat }, onClose }: LivedProps) {
  const short = lived.endedAt - lived.startedAt < FULL_BREAK;
  const askAgainAt = next && 'at' in next ? timeOfDay(next.at) : undefined;
  const why = askAgainAt
    ? t(short ? 'end_short_next' : 'end_worked_next', askAgainAt)
    : t(short ? 'end_short_why' : 'end_worked_why');
  // While Flexor does not ask, because of a pause or the working hours, the page promises nothing.
  const more = next === null ? undefined : why;
  return (
    <Ended
      seat={seat}
      headline={short ? seatText(seat, 'end_short', lastedText(lived)) : t('end_worked')}
      more={more}
      closesAfter={GOODBYE_MS}
      onClose={onClose}
    />
  );
}

/** How long it was; the number and its unit stay in one line. */
function lastedText({ startedAt, endedAt }: Pick<Entry, 'startedAt' | 'endedAt'>): string {
  return durationText(endedAt - startedAt).replaceAll(' ', '\u00a0');
}

export interface StillUpProps {
  readonly seat: Seat;
  readonly day: DaySoFar;
  /** Whether the person may just as well still be reading; then the page claims nothing. */
  readonly mayRead: boolean;
  readonly onClose: () => void;
}

/** The person is still up: their return closes this page. */
export function StillUp({ seat, day, mayRead, onClose }: StillUpProps) {
  return (
    <Ended
      seat={seat}
      headline={seatText(seat, mayRead ? 'end_which_now' : 'end_up')}
      more={mayRead ? t('end_which_now_more') : seatText(seat, 'end_up_more')}
      day={mayRead ? undefined : day}
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
  return (
    <Ended
      seat={seat}
      headline={seatText(seat, 'end_which')}
      more={t(was === 'up' ? 'end_which_up' : 'end_which_sitting', lastedText(entry))}
      closesAfter={QUESTION_MS}
      onClose={onClose}
    >
      <Recall question={question} withTimes={false} seat={seat} onEvent={onEvent} />
    </Ended>
  );
}

/** A break in the chair, by a person who could have stood up. */
export function StayedSeated({ onClose }: Pick<StillUpProps, 'onClose'>) {
  return (
    <Ended
      headline={t('end_seated')}
      more={t('end_seated_more')}
      closesAfter={GOODBYE_MS}
      onClose={onClose}
    />
  );
}
