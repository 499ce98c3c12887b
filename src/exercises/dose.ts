/** How long an exercise is done, and on which sides; and what that comes to, in seconds. */

/** How much of it, in seconds; work is `reps` of `tempo` each, one `hold`, or so long a movement without count. */
export type Dose = {
  /** Getting ready. */
  readonly prep: number;
  /** Each side for itself, one after the other; or by turns within the work; or there are none. */
  readonly sides: 'none' | 'left-right' | 'alternate';
  readonly sets: number;
  /** Between sets. */
  readonly rest?: number;
  /** Between sides. */
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

/** One set of one side. */
export function workSeconds(dose: Dose): number {
  if (dose.hold !== undefined) return dose.hold;
  return dose.timed !== undefined ? dose.timed : dose.reps * dose.tempo;
}

/** How many sides are worked one after the other. */
export function turnsOf(dose: Dose): 1 | 2 {
  return dose.sides === 'left-right' ? 2 : 1;
}

/** The whole exercise: prep + S × (sets × work + (sets − 1) × rest) + (S − 1) × switch, S sides in turn. */
export function doseSeconds(dose: Dose): number {
  const { prep, sets, rest = 0, switch: change = 0 } = dose;
  const turns = turnsOf(dose);
  return prep + turns * (sets * workSeconds(dose) + (sets - 1) * rest) + (turns - 1) * change;
}
