import type { Level } from '../../exercises/routine/levels';
import type { LevelMove } from '../../exercises/routine/moving';
import { type MessageKey, t } from '../text';

const names: Readonly<Record<Level, MessageKey>> = {
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
  return t(names[level]);
}

const reasons: Readonly<Record<LevelMove['because'], MessageKey>> = {
  ready: 'routine_move_ready',
  pain: 'routine_move_pain',
  hard: 'routine_move_hard',
  'days off': 'routine_move_days_off',
};

/** Why a move to another level is offered, and the question itself. */
export function moveText({ because, to }: LevelMove): { reason: string; question: string } {
  const question = because === 'ready' ? 'routine_move_more' : 'routine_move_less';
  return { reason: t(reasons[because]), question: t(question, levelName(to)) };
}
