/** Joins the parts of a score into the phases that the countdown shows: each has one instruction and one end. */
import type { Side } from '../exercise';
import type { ScorePart } from './score';

export interface CountdownPhase {
  /**
   * `work`: the repetitions of a set, with the holds inside them. `hold`: a set that is only a hold; several holds
   * without rest between them are separate phases.
   */
  readonly kind: 'down' | 'prepare' | 'work' | 'hold' | 'rest' | 'switch' | 'walk';
  /** The side that is worked now or next; null where the exercise has no sides. */
  readonly side: Side | null;
  /** From the start of the exercise, in ms. */
  readonly startMs: number;
  readonly ms: number;
}

/** The phases of a score, without gaps. */
export function phasesOf(score: readonly ScorePart[]): readonly CountdownPhase[] {
  const phases: CountdownPhase[] = [];
  score.forEach((part, index) => {
    const phase = phases.at(-1);
    // A phase of more than one part contains movement.
    if (phase && continuesPhase(part, score[index - 1]))
      phases[phases.length - 1] = { ...phase, ms: phase.ms + part.ms, kind: 'work' };
    else phases.push(phaseOf(part));
  });
  return phases;
}

function phaseOf({ kind, side, startMs, ms }: ScorePart): CountdownPhase {
  return { kind: kind === 'move' ? 'work' : kind, side, startMs, ms };
}

/**
 * Whether a part belongs to the same phase as the part before it. Within a set, a new phase begins only between two
 * holds of different repetitions.
 */
function continuesPhase(part: ScorePart, before: ScorePart | undefined): boolean {
  if (part.rep === null || !before || before.rep === null || before.side !== part.side) return false;
  return part.rep === before.rep || part.kind === 'move' || before.kind === 'move';
}

/** The phase at an instant, in ms from the start of the exercise. Throws RangeError if there are no phases. */
export function phaseAt(phases: readonly CountdownPhase[], ms: number): CountdownPhase {
  const phase = phases.findLast(({ startMs }) => startMs <= ms) ?? phases[0];
  if (!phase) throw new RangeError('phaseAt needs at least one phase.');
  return phase;
}
