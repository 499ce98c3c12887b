/** After a routine: its result, how it was, and whether the next one should be at another level. */

import { useState } from 'preact/hooks';
import type { PageEvent } from '../../core/clock/events';
import type { Effort, Entry } from '../../core/journal/entries';
import { DONE_SHARE } from '../../exercises/dose';
import type { RoutinePlan } from '../../exercises/routine/plan';
import type { DaySoFar } from '../../measures/day-so-far';
import { Action } from '../break/action';
import { Ended } from '../break/ended';
import { Hurt } from '../break/hurt';
import { durationText, type MessageKey, t } from '../text';
import { Offer } from './offer';

export interface RoutineEndedProps {
  readonly lived: Extract<Entry, { kind: 'break' | 'partial' }>;
  readonly plan: RoutinePlan;
  readonly day: DaySoFar;
  readonly onEvent: (event: PageEvent) => void;
  readonly onClose: () => void;
}

/** How long the page stays once there is nothing left to ask, in ms. */
const GOODBYE_MS = 8000;

export function RoutineEnded({ lived, plan, day, onEvent, onClose }: RoutineEndedProps) {
  const id = lived.breakId ?? '';
  const session = plan.sessions.find(({ breakId }) => breakId === id);
  const { move } = plan;
  const effort = session?.effort ?? (session?.hurt ? 'hurt' : null);
  const [rates, setRates] = useState(false);
  const asks = session !== undefined && (rates || effort === null);
  const offers = !asks && effort !== null && move !== undefined && session?.next === null;
  const share = session?.share ?? 0;
  const headline = share >= DONE_SHARE ? 'routine_done' : 'routine_part';
  const rate = (rated: Effort) => {
    setRates(false);
    onEvent({ type: 'rated', id, effort: rated });
  };
  const offer = offers && (
    <Offer
      move={move}
      onAnswer={(yes) => onEvent({ type: 'rated', id, effort, next: yes ? move.to : plan.level })}
    />
  );
  if (effort === 'hurt' && !rates)
    return (
      <Hurt stopped={session?.effort !== 'hurt'} onClose={onClose}>
        {/* The last answer counts, so another one takes back an *It hurt* that was pressed by mistake. */}
        {session?.effort === 'hurt' && session.next === null && (
          <Action onAct={() => setRates(true)} shortcut="Z" look="plain">
            {t('routine_how')}
          </Action>
        )}
        {offer}
      </Hurt>
    );
  return (
    <Ended
      seat={plan.seat}
      headline={t(headline, durationText(lived.endedAt - lived.startedAt))}
      {...(asks || offers ? {} : { more: t('routine_patience'), day, closesAfter: GOODBYE_MS })}
      onClose={onClose}
    >
      {asks && <Rating onRate={rate} />}
      {offer}
    </Ended>
  );
}

const efforts: readonly { readonly effort: Effort; readonly text: MessageKey; readonly shortcut: string }[] =
  [
    { effort: 'easy', text: 'routine_easy', shortcut: '1' },
    { effort: 'just right', text: 'routine_just_right', shortcut: '2' },
    { effort: 'hard', text: 'routine_hard', shortcut: '3' },
    { effort: 'hurt', text: 'routine_hurt', shortcut: 'H' },
  ];

interface RatingProps {
  readonly onRate: (effort: Effort) => void;
}

/** One tap that says how the routine was. */
function Rating({ onRate }: RatingProps) {
  return (
    <fieldset class="routine-rating">
      <legend>{t('routine_how')}</legend>
      <div class="answers">
        {efforts.map(({ effort, text, shortcut }) => (
          <Action key={effort} onAct={() => onRate(effort)} shortcut={shortcut}>
            {t(text)}
          </Action>
        ))}
      </div>
    </fieldset>
  );
}
