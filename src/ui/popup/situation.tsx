/** What only the person knows: whether they stand, sit, are on a call, or read. */
import type { Clock } from '../../core/clock/clock';
import type { PageEvent } from '../../core/clock/events';
import { isReading } from '../../core/clock/sitting';
import type { Options } from '../../core/options/options';
import type { Instant } from '../../core/time';
import { type MessageKey, t } from '../text';

interface Tap {
  readonly text: MessageKey;
  readonly said: PageEvent;
}

/** The answers that are possible now: only events that the clock would apply. */
export function tapsFor(clock: Clock, options: Pick<Options, 'counts'>, now: Instant): Tap[] {
  if (!clock.hours.on || clock.break?.startedAt != null) return [];
  return [...postures(clock), ...readings(clock, options, now), ...calls(clock)];
}

function postures({ standing, break: open }: Clock): Tap[] {
  if (!standing) return [{ text: 'popup_stand', said: { type: 'stood' } }];
  const sit: Tap = { text: 'popup_sit', said: { type: 'sat' } };
  return open ? [{ text: 'ask_still_standing', said: { type: 'stood' } }, sit] : [sit];
}

/** Not during a call, which already explains still hands, and not under a plain clock, which does not use them. */
function readings(clock: Clock, { counts }: Pick<Options, 'counts'>, now: Instant): Tap[] {
  if (isReading(clock, now)) return [{ text: 'popup_reading_over', said: { type: 'stoppedReading' } }];
  if (!clock.bout || clock.hold?.why === 'call' || counts === 'clock') return [];
  return [{ text: 'ask_reading', said: { type: 'read' } }];
}

function calls(clock: Clock): Tap[] {
  const { bout, standing, pause, hold } = clock;
  if (pause || !(bout || standing)) return [];
  if (hold?.why !== 'call') return [{ text: 'ask_on_call', said: { type: 'called' } }];
  return isLive(clock) ? [] : [{ text: 'popup_call_over', said: { type: 'hungUp' } }];
}

/** Whether the browser sees the call right now: then the person cannot end it. */
function isLive({ hold, pulse }: Clock): boolean {
  return hold?.by === 'seen' && hold.liveAt === pulse?.at;
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
    <fieldset class="taps" aria-label={t('popup_situation')}>
      {taps.map(({ text, said: event }) => (
        <button key={text} type="button" onClick={() => onEvent(event)}>
          {t(text)}
        </button>
      ))}
    </fieldset>
  );
}
