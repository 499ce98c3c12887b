/** Limits and equipment in words. */
import type { Equipment, Limit } from '../../../core/options/limits';
import type { Options } from '../../../core/options/options';
import type { MessageKey } from '../../text';

export const limitKeys: Readonly<Record<Limit, readonly [MessageKey, MessageKey]>> = {
  'back-acute': ['option_limits_back', 'option_limits_back_hint'],
  knee: ['option_limits_knee', 'option_limits_knee_hint'],
  'hip-replacement': ['option_limits_hip', 'option_limits_hip_hint'],
  shoulder: ['option_limits_shoulder', 'option_limits_shoulder_hint'],
  neck: ['option_limits_neck', 'option_limits_neck_hint'],
  wrist: ['option_limits_wrist', 'option_limits_wrist_hint'],
  balance: ['option_limits_balance', 'option_limits_balance_hint'],
  'blood-pressure': ['option_limits_blood_pressure', 'option_limits_blood_pressure_hint'],
  pregnancy: ['option_limits_pregnancy', 'option_limits_pregnancy_hint'],
  floor: ['option_limits_floor', 'option_limits_floor_hint'],
};

export const equipmentKeys: Readonly<Record<Equipment, MessageKey>> = {
  chair: 'option_equipment_chair',
  desk: 'option_equipment_desk',
  wall: 'option_equipment_wall',
  space: 'option_equipment_space',
  doorway: 'option_equipment_doorway',
  cushion: 'option_equipment_cushion',
  mat: 'option_equipment_mat',
  bed: 'option_equipment_bed',
};

export const errandKeys: Readonly<Record<Options['errands'][number], MessageKey>> = {
  water: 'option_errands_water',
  stairs: 'option_errands_stairs',
  window: 'option_errands_window',
  colleague: 'option_errands_colleague',
};
