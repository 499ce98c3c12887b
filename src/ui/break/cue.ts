/** One hint for sitting down again, another after each break: friendly, and never that anything was wrong. */
import { type MessageKey, t } from '../text';

const cues = [
  'cue_change',
  'cue_crown',
  'cue_sitbones',
  'cue_back_of_seat',
  'cue_feet',
  'cue_elbows',
  'cue_strong',
] as const satisfies readonly MessageKey[];

/** The hint after the break with this id; the same one for the same break. */
export function cueText(id: string): string {
  const turn = Number(/\d+$/.exec(id)?.[0] ?? 0);
  return t(cues[turn % cues.length] ?? cues[0]);
}
