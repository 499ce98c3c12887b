/** What only the person knows: whether they stand, sit, are on a call, or read. */
import type { Clock } from '../../core/clock/clock';
import type { PageEvent } from '../../core/clock/events';
import { isReading } from '../../core/clock/sitting';
import type { Options } from '../../core/options/options';
import type { Instant } from '../../core/time';
import { type MessageKey, t, timeAhead } from '../text';

interface Tap {
  readonly text: MessageKey;
  readonly said: PageEvent;
}

/**
 * The answers that are possible now: only events that the clock would apply. The posture and the call always come
 * first, so that a press does not put another answer in their place.
 */
export function tapsFor(clock: Clock, options: Pick<Options, 'counts'>, now: Instant): Tap[] {
  if (!clock.hours.on || clock.break?.startedAt != null) return [];
  return [posture(clock), ...calls(clock), ...stillStanding(clock), ...readings(clock, options, now)];
}

function posture({ standing }: Clock): Tap {
  return standing
    ? { text: 'popup_sit', said: { type: 'sat' } }
    : { text: 'popup_stand', said: { type: 'stood' } };
}

function stillStanding({ standing, break: open }: Clock): Tap[] {
  return standing && open ? [{ text: 'ask_still_standing', said: { type: 'stood' } }] : [];
}

/** Not during a call, which already explains still hands, and not under a plain clock, which does not use them. */
function readings(clock: Clock, { counts }: Pick<Options, 'counts'>, now: Instant): Tap[] {
  if (isReading(clock, now)) return [{ text: 'popup_reading_over', said: { type: 'stoppedReading' } }];
  if (!clock.bout || clock.hold?.why === 'call' || counts === 'clock') return [];
  return [{ text: 'ask_reading', said: { type: 'read' } }];
}

/** During a pause too: still hands in a call count as sitting, and the call may last longer than the pause. */
function calls(clock: Clock): Tap[] {
  const { bout, standing, hold } = clock;
  if (!(bout || standing)) return [];
  if (hold?.why !== 'call') return [{ text: 'ask_on_call', said: { type: 'called' } }];
  return isLive(clock) ? [] : [{ text: 'popup_call_over', said: { type: 'hungUp' } }];
}

/** Whether the browser sees the call right now: then the person cannot end it. */
function isLive({ hold, pulse }: Clock): boolean {
  return hold?.by === 'seen' && hold.liveAt === pulse?.at;
}

/** What follows from an answer that holds on: how a call ends, and what reading means. */
export function noteFor(clock: Clock, options: Pick<Options, 'counts'>, now: Instant): string | undefined {
  const taps = tapsFor(clock, options, now);
  if (taps.some(({ said }) => said.type === 'hungUp')) return t('popup_call_end', t('popup_call_over'));
  const { reading, bout } = clock;
  if (!reading || !bout || !taps.some(({ said }) => said.type === 'stoppedReading')) return undefined;
  return t('popup_reading_until', timeAhead(reading.until, now));
}

interface SituationProps {
  readonly clock: Clock;
  readonly options: Pick<Options, 'counts'>;
  readonly now: Instant;
  readonly onEvent: (event: PageEvent) => void;
}

export function Situation({ clock, options, now, onEvent }: SituationProps) {
  const taps = tapsFor(clock, options, now);
  if (taps.length === 0) return null;
  return (
    <div>
      <fieldset class="taps situation" aria-label={t('popup_situation')}>
        {taps.map(({ text, said: event }) => (
          <button key={text} type="button" onClick={() => onEvent(event)}>
            {t(text)}
          </button>
        ))}
      </fieldset>
      {/* The element always exists, because only a change inside it is read out. */}
      <p class="situation-note small quiet" aria-live="polite">
        {noteFor(clock, options, now)}
      </p>
    </div>
  );
}
