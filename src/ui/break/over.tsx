/** The break is over, or was answered elsewhere: say what counted, or simply go. */
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
import { forSeat } from './seat';
import { mayRead, questionAbout } from './which';

/** How long the last word stays for somebody who is back at work and waits for their window, in ms. */
const GOODBYE_MS = 4000;
/** How long it waits for somebody to say how their back is, in ms. */
const BACK_TODAY_MS = 60_000;
/** How long the page waits for the person to say whether they were up, in ms: they may read on behind it. */
const WHICH_MS = 20_000;

type Lived = Extract<Entry, { kind: 'break' | 'partial' }>;

interface OverProps {
  readonly id: string;
  readonly shown: Shown;
}

export function Over({ id, shown: { clock, journal, options } }: OverProps) {
  const { seat } = options;
  const lived = journal.find((entry): entry is Lived => {
    return (entry.kind === 'break' || entry.kind === 'partial') && entry.breakId === id;
  });
  const score = clock.day?.felt?.score ?? null;
  const [wonders] = useState(options.backDaily && score === null);
  const question = questionAbout(clock, id);
  const gone = lived === undefined && !question;
  useEffect(() => {
    if (gone) closeWindow();
  }, [gone]);
  if (question)
    return <Which question={question} seat={seat} onSay={(said) => sendEvent(said).catch(console.error)} />;
  if (!lived) return null;
  if (lived.origin === 'routine')
    return (
      <RoutineOver
        lived={lived}
        onSay={(said) => sendEvent(said).catch(console.error)}
        onClose={closeWindow}
      />
    );
  // It waits for the return, which tells how long the break was, and closes it.
  if (clock.up?.entry.id === lived.id)
    return (
      <Ended
        seat={seat}
        headline={forSeat(seat, mayRead(clock) ? 'end_which_now' : 'end_up')}
        more={mayRead(clock) ? t('end_which_now_more') : forSeat(seat, 'end_up_more')}
        onClose={closeWindow}
      />
    );
  const lasted = durationText(lived.endedAt - lived.startedAt);
  const counts = lived.kind === 'break';
  const asksBack = counts && wonders;
  return (
    <Ended
      seat={seat}
      headline={forSeat(seat, counts ? 'end_counts' : 'end_short', lasted)}
      {...(counts && !asksBack ? { more: t(cueAfter(lived, journal, options)) } : {})}
      closesAfter={asksBack && score === null ? BACK_TODAY_MS : GOODBYE_MS}
      onClose={closeWindow}
    >
      {asksBack && (
        <BackToday
          score={score}
          sore={(score ?? 0) >= SORE}
          onScore={(told) => sendEvent({ type: 'felt', score: told }).catch(console.error)}
        />
      )}
    </Ended>
  );
}

interface WhichProps {
  readonly question: Question;
  readonly seat: Seat;
  readonly onSay: (said: PageEvent) => void;
}

/** A person whose hands rested before in this bout may have read on: nothing is claimed until they say so. */
function Which({ question, seat, onSay }: WhichProps) {
  const { entry, was } = question;
  const lasted = durationText(entry.endedAt - entry.startedAt);
  return (
    <Ended
      seat={seat}
      headline={forSeat(seat, 'end_which')}
      more={t(was === 'up' ? 'end_which_up' : 'end_which_sitting', lasted)}
      closesAfter={WHICH_MS}
      onClose={closeWindow}
    >
      <Recall question={question} withTimes={false} seat={seat} onSay={onSay} />
    </Ended>
  );
}
