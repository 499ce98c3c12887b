/** The names of the regions of the body. */
import type { Area } from '../core/options/areas';
import { type MessageKey, t } from './text';

const keys: Readonly<Record<Area, MessageKey>> = {
  'whole-body': 'area_whole_body',
  'hip-flexors': 'area_hip_flexors',
  'low-back': 'area_low_back',
  'upper-back': 'area_upper_back',
  shoulders: 'area_shoulders',
  chest: 'area_chest',
  neck: 'area_neck',
  wrists: 'area_wrists',
  eyes: 'area_eyes',
  core: 'area_core',
  glutes: 'area_glutes',
  thighs: 'area_thighs',
  hamstrings: 'area_hamstrings',
  calves: 'area_calves',
  balance: 'area_balance',
};

export function areaText(area: Area): string {
  return t(keys[area]);
}
