/** A break that is over or was answered elsewhere: shows what counted, or closes the window. */
import { useEffect, useState } from 'preact/hooks';
import type { PageEvent } from '../../core/clock/events';
import type { Question } from '../../core/clock/state';
import type { Entry } from '../../core/journal/entries';
import type { Seat } from '../../core/options/options';
import { cueAfter } from '../../exercises/choosing/cue';
import { SORE } from '../../exercises/choosing/roles';
import { sendEvent } from '../../page/send';
import { closeWindow } from '../../page/window';
import { Recall } from '../recall';
import { RoutineOver } from '../routine/routine';
import type { Shown } from '../stored';
import { durationText, t } from '../text';
import { BackToday } from './back-today';
import { Ended } from './ended';
import { seatText } from './seat';
import { mayRead, questionAbout } from './which';

/** How long the result stays, in ms: the person is back at work and waits for their window. */
const GOODBYE_MS = 4000;
/** How long the page waits for the answer to *Your back today?*, in ms. */
const BACK_TODAY_MS = 60_000;
/** How long the page waits for the answer whether the person was up, in ms: they may be reading behind it. */
const QUESTION_MS = 20_000;

type EndedBreak = Extract<Entry, { kind: 'break' | 'partial' }>;

interface OverProps {
  readonly id: string;
  readonly shown: Shown;
}

export function BreakOver({ id, shown: { clock, journal, options } }: OverProps) {
  const { seat } = options;
  const lived = journal.find((entry): entry is EndedBreak => {
    return (entry.kind === 'break' || entry.kind === 'partial') && entry.breakId === id;
  });
  const score = clock.day?.felt?.score ?? null;
  const [mayAskBack] = useState(options.backDaily && score === null);
  const question = questionAbout(clock, id);
  const nothingToShow = lived === undefined && !question;
  useEffect(() => {
    if (nothingToShow) closeWindow();
  }, [nothingToShow]);
  if (question)
    return (
      <ReadingQuestion
        question={question}
        seat={seat}
        onSay={(event) => sendEvent(event).catch(console.error)}
      />
    );
  if (!lived) return null;
  if (lived.origin === 'routine')
    return (
      <RoutineOver
        lived={lived}
        onSay={(event) => sendEvent(event).catch(console.error)}
        onClose={closeWindow}
      />
    );
  // The person is still up: only their return shows how long the break was, and closes this page.
  if (clock.up?.entry.id === lived.id)
    return (
      <Ended
        seat={seat}
        headline={seatText(seat, mayRead(clock) ? 'end_which_now' : 'end_up')}
        more={mayRead(clock) ? t('end_which_now_more') : seatText(seat, 'end_up_more')}
        onClose={closeWindow}
      />
    );
  const lasted = durationText(lived.endedAt - lived.startedAt);
  const counts = lived.kind === 'break';
  const asksBack = counts && mayAskBack;
  return (
    <Ended
      seat={seat}
      headline={seatText(seat, counts ? 'end_counts' : 'end_short', lasted)}
      {...(counts && !asksBack ? { more: t(cueAfter(lived, journal, options)) } : {})}
      closesAfter={asksBack && score === null ? BACK_TODAY_MS : GOODBYE_MS}
      onClose={closeWindow}
    >
      {asksBack && (
        <BackToday
          score={score}
          sore={(score ?? 0) >= SORE}
          onScore={(newScore) => sendEvent({ type: 'felt', score: newScore }).catch(console.error)}
        />
      )}
    </Ended>
  );
}

interface ReadingQuestionProps {
  readonly question: Question;
  readonly seat: Seat;
  readonly onSay: (event: PageEvent) => void;
}

/**
 * Asks whether the person read on, because their hands had rested before in this bout. The page claims nothing until
 * they answer.
 */
function ReadingQuestion({ question, seat, onSay }: ReadingQuestionProps) {
  const { entry, was } = question;
  const lasted = durationText(entry.endedAt - entry.startedAt);
  return (
    <Ended
      seat={seat}
      headline={seatText(seat, 'end_which')}
      more={t(was === 'up' ? 'end_which_up' : 'end_which_sitting', lasted)}
      closesAfter={QUESTION_MS}
      onClose={closeWindow}
    >
      <Recall question={question} withTimes={false} seat={seat} onSay={onSay} />
    </Ended>
  );
}
