/** The routine in words: its level, its length, and the dose of each exercise. */
import type { Exercise } from '../../exercises/exercise';
import type { Level } from '../../exercises/routine/levels';
import type { LevelMove } from '../../exercises/routine/moving';
import { routineSeconds, type TodaysRoutine } from '../../exercises/routine/today';
import { durationText, type MessageKey, number, plural, t } from '../text';

const levelNames: Readonly<Record<Level, MessageKey>> = {
  '0': 'routine_level_settle',
  '1': 'routine_level_build',
  '2': 'routine_level_strong',
  '3': 'routine_level_steady',
  '4': 'routine_level_keep',
  N0: 'routine_level_feet',
  N1: 'routine_level_feet_more',
  W0: 'routine_level_seated',
};

export function levelName(level: Level): string {
  return t(levelNames[level]);
}

const moveReasons: Readonly<Record<LevelMove['because'], MessageKey>> = {
  ready: 'routine_move_ready',
  pain: 'routine_move_pain',
  hard: 'routine_move_hard',
  'days off': 'routine_move_days_off',
};

/** Why a move to another level is offered, and the question itself. */
export function moveText({ because, to }: LevelMove): { reason: string; question: string } {
  const question = because === 'ready' ? 'routine_move_more' : 'routine_move_less';
  return { reason: t(moveReasons[because]), question: t(question, levelName(to)) };
}

/** The length of a routine in words, in whole minutes. */
export function lengthInMinutes(routine: TodaysRoutine): string {
  return durationText(Math.round(routineSeconds(routine) / 60) * 60_000);
}

/** The dose of an exercise, such as *2 times 8, each side*. */
export function doseText({ dose }: Exercise): string {
  const amount =
    dose.reps === undefined ? timeText(dose.hold ?? dose.timed, dose.sets) : timesText(dose.reps, dose.sets);
  return dose.sides === 'left-right' ? [amount, t('routine_each_side')].join(' · ') : amount;
}

function timesText(times: number, sets: number): string {
  return sets > 1 ? plural('routine_sets', sets, number(times)) : plural('routine_times', times);
}

function timeText(seconds: number, sets: number): string {
  const duration = durationText(seconds * 1000);
  return sets > 1 ? t('routine_holds', number(sets), duration) : duration;
}
