/** Today's routine, for a person who has used Flexor for some days. It is a button and never asks by itself. */
import type { Clock } from '../../core/clock/clock';
import type { PageEvent } from '../../core/clock/events';
import type { RoutinePlan } from '../../exercises/routine/plan';
import { lengthInMinutes } from '../routine/routine-text';
import { t } from '../text';
import { Explained } from './explained';

export interface RoutineProps {
  readonly clock: Clock;
  /** Undefined until the journal has been read. */
  readonly plan: RoutinePlan | undefined;
  readonly onEvent: (event: PageEvent) => void;
}

export function RoutineOffer({ clock: { break: open }, plan, onEvent }: RoutineProps) {
  if (open?.startedAt != null || open?.origin === 'routine') return null;
  // Reserves the place of the button, so that nothing moves under the finger.
  if (!plan) return <div class="routine-room" />;
  if (!plan.mentioned) return null;
  if (plan.doneToday) return <p class="small done">{t('popup_routine_done')}</p>;
  return (
    <Explained
      name={t('popup_routine', lengthInMinutes(plan.routine))}
      hint={t('popup_routine_hint')}
      onClick={() => onEvent({ type: 'asked', origin: 'routine' })}
    />
  );
}
