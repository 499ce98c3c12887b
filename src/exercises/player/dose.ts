/** What a dose comes to. All in seconds. */
import type { Dose } from '../dose';

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
