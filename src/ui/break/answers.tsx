/** The answers that most people give. */

import type { PageEvent } from '../../core/clock/events';
import type { Options, Seat } from '../../core/options/options';
import { MINUTE } from '../../core/time';
import { durationText, t, timeRange } from '../text';
import { Action } from './action';
import type { ExtraFacts } from './besides';
import { usePageKeys } from './keys';
import { Later } from './later';
import { seatText } from './seat';

export interface AnswersProps {
  readonly id: string;
  readonly besides: ExtraFacts;
  readonly options: Pick<Options, 'laterMinutes' | 'intervalMinutes' | 'seat'>;
  readonly onPlay: (what: 'plan' | 'stand' | 'walk') => void;
  readonly onSkip: () => void;
  readonly onSay: (event: PageEvent) => void;
}

export function Answers({ id, besides, options, onPlay, onSkip, onSay }: AnswersProps) {
  const later = (minutes?: number) =>
    onSay({ type: 'snoozed', id, ...(minutes === undefined ? {} : { minutes }) });
  // The third *Later* has no button of its own, but its key still works.
  usePageKeys(besides.lastLater ? { l: later } : {});
  return (
    <>
      <nav class="answers" aria-label={t('ask_answers')}>
        <div class="foremost">
          <Action onAct={() => onPlay('plan')} shortcut="Enter" look="primary">
            {t('ask_start')}
          </Action>
          {!besides.lastLater && <Later minutes={options.laterMinutes} onLater={later} />}
          <Action onAct={onSkip} shortcut="S">
            {t(besides.lastLater ? 'ask_last_later' : 'ask_skip')}
          </Action>
        </div>
        <div class="others">
          {besides.still && (
            <WasUp still={besides.still} seat={options.seat} onAct={() => onSay({ type: 'wasUp', id })} />
          )}
          {!besides.stands && (
            <Action onAct={() => onPlay('stand')} shortcut="J">
              {seatText(options.seat, 'ask_stand')}
            </Action>
          )}
          <Action onAct={() => onPlay('walk')} shortcut="W">
            {seatText(options.seat, 'ask_walk')}
          </Action>
        </div>
      </nav>
      {besides.lastLater && (
        <p class="small quiet note">
          {t('ask_last_later_note', durationText(options.intervalMinutes * MINUTE))}
        </p>
      )}
    </>
  );
}

interface WasUpProps {
  readonly still: NonNullable<ExtraFacts['still']>;
  readonly seat: Seat;
  readonly onAct: () => void;
}

/** The answer of a person who got up without being asked. */
function WasUp({ still: { from, until, zone }, seat, onAct }: WasUpProps) {
  return (
    <Action onAct={onAct} shortcut="U" hint={t('ask_was_up_hint', timeRange(from, until, zone))}>
      {seatText(seat, 'ask_was_up', durationText(until - from))}
    </Action>
  );
}
