/** The longest holds that a person's limits allow. The routine is planned and played with these doses. */
import type { Limit } from '../core/options/limits';
import type { Exercise } from './exercise';

/**
 * The longest hold, in seconds, of strength exercises that show their note for a limit; null where the limit changes
 * how far a move goes, and not how long it is done.
 */
export const longestHolds: Readonly<Record<Limit, number | null>> = {
  // A long hold with tense muscles raises the blood pressure.
  'blood-pressure': 10,
  pregnancy: 10,
  'back-acute': null,
  knee: null,
  'hip-replacement': null,
  balance: null,
  shoulder: null,
  neck: null,
  wrist: null,
  floor: null,
};

/** The exercise with a dose that a person with these limits may do. It is the same object if nothing changes. */
export function withinLimits(exercise: Exercise, limits: readonly Limit[]): Exercise {
  const { dose, kind, care } = exercise;
  if (kind !== 'strength' || dose.hold === undefined) return exercise;
  const holds = limits.map((limit) => (care.includes(limit) ? longestHolds[limit] : null) ?? Infinity);
  const hold = Math.min(dose.hold, ...holds);
  return hold === dose.hold ? exercise : { ...exercise, dose: { ...dose, hold } };
}
