/** Finds where in its beats an exercise is. Every kind of drawing depends on it. */

import type { Exercise, Side } from '../../exercise';
import type { BeatMotion } from '../../motion';
import type { ScorePart } from '../../player/score';
import { cos, ease } from '../skeleton/geometry';
import { isStay, type Move, movesOf } from './moves';
import { isFelt } from './worked';

/** What a whole person and a close-up have in common at a moment. */
export interface MotionMoment {
  /** Draw it mirrored, because the side that plays is not the side of the base drawing. */
  readonly mirrored: boolean;
  /** The factor by which to scale x: 1, or −1 when mirrored, and between them while the figure turns round. */
  readonly facing: number;
  /** The figure stays in a pose and breathes. */
  readonly holding: boolean;
  /** The exercise is felt at this moment. */
  readonly glowing: boolean;
  /** How strong the glow is, from 0 to 1. It pulses slowly while the figure holds. */
  readonly strength: number;
  /** The side that is worked; null where the exercise has no sides, or works both in turn. */
  readonly side: Side | null;
  /** The eyes are closed for a moment. */
  readonly blinks: boolean;
}

/** A glow pulses with the breath, and is never weaker than this. */
const WEAKEST = 0.62;
const PULSE_MS = 2000;

/** The person blinks this often and for this long. */
const BLINK_EVERY_MS = 4300;
const BLINK_MS = 170;

/** Whether the eyes are closed at an instant. They are open at the start. */
export function blinksAt(ms: number): boolean {
  return ms % BLINK_EVERY_MS > BLINK_EVERY_MS - BLINK_MS;
}

/** How strong the glow is after a time in a hold, in ms. It starts at its strongest. */
function pulseAfter(ms: number): number {
  return WEAKEST + ((1 - WEAKEST) * (1 + cos((ms * 360) / PULSE_MS))) / 2;
}

/** A cache of the moves of each score, because frames are drawn sixty times a second. */
const movesByScore = new WeakMap<
  readonly ScorePart[],
  { readonly exercise: Exercise; readonly moves: readonly Move[] }
>();

function allMoves(
  exercise: Exercise,
  motion: BeatMotion<unknown>,
  score: readonly ScorePart[],
): readonly Move[] {
  const before = movesByScore.get(score);
  if (before?.exercise === exercise) return before.moves;
  const moves = movesOf(exercise, motion, score);
  movesByScore.set(score, { exercise, moves });
  return moves;
}

/** The move at an instant. Throws RangeError if the score is empty. */
export function moveAt(
  exercise: Exercise,
  motion: BeatMotion<unknown>,
  score: readonly ScorePart[],
  ms: number,
): Move {
  const moves = allMoves(exercise, motion, score);
  const move = moves.findLast(({ startMs }) => startMs <= ms) ?? moves[0];
  if (!move) throw new RangeError('A score has at least one part.');
  return move;
}

/** How many poses of a motion are key poses. The others are only passed. */
export function keyCount({ poses, passing = 0 }: BeatMotion<unknown>): number {
  return poses.length - passing;
}

/** The index of the key pose that a move is on its way to. One that the move passes counts until it is passed. */
export function keyNear(
  motion: BeatMotion<unknown>,
  { via, to, startMs, ms: length }: Move,
  ms: number,
): number {
  return via !== undefined && via < keyCount(motion) && ms < startMs + length / 2 ? via : to;
}

/** The state of the drawing at an instant of a move. */
export function momentOf(
  exercise: Exercise,
  motion: BeatMotion<unknown>,
  score: readonly ScorePart[],
  move: Move,
  ms: number,
): MotionMoment {
  const share = ease((ms - move.startMs) / move.ms);
  const [before, after] = move.sides.map((side) => (isMirrored(exercise, side) ? 180 : 0));
  const facing = cos((before ?? 0) + ((after ?? 0) - (before ?? 0)) * share);
  const works = score.find(({ startMs, ms: length }) => ms < startMs + length)?.rep !== null;
  const isFeltIn = (pose: number) => isFelt(exercise, motion, pose);
  const holding = isStay(move);
  return {
    facing,
    mirrored: facing < 0,
    holding,
    glowing: works && isFeltIn(share > 0.5 ? move.to : move.from),
    strength: holding ? pulseAfter(ms - move.startMs) : 1,
    side: share > 0.5 ? move.sides[1] : move.sides[0],
    blinks: blinksAt(ms),
  };
}

/** Whether a side is drawn as the mirror image of the base drawing. */
function isMirrored(exercise: Exercise, side: Side | null): boolean {
  return side !== null && side !== exercise.baseSide && !exercise.changesLegs;
}

/** The state of the drawing in a key pose, as a still. */
export function stillOf(
  exercise: Exercise,
  motion: BeatMotion<unknown>,
  side: Side | null,
  pose: number,
): MotionMoment {
  const mirrored = isMirrored(exercise, side);
  const glowing = isFelt(exercise, motion, pose);
  return { mirrored, facing: mirrored ? -1 : 1, holding: false, glowing, strength: 1, side, blinks: false };
}
