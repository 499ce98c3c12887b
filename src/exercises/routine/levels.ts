/** The tracks and levels of the daily routine, as data. A level takes about two weeks. It changes only on a yes. */
import type { ExerciseId } from '../library';

/** Where the person exercises: on a mat, standing and at the desk, or seated. */
export type Track = 'floor' | 'standing' | 'seated';

/** An exercise with its dose in a routine. */
export interface RoutineItem {
  readonly id: ExerciseId;
  readonly sets: number;
  /** The repetitions in a set or the seconds of one hold, as the exercise is counted. Each side does this amount. */
  readonly amount: number;
}

/**
 * The kind of a day. `whole`: the level's own exercises; `stretching`: stretches and a walk between two hard days;
 * `gentle`: mild exercises after the person said that their back is sore or that a break hurt.
 */
export type DayKind = 'whole' | 'stretching' | 'gentle';

function item(id: ExerciseId, sets: number, amount: number): RoutineItem {
  return { id, sets, amount };
}

/**
 * Strength grows with the levels and stretching stays the same, because the strength of the hip flexors relates to back
 * pain more than their length does.
 */
export const levels = {
  '0': [
    item('cat-cow', 1, 8),
    item('half-kneel-hip-stretch', 1, 20),
    item('supine-march', 1, 6),
    item('glute-bridge', 1, 6),
    item('knee-hug-long-leg', 1, 20),
  ],
  '1': [
    item('cat-cow', 1, 8),
    item('half-kneel-reach', 1, 30),
    item('supine-march', 2, 6),
    item('glute-bridge', 2, 6),
    item('bird-dog', 1, 4),
    item('knee-hug-long-leg', 1, 25),
  ],
  '2': [
    item('cat-cow', 1, 6),
    item('half-kneel-reach', 2, 25),
    item('standing-psoas-march', 1, 5),
    item('glute-bridge', 2, 8),
    item('bird-dog', 1, 4),
    item('front-plank', 2, 12),
    item('knee-hug-long-leg', 1, 25),
  ],
  '3': [
    item('cat-cow', 1, 6),
    item('half-kneel-reach', 2, 25),
    item('standing-psoas-march', 1, 6),
    item('dead-bug', 2, 6),
    item('glute-bridge', 2, 8),
    item('side-plank', 1, 10),
    item('front-plank', 2, 15),
    item('knee-hug-long-leg', 1, 25),
  ],
  '4': [
    item('half-kneel-reach', 2, 30),
    item('bed-edge-hip-stretch', 1, 30),
    item('straight-leg-raise', 1, 8),
    item('dead-bug', 2, 6),
    item('bird-dog', 1, 4),
    item('side-plank', 2, 10),
    item('front-plank', 2, 20),
    item('glute-bridge', 1, 8),
  ],
  N0: [
    item('ceiling-stretch', 1, 3),
    item('split-stance-tuck', 1, 25),
    item('standing-psoas-march', 1, 5),
    item('standing-leg-back', 1, 6),
    item('desk-plank', 2, 12),
    item('sit-to-stand', 1, 6),
  ],
  N1: [
    item('ceiling-side-reach', 2, 12),
    item('standing-lunge-stretch', 2, 20),
    item('standing-psoas-march', 1, 6),
    item('standing-leg-back', 1, 8),
    item('desk-plank', 3, 15),
    item('sit-to-stand', 1, 8),
    item('side-sit-hip-opener', 1, 25),
  ],
  W0: [
    item('chair-ceiling-reach', 1, 3),
    item('seated-twist', 2, 9),
    item('chair-march', 2, 8),
    item('blade-squeeze', 1, 6),
    item('chair-open-arms', 1, 6),
    item('chair-punches', 2, 25),
    item('chair-side-lean', 1, 30),
    item('chair-forward-lean', 1, 60),
  ],
} as const satisfies Record<string, readonly RoutineItem[]>;

export type Level = keyof typeof levels;

/** The levels of each track, the gentlest one first. */
export const tracks: Readonly<Record<Track, readonly [Level, ...Level[]]>> = {
  floor: ['0', '1', '2', '3', '4'],
  standing: ['N0', 'N1'],
  seated: ['W0'],
};

export function isLevel(name: string): name is Level {
  return Object.hasOwn(levels, name);
}

/** The exercises that make a day hard, at the levels that alternate. */
export const hardExercises: ReadonlySet<string> = new Set<ExerciseId>([
  'dead-bug',
  'front-plank',
  'side-plank',
  'straight-leg-raise',
]);

/** The levels at which no hard day follows another. */
export const alternating: ReadonlySet<Level> = new Set<Level>(['3', '4']);

/** The routine between two hard days. The walk comes last, because it ends when the person is back. */
export const stretchingDay: readonly RoutineItem[] = [
  item('cat-cow', 1, 8),
  item('half-kneel-reach', 2, 30),
  item('knee-hug-long-leg', 1, 25),
  item('walk-short', 1, 120),
];

/** The routine for a gentle day: no strength, and no deep positions. */
export const gentleDay: Readonly<Record<'standing' | 'seated', readonly RoutineItem[]>> = {
  standing: [
    item('shoulder-rolls', 1, 6),
    item('ceiling-stretch', 1, 2),
    item('stand-tall-reset', 1, 18),
    item('split-stance-tuck', 1, 15),
    item('walk-short', 1, 120),
  ],
  seated: [
    item('shoulder-rolls', 1, 8),
    item('chair-ceiling-reach', 1, 3),
    item('chair-open-arms', 1, 6),
    item('chin-tuck', 1, 6),
    item('neck-side-tilt', 1, 18),
    item('chair-punches', 2, 25),
  ],
};
