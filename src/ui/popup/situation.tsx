/** What only the person can tell: on their feet, seated, on a call. */
import type { Clock } from '../../core/clock';
import type { Said } from '../../core/events';
import { type MessageKey, t } from '../text';

interface Tap {
  readonly text: MessageKey;
  readonly said: Said;
}

/** What can be said now; nothing that the clock would not hear. */
export function tapsFor(clock: Clock): Tap[] {
  const { break: open, bout, hours, standing, pause, hold } = clock;
  if (!hours.on || open?.startedAt != null) return [];
  const posture: Tap[] = standing
    ? [{ text: 'popup_sit', said: { type: 'sat' } }]
    : [{ text: 'popup_stand', said: { type: 'stood' } }];
  if (standing && open) posture.unshift({ text: 'ask_still_standing', said: { type: 'stood' } });
  if (pause || !(bout || standing)) return posture;
  if (hold?.why !== 'call') return [...posture, { text: 'ask_on_call', said: { type: 'called' } }];
  return isLive(clock) ? posture : [...posture, { text: 'popup_call_over', said: { type: 'hungUp' } }];
}

/** A call that the browser sees right now goes on whatever is said. */
function isLive({ hold, pulse }: Clock): boolean {
  return hold?.by === 'seen' && hold.liveAt === pulse?.at;
}

interface SituationProps {
  readonly clock: Clock;
  readonly onSay: (said: Said) => void;
}

export function Situation({ clock, onSay }: SituationProps) {
  const taps = tapsFor(clock);
  if (taps.length === 0) return null;
  return (
    <fieldset class="taps" aria-label={t('popup_situation')}>
      {taps.map(({ text, said }) => (
        <button key={text} type="button" onClick={() => onSay(said)}>
          {t(text)}
        </button>
      ))}
    </fieldset>
  );
}
