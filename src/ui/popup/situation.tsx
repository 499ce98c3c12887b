/** Buttons for what only the person knows: whether they stand, sit, are on a call, or read. */
import type { Clock } from '../../core/clock/clock';
import type { PageEvent } from '../../core/clock/events';
import { isReading } from '../../core/clock/sitting';
import type { Options } from '../../core/options/options';
import type { Instant } from '../../core/time';
import { type MessageKey, t, timeAhead } from '../text';

interface SituationAnswer {
  readonly text: MessageKey;
  readonly event: PageEvent;
}

/**
 * The answers that are possible now: only events that the clock would apply. The posture and the call always come
 * first, so that a press does not put another answer in their place.
 */
export function situationAnswers(
  clock: Clock,
  options: Pick<Options, 'counts'>,
  now: Instant,
): SituationAnswer[] {
  if (!clock.hours.on || clock.break?.startedAt != null) return [];
  return [
    postureAnswer(clock),
    ...callAnswers(clock),
    ...standingAnswers(clock),
    ...readingAnswers(clock, options, now),
  ];
}

function postureAnswer({ standing }: Clock): SituationAnswer {
  return standing
    ? { text: 'popup_sit', event: { type: 'sat' } }
    : { text: 'popup_stand', event: { type: 'stood' } };
}

function standingAnswers({ standing, break: open }: Clock): SituationAnswer[] {
  return standing && open ? [{ text: 'ask_still_standing', event: { type: 'stood' } }] : [];
}

/**
 * Reading is no answer during a call, which already explains still hands, nor with a plain clock, which ignores them.
 */
function readingAnswers(clock: Clock, { counts }: Pick<Options, 'counts'>, now: Instant): SituationAnswer[] {
  if (isReading(clock, now)) return [{ text: 'popup_reading_over', event: { type: 'stoppedReading' } }];
  if (!clock.bout || clock.hold?.why === 'call' || counts === 'clock') return [];
  return [{ text: 'ask_reading', event: { type: 'read' } }];
}

/**
 * A call is an answer during a pause too: still hands in a call count as sitting, and the call may outlast the pause.
 */
function callAnswers(clock: Clock): SituationAnswer[] {
  const { bout, standing, hold } = clock;
  if (!(bout || standing)) return [];
  if (hold?.why !== 'call') return [{ text: 'ask_on_call', event: { type: 'called' } }];
  return isLive(clock) ? [] : [{ text: 'popup_call_over', event: { type: 'hungUp' } }];
}

/** Whether the browser detects the call right now. Then only the end of the call ends it, not the person’s answer. */
function isLive({ hold, pulse }: Clock): boolean {
  return hold?.by === 'seen' && hold.liveAt === pulse?.at;
}

/** A note about an answer that is in effect: how to end a call, or until when reading counts. */
export function situationNote(
  clock: Clock,
  options: Pick<Options, 'counts'>,
  now: Instant,
): string | undefined {
  const answers = situationAnswers(clock, options, now);
  if (answers.some(({ event }) => event.type === 'hungUp')) return t('popup_call_end', t('popup_call_over'));
  const { reading, bout } = clock;
  if (!reading || !bout || !answers.some(({ event }) => event.type === 'stoppedReading')) return undefined;
  return t('popup_reading_until', timeAhead(reading.until, now));
}

interface SituationNoteProps {
  readonly clock: Clock;
  readonly options: Pick<Options, 'counts'>;
  readonly now: Instant;
}

interface SituationProps extends SituationNoteProps {
  readonly onEvent: (event: PageEvent) => void;
}

export function Situation({ clock, options, now, onEvent }: SituationProps) {
  const answers = situationAnswers(clock, options, now);
  if (answers.length === 0) return null;
  return (
    <fieldset class="taps situation" aria-label={t('popup_situation')}>
      {answers.map(({ text, event }) => (
        <button key={text} type="button" onClick={() => onEvent(event)}>
          {t(text)}
        </button>
      ))}
    </fieldset>
  );
}

/** The element always exists, because only a change inside it is read out. */
export function SituationNote({ clock, options, now }: SituationNoteProps) {
  return (
    <p class="situation-note small quiet" aria-live="polite">
      {situationNote(clock, options, now)}
    </p>
  );
}
