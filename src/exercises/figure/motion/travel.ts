/** Motions that lead away from the desk: walking, and rolling in a wheelchair. */
import type { Gait, Roll } from '../../exercise';
import type { Posture } from '../skeleton/pose';
import { gaitKeys, gaitPosture, paceOf } from './gait';
import { rollKeys, rollPace, rollPosture } from './roll';

export type Travel = Gait | Roll;

/** Where the key poses lie in a cycle. */
export function travelKeys(travel: Travel): readonly number[] {
  return travel.kind === 'gait' ? gaitKeys : rollKeys;
}

/** The posture at a moment of a cycle, from 0 to 1. */
export function travelPosture(travel: Travel, phase: number): Posture {
  return travel.kind === 'gait' ? gaitPosture(travel, phase) : rollPosture(travel, phase);
}

/** Speed of the floor, in units per second. */
export function travelPace(travel: Travel): number {
  return travel.kind === 'gait' ? paceOf(travel) : rollPace(travel);
}
