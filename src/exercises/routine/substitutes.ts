/** Replaces exercises that a person may not do, each by the first substitute that they may do. */
import type { Exercise } from '../exercise';
import { type ExerciseId, exerciseOf } from '../library';
import type { RoutineItem, Track } from './levels';

const stretch: readonly RoutineItem[] = [
  { id: 'standing-lunge-stretch', sets: 1, amount: 20 },
  { id: 'split-stance-tuck', sets: 1, amount: 25 },
];
const tuck: readonly RoutineItem[] = stretch.toReversed();
const march: readonly RoutineItem[] = [{ id: 'standing-psoas-march', sets: 1, amount: 5 }];
const legBack: readonly RoutineItem[] = [{ id: 'standing-leg-back', sets: 1, amount: 6 }];
const plank: readonly RoutineItem[] = [{ id: 'desk-plank', sets: 2, amount: 12 }];
const hipOpener: readonly RoutineItem[] = [
  { id: 'side-sit-hip-opener', sets: 1, amount: 25 },
  { id: 'ceiling-stretch', sets: 1, amount: 3 },
];

const substitutes: Partial<Record<ExerciseId, readonly RoutineItem[]>> = {
  'cat-cow': tuck,
  'half-kneel-hip-stretch': tuck,
  'half-kneel-reach': stretch,
  'bed-edge-hip-stretch': stretch,
  'standing-lunge-stretch': tuck,
  'supine-march': march,
  'straight-leg-raise': march,
  'dead-bug': march,
  'glute-bridge': legBack,
  'bird-dog': legBack,
  'front-plank': plank,
  'side-plank': plank,
  'knee-hug-long-leg': hipOpener,
};

/** Exercises that nearly everybody may do. They keep a routine long enough, whatever a person must avoid. */
export const mildExercises: Readonly<Record<Track, readonly RoutineItem[]>> = {
  floor: [
    { id: 'ceiling-stretch', sets: 1, amount: 3 },
    { id: 'ceiling-side-reach', sets: 2, amount: 12 },
    { id: 'heel-raises', sets: 1, amount: 8 },
    { id: 'stand-tall-reset', sets: 1, amount: 20 },
    { id: 'blade-squeeze', sets: 1, amount: 6 },
    { id: 'shoulder-rolls', sets: 1, amount: 8 },
    { id: 'chin-tuck', sets: 1, amount: 6 },
    { id: 'neck-side-tilt', sets: 1, amount: 18 },
  ],
  standing: [
    { id: 'ceiling-side-reach', sets: 2, amount: 12 },
    { id: 'ceiling-stretch', sets: 1, amount: 3 },
    { id: 'heel-raises', sets: 1, amount: 8 },
    { id: 'stand-tall-reset', sets: 1, amount: 20 },
    { id: 'blade-squeeze', sets: 1, amount: 6 },
    { id: 'shoulder-rolls', sets: 1, amount: 8 },
    { id: 'chin-tuck', sets: 1, amount: 6 },
    { id: 'neck-side-tilt', sets: 1, amount: 18 },
  ],
  seated: [
    { id: 'shoulder-rolls', sets: 1, amount: 8 },
    { id: 'chin-tuck', sets: 1, amount: 6 },
    { id: 'neck-side-tilt', sets: 1, amount: 18 },
  ],
};

/**
 * Replaces the items that are not allowed. Each exercise is used only once. An item is dropped if there is nothing left
 * to replace it.
 */
export function substitute(
  items: readonly RoutineItem[],
  track: Track,
  allows: (exercise: Exercise) => boolean,
): RoutineItem[] {
  const kept = new Set(items.filter(({ id }) => allows(exerciseOf(id))).map(({ id }) => id));
  return items.flatMap((item) => {
    if (kept.has(item.id)) return [item];
    const others = [...(substitutes[item.id] ?? []), ...mildExercises[track]];
    const other = others.find(({ id }) => !kept.has(id) && allows(exerciseOf(id)));
    if (!other) return [];
    kept.add(other.id);
    return [other];
  });
}
