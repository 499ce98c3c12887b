/** Today's routine before it begins: shows all of it, and starts only when the person says so. */

import type { Exercise } from '../../exercises/exercise';
import { isExerciseId } from '../../exercises/library';
import { type DayKind, type Level, tracks } from '../../exercises/routine/levels';
import type { RoutinePlan } from '../../exercises/routine/plan';
import type { TodaysRoutine } from '../../exercises/routine/today';
import { withShowing } from '../../exercises/showing';
import { Action } from '../break/action';
import { useFocusedHeading } from '../break/keys';
import { exerciseText } from '../exercise-text';
import { Still } from '../figure/stills';
import { FirstUse } from '../first-use';
import { type MessageKey, t } from '../text';
import { Offer } from './offer';
import { doseText, lengthInMinutes, levelName } from './routine-text';
import './routine.css';

export interface RoutineListProps {
  readonly plan: RoutinePlan;
  readonly level: Level;
  readonly safetySeen: boolean;
  readonly onLevel: (level: Level) => void;
  readonly onFloor: (on: boolean) => void;
  /** Answers the offered move to another level; undefined if there is none to answer. */
  readonly onMove: ((yes: boolean) => void) | undefined;
  readonly onStart: () => void;
  readonly onClose: () => void;
}

const kinds: Readonly<Record<DayKind, MessageKey | undefined>> = {
  whole: undefined,
  stretching: 'routine_stretching',
  gentle: 'routine_gentle',
};

/** How the routine differs from the first one at this level: a lighter week, or grown doses. */
function changeOf({ lighter, steps }: TodaysRoutine): MessageKey | undefined {
  if (lighter) return 'routine_lighter';
  return steps > 0 ? 'routine_grown' : undefined;
}

export function RoutineList(props: RoutineListProps) {
  const { plan, level, safetySeen, onLevel, onFloor, onMove, onStart, onClose } = props;
  const heading = useFocusedHeading();
  const routine = plan.at(level);
  const why = kinds[routine.kind] ?? changeOf(routine);
  return (
    <main class="routine">
      <header>
        <p class="why">{t('routine_length', lengthInMinutes(routine))}</p>
        <h1 ref={heading} tabIndex={-1}>
          {t('routine_heading')}
        </h1>
        {why && <p class="quiet">{t(why)}</p>}
      </header>
      {onMove && plan.move && <Offer move={plan.move} onAnswer={onMove} />}
      {!safetySeen && <FirstUse />}
      <ol class="routine-items">
        {routine.exercises.map((exercise) => (
          <Row key={exercise.id} exercise={exercise} />
        ))}
      </ol>
      {routine.kind !== 'gentle' && (
        <div class="routine-choices">
          <Levels plan={plan} level={level} onLevel={onLevel} />
          {plan.floor !== undefined && (
            <label>
              <input
                type="checkbox"
                checked={plan.floor}
                onChange={({ currentTarget }) => onFloor(currentTarget.checked)}
              />
              {t('routine_floor')}
            </label>
          )}
        </div>
      )}
      <nav class="answers routine-start">
        <Action onAct={onStart} shortcut="Enter" look="primary">
          {t('ask_start')}
        </Action>
        <Action onAct={onClose} shortcut="Escape">
          {t('routine_not_now')}
        </Action>
      </nav>
    </main>
  );
}

function Row({ exercise }: { readonly exercise: Exercise }) {
  const { id } = exercise;
  if (!isExerciseId(id)) return null;
  const name = exerciseText(id, 'name');
  return (
    <li>
      <span class="routine-picture" aria-hidden="true">
        <Still exercise={withShowing(exercise)} pose={3} label={name} />
      </span>
      <span>
        {name}
        <span class="small quiet">{doseText(exercise)}</span>
      </span>
    </li>
  );
}

function Levels({ plan, level, onLevel }: Pick<RoutineListProps, 'plan' | 'level' | 'onLevel'>) {
  const all = tracks[plan.profile.track];
  if (all.length === 1) return null;
  return (
    <label>
      {t('routine_level')}
      <select
        value={level}
        onChange={({ currentTarget }) => onLevel(all[currentTarget.selectedIndex] ?? level)}
      >
        {all.map((each) => (
          <option key={each} value={each}>
            {levelName(each)}
          </option>
        ))}
      </select>
    </label>
  );
}
