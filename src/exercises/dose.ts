/** The dose of an exercise: how long it is done and on which sides. The functions add it up, in seconds. */

/**
 * All times are in seconds. The work of one set is `reps` repetitions of `tempo` seconds each, one `hold`, or `timed`
 * seconds of a movement that is not counted.
 */
export type Dose = {
  /** The time to get ready. */
  readonly prep: number;
  /** `left-right`: one side after the other; `alternate`: the sides take turns within the work; `none`: no sides. */
  readonly sides: 'none' | 'left-right' | 'alternate';
  readonly sets: number;
  /** The pause between two sets. */
  readonly rest?: number;
  /** The time to change to the other side. */
  readonly switch?: number;
} & (
  | { readonly reps: number; readonly tempo: number; readonly hold?: undefined; readonly timed?: undefined }
  | {
      readonly hold: number;
      readonly reps?: undefined;
      readonly tempo?: undefined;
      readonly timed?: undefined;
    }
  | {
      readonly timed: number;
      readonly reps?: undefined;
      readonly tempo?: undefined;
      readonly hold?: undefined;
    }
);

/** The work of one set of one side, in seconds. */
export function workSeconds(dose: Dose): number {
  if (dose.hold !== undefined) return dose.hold;
  return dose.timed !== undefined ? dose.timed : dose.reps * dose.tempo;
}

/** How many sides are worked one after the other. */
export function turnsOf(dose: Dose): 1 | 2 {
  return dose.sides === 'left-right' ? 2 : 1;
}

/**
 * The length of the whole exercise, in seconds: prep + S × (sets × work + (sets − 1) × rest) + (S − 1) × switch, where
 * S is the number of sides that are worked one after the other.
 */
export function doseSeconds(dose: Dose): number {
  const { prep, sets, rest = 0, switch: change = 0 } = dose;
  const turns = turnsOf(dose);
  return prep + turns * (sets * workSeconds(dose) + (sets - 1) * rest) + (turns - 1) * change;
}

/** The share of its work from which an exercise, one side of it, or a routine counts as done. */
export const DONE_SHARE = 0.6;
