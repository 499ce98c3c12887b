/** Where in its beats an exercise is: what every kind of drawing moves by. */

import type { Exercise, Side } from '../../exercise';
import type { BeatMotion } from '../../motion';
import type { ScorePart } from '../../player/score';
import { cos, ease } from '../skeleton/geometry';
import { movesOf, type PlacedBeat } from './motion';
import { isFelt } from './worked';

/** What is the same for a whole person and for a close-up. */
export interface MotionMoment {
  /** The other side than that of the base drawing plays: draw it mirrored. */
  readonly mirrored: boolean;
  /** By how much to scale x: 1, −1 when mirrored, between them while the figure turns round. */
  readonly facing: number;
  /** The figure stays and breathes. */
  readonly holding: boolean;
  /** It is felt just now. */
  readonly glowing: boolean;
}

/** Moves by their score: worked out once, not sixty times a second. */
const known = new WeakMap<
  readonly ScorePart[],
  { readonly exercise: Exercise; readonly moves: readonly PlacedBeat[] }
>();

function allMoves(
  exercise: Exercise,
  motion: BeatMotion<unknown>,
  score: readonly ScorePart[],
): readonly PlacedBeat[] {
  const before = known.get(score);
  if (before?.exercise === exercise) return before.moves;
  const moves = movesOf(exercise, motion, score);
  known.set(score, { exercise, moves });
  return moves;
}

/** The move that is made at an instant. */
export function moveAt(
  exercise: Exercise,
  motion: BeatMotion<unknown>,
  score: readonly ScorePart[],
  ms: number,
): PlacedBeat {
  const moves = allMoves(exercise, motion, score);
  const move = moves.findLast(({ startMs }) => startMs <= ms) ?? moves[0];
  if (!move) throw new RangeError('A score has at least one part.');
  return move;
}

/** The pose that a move is on its way to; one that is only passed counts until it is passed. */
export function poseNear(move: PlacedBeat, ms: number): number {
  return move.via !== undefined && ms < move.startMs + move.ms / 2 ? move.via : move.to;
}

/** What an instant of a move comes to. */
export function momentOf(
  exercise: Exercise,
  motion: BeatMotion<unknown>,
  score: readonly ScorePart[],
  move: PlacedBeat,
  ms: number,
): MotionMoment {
  const share = ease((ms - move.startMs) / move.ms);
  const [before, after] = move.sides.map((side) => (isMirrored(exercise, side) ? 180 : 0));
  const facing = cos((before ?? 0) + ((after ?? 0) - (before ?? 0)) * share);
  const works = score.find(({ startMs, ms: length }) => ms < startMs + length)?.rep !== null;
  const felt = (pose: number) => isFelt(exercise, motion, pose);
  return {
    facing,
    mirrored: facing < 0,
    holding: move.from === move.to && move.sides[0] === move.sides[1],
    glowing: works && felt(share > 0.5 ? move.to : move.from),
  };
}

/** Whether a side is drawn as the mirror image of the base drawing. */
function isMirrored(exercise: Exercise, side: Side | null): boolean {
  return side !== null && side !== exercise.baseSide && !exercise.changesLegs;
}

/** A key pose at rest. */
export function stillOf(
  exercise: Exercise,
  motion: BeatMotion<unknown>,
  side: Side | null,
  pose: number,
): MotionMoment {
  const mirrored = isMirrored(exercise, side);
  const glowing = isFelt(exercise, motion, pose);
  return { mirrored, facing: mirrored ? -1 : 1, holding: false, glowing };
}
