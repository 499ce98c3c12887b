/** The score of an exercise: its dose laid out in time, part after part. */

import { workSeconds } from '../dose';
import type { Side } from '../exercise';
import type { ShownExercise } from '../shown';

/** `down`: the person gets down on the floor, and the figure waits in its first pose. */
type PartKind = 'down' | 'prepare' | 'move' | 'hold' | 'rest' | 'switch' | 'walk';

/** One part of a score. */
export interface ScorePart {
  readonly kind: PartKind;
  /** The side that is worked, or comes next (`prepare`, `switch`); null where the exercise has no sides. */
  readonly side: Side | null;
  /** From the start of the exercise. */
  readonly startMs: number;
  readonly ms: number;
  /** The number of the repetition of this side, from 1, and how many there are. Numbers go on from set to set. */
  readonly rep: number | null;
  readonly reps: number | null;
}

interface Lead {
  /** The side that goes first. */
  readonly first: Side;
  /** The repetitions in a set, in place of those of the dose; for a hold, the number of holds. At least 1. */
  readonly reps?: number;
  /** The exercise begins with the time to get down on the floor. */
  readonly getsDown?: boolean;
}

/** The time to get down on the floor from standing, in ms. The person may begin sooner. */
export const DOWN_MS = 20_000;

type Length = Omit<ScorePart, 'startMs'>;

/**
 * Lays out an exercise in parts, without gaps. Together they last prep + S × (sets × work + (sets − 1) × rest) +
 * (S − 1) × switch, where S is 2 if the sides are worked one after the other, else 1.
 */
export function scoreOf(exercise: ShownExercise, lead: Lead): readonly ScorePart[] {
  const { dose } = exercise;
  const second: Side = lead.first === 'left' ? 'right' : 'left';
  const sides = dose.sides === 'left-right' ? [lead.first, second] : [null];
  const lengths = sides.flatMap((side, turn) => [
    ...(turn === 0 && lead.getsDown ? [plain('down', side, DOWN_MS / 1000)] : []),
    turn === 0 ? plain('prepare', side, dose.prep) : plain('switch', side, dose.switch ?? 0),
    ...sideOf(exercise, side, lead.reps),
  ]);
  let startMs = 0;
  return lengths.flatMap((length) => {
    if (length.ms <= 0) return [];
    const part = { ...length, startMs };
    startMs += length.ms;
    return [part];
  });
}

function sideOf(exercise: ShownExercise, side: Side | null, wanted: number | undefined): Length[] {
  const { dose } = exercise;
  const inSet = wanted ?? dose.reps ?? 1;
  const reps = dose.sets * inSet;
  return Array.from({ length: reps }, (_, index) => index).flatMap((index) => {
    const again = index > 0 && index % inSet === 0 ? [plain('rest', side, dose.rest ?? 0)] : [];
    return [...again, ...repOf(exercise, { side, rep: index + 1, reps })];
  });
}

/** One repetition, split where the figure stops to hold. A hold, or a movement without count, is one part. */
function repOf(exercise: ShownExercise, of: Pick<ScorePart, 'side' | 'rep' | 'reps'>): Length[] {
  const { dose, motion } = exercise;
  if (dose.hold !== undefined) return [{ kind: 'hold', ...of, ms: dose.hold * 1000 }];
  if (motion.kind !== 'beats') return [plain('walk', of.side, workSeconds(dose))];
  if (dose.timed !== undefined) return [{ kind: 'move', ...of, ms: dose.timed * 1000 }];
  return motion.work.reduce<Length[]>((lengths, beat) => {
    const kind = beat.hold ? 'hold' : 'move';
    const last = lengths.at(-1);
    const ms = beat.seconds * 1000 + (last?.kind === kind ? last.ms : 0);
    return [...(last?.kind === kind ? lengths.slice(0, -1) : lengths), { kind, ...of, ms }];
  }, []);
}

function plain(kind: PartKind, side: Side | null, seconds: number): Length {
  return { kind, side, ms: seconds * 1000, rep: null, reps: null };
}

/** How long a score lasts, in ms. */
export function msOf(score: readonly ScorePart[]): number {
  const last = score.at(-1);
  return last ? last.startMs + last.ms : 0;
}

/**
 * The part that plays at an instant, in ms from the start. Before the start it is the first part, and after the end the
 * last one. Throws RangeError if the score is empty.
 */
export function partAt(score: readonly ScorePart[], ms: number): ScorePart {
  const part = score.findLast(({ startMs }) => startMs <= ms) ?? score[0];
  if (!part) throw new RangeError('A score has at least one part.');
  return part;
}
