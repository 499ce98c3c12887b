/** Divides a score into the phases of a timer. Each phase has one thing to do and one end. */
import type { Side } from '../exercise';
import type { ScorePart } from './score';

export interface PlayerPhase {
  /** `work` is all repetitions of a set. Each hold is a phase of its own. */
  readonly kind: 'prepare' | 'work' | 'hold' | 'rest' | 'switch' | 'walk';
  /** The side that is worked now or next; null where the exercise has no sides. */
  readonly side: Side | null;
  /** From the start of the exercise, in ms. */
  readonly startMs: number;
  readonly ms: number;
}

/** The phases of a score, without gaps. */
export function phasesOf(score: readonly ScorePart[]): readonly PlayerPhase[] {
  const phases: PlayerPhase[] = [];
  score.forEach((part, index) => {
    const last = phases.at(-1);
    if (last && continuesPhase(part, score[index - 1]))
      phases.splice(-1, 1, { ...last, ms: last.ms + part.ms, kind: 'work' });
    else phases.push(phaseOf(part));
  });
  return phases;
}

function phaseOf({ kind, side, startMs, ms }: ScorePart): PlayerPhase {
  return { kind: kind === 'move' ? 'work' : kind, side, startMs, ms };
}

/** Whether a part continues the phase of the part before it. Within a set only a hold after a hold starts a new one. */
function continuesPhase(part: ScorePart, before: ScorePart | undefined): boolean {
  if (part.rep === null || !before || before.rep === null || before.side !== part.side) return false;
  return part.rep === before.rep || part.kind === 'move' || before.kind === 'move';
}

/** The phase at an instant, in ms from the start of the exercise. Throws RangeError if there are no phases. */
export function phaseAt(phases: readonly PlayerPhase[], ms: number): PlayerPhase {
  const phase = phases.findLast(({ startMs }) => startMs <= ms) ?? phases[0];
  if (!phase) throw new RangeError('A score has at least one phase.');
  return phase;
}
