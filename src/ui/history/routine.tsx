/** The daily routine beside the day: what it would be today, or that it is done. */
import type { RoutinePlan } from '../../exercises/routine/plan';
import { lengthInMinutes, levelName } from '../routine/routine-text';
import { t } from '../text';

interface RoutineProps {
  readonly plan: RoutinePlan | undefined;
  readonly onStart: () => void;
}

export function RoutineCard({ plan, onStart }: RoutineProps) {
  if (!plan?.mentioned) return null;
  const { routine, level, doneToday } = plan;
  const name = routine.kind === 'gentle' ? t('routine_level_gentle') : levelName(level);
  return (
    <section class="card routine-card" aria-labelledby="routine">
      <h2 id="routine">{t('history_routine')}</h2>
      <p class="quiet">{t('history_routine_what', name, lengthInMinutes(routine))}</p>
      {doneToday ? (
        <p class="done">{t('popup_routine_done')}</p>
      ) : (
        <button type="button" onClick={onStart}>
          {t('history_routine_start')}
        </button>
      )}
    </section>
  );
}
