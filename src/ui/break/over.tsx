/** A break that is over or was answered elsewhere: shows what counted, or closes the window. */
import { useEffect, useState } from 'preact/hooks';
import type { Clock } from '../../core/clock/clock';
import type { PageEvent } from '../../core/clock/events';
import { FULL_BREAK } from '../../core/clock/rules';
import type { Question } from '../../core/clock/state';
import type { Entry } from '../../core/journal/entries';
import type { Options, Seat } from '../../core/options/options';
import { cueAfter } from '../../exercises/choosing/cue';
import { SORE } from '../../exercises/choosing/roles';
import { libraryWith } from '../../exercises/own';
import { type DaySoFar, daySoFar } from '../../measures/day-so-far';
import { saveOption } from '../../page/options';
import { sendEvent } from '../../page/send';
import { closeWindow } from '../../page/window';
import { Recall } from '../recall';
import { RoutineOver } from '../routine/routine';
import { currentZone, type Shown, useNow } from '../stored';
import { durationText, t, timeOfDay } from '../text';
import { BackToday } from './back-today';
import { Ended, type Thought } from './ended';
import { Hurt } from './hurt';
import { seatText } from './seat';
import { mayRead, questionAbout } from './which';

/** How long the result stays, in ms: the person is back at work, and has four lines to read. */
const GOODBYE_MS = 8000;
/** How long the page waits for the answer to *Your back today?*, in ms. */
const BACK_TODAY_MS = 60_000;
/** How long the page waits for the answer whether the person was up, in ms: they may be reading behind it. */
const QUESTION_MS = 20_000;

/** How often the figures of the day follow the time, in ms: they are shown in minutes. */
const ROUNDING_MS = 30_000;

type EndedBreak = Extract<Entry, { kind: 'break' | 'partial' }>;

interface OverProps {
  readonly id: string;
  readonly shown: Shown;
}

export function BreakOver({ id, shown }: OverProps) {
  const { clock, journal, options } = shown;
  const lived = journal.find((entry): entry is EndedBreak => {
    return (entry.kind === 'break' || entry.kind === 'partial') && entry.breakId === id;
  });
  const now = useNow(ROUNDING_MS);
  const [mayAskBack] = useState(options.backDaily && scoreOf(clock) === null);
  const question = questionAbout(clock, id);
  const nothingToShow = lived === undefined && !question;
  useEffect(() => {
    if (nothingToShow) closeWindow();
  }, [nothingToShow]);
  if (question) return <ReadingQuestion question={question} seat={options.seat} onSay={send} />;
  if (!lived) return null;
  const day = daySoFar({ clock, journal, options, zone: currentZone() }, now);
  if (lived.origin === 'routine')
    return <RoutineOver lived={lived} day={day} onSay={send} onClose={closeWindow} />;
  // The person is still up: only their return shows how long the break was, and closes this page.
  if (clock.up?.entry.id === lived.id) return <StillUp clock={clock} day={day} seat={options.seat} />;
  if (lived.kind === 'partial')
    return (
      <Ended
        seat={options.seat}
        headline={isShort(lived) ? seatText(options.seat, 'end_short', lastedText(lived)) : t('end_worked')}
        more={whyPartial(lived, day)}
        closesAfter={GOODBYE_MS}
        onClose={closeWindow}
      />
    );
  return <Counted lived={lived} shown={shown} day={day} mayAskBack={mayAskBack} />;
}

/** After *It hurts*, in the exercise that the journal names. */
export function HurtOver({ id, shown: { journal, options, own } }: OverProps) {
  const line = journal.findLast((entry) => entry.kind === 'hurt' && entry.breakId === id);
  const hurting = line?.kind === 'hurt' ? line.exercise : null;
  const exercise = libraryWith(own).find((one) => one.id === hurting);
  const during = exercise && {
    exercise,
    hidden: options.hidden.includes(exercise.id),
    onHide: (hides: boolean) => hide(exercise.id, hides, options),
  };
  return <Hurt during={during} onClose={closeWindow} />;
}

function hide(exercise: string, hides: boolean, { hidden }: Pick<Options, 'hidden'>): void {
  const others = hidden.filter((other) => other !== exercise);
  saveOption('hidden', hides ? [...others, exercise] : others, Date.now()).catch(console.error);
}

function send(event: PageEvent): void {
  sendEvent(event).catch(console.error);
}

function scoreOf({ day }: Clock): number | null {
  return day?.felt?.score ?? null;
}

/** How long it was; the number and its unit stay in one line. */
function lastedText({ startedAt, endedAt }: Pick<Entry, 'startedAt' | 'endedAt'>): string {
  return durationText(endedAt - startedAt).replaceAll(' ', '\u00a0');
}

/** Whether a break did not count because it was too short, and not because the person worked on. */
function isShort({ startedAt, endedAt }: EndedBreak): boolean {
  return endedAt - startedAt < FULL_BREAK;
}

/** Why a break did not count, and when Flexor asks again. */
function whyPartial(lived: EndedBreak, { next }: DaySoFar): string {
  const short = isShort(lived);
  if (!next || !('at' in next)) return t(short ? 'end_short_why' : 'end_worked_why');
  return t(short ? 'end_short_next' : 'end_worked_next', timeOfDay(next.at));
}

interface StillUpProps {
  readonly clock: Clock;
  readonly day: DaySoFar;
  readonly seat: Seat;
}

/** While the person is up. They may as well be reading, and then the page claims nothing. */
function StillUp({ clock, day, seat }: StillUpProps) {
  const unclear = mayRead(clock);
  return (
    <Ended
      seat={seat}
      headline={seatText(seat, unclear ? 'end_which_now' : 'end_up')}
      more={unclear ? t('end_which_now_more') : seatText(seat, 'end_up_more')}
      day={unclear ? undefined : day}
      onClose={closeWindow}
    />
  );
}

interface CountedProps extends Pick<OverProps, 'shown'> {
  readonly lived: EndedBreak;
  readonly day: DaySoFar;
  /** Whether this page may ask how the back is today. */
  readonly mayAskBack: boolean;
}

function Counted({ lived, day, mayAskBack, shown: { clock, journal, options } }: CountedProps) {
  const { seat } = options;
  const score = scoreOf(clock);
  const stands = clock.standing !== null;
  const asks = mayAskBack && score === null;
  const when = stands ? 'end_thought_standing' : 'end_thought';
  const thought: Thought = {
    when: seatText(seat, when),
    text: t(stands ? 'cue_unlock' : cueAfter(lived, journal, options)),
  };
  return (
    <Ended
      seat={seat}
      headline={seatText(seat, 'end_counts', lastedText(lived))}
      day={asks ? undefined : day}
      thought={mayAskBack ? undefined : thought}
      closesAfter={asks ? BACK_TODAY_MS : GOODBYE_MS}
      onClose={closeWindow}
    >
      {mayAskBack && (
        <BackToday
          score={score}
          sore={(score ?? 0) >= SORE}
          onScore={(newScore) => send({ type: 'felt', score: newScore })}
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
  return (
    <Ended
      seat={seat}
      headline={seatText(seat, 'end_which')}
      more={t(was === 'up' ? 'end_which_up' : 'end_which_sitting', lastedText(entry))}
      closesAfter={QUESTION_MS}
      onClose={closeWindow}
    >
      <Recall question={question} withTimes={false} seat={seat} onSay={onSay} />
    </Ended>
  );
}
