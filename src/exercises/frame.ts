/** Everything that is drawn at a moment. */
import type { BeatMotion, Exercise, Glow, Prop, Side, View } from './exercise';
import { clamp, cos, ease } from './geometry';
import { keyPostures, type Move, movesOf, postureIn } from './motion';
import { type Limb, type Posture, withLimbsChanged } from './pose';
import { type Skeleton, skeletonOf } from './rig';
import { msOf, type Part } from './score';
import { type Travel, travelKeys, travelPace, travelPosture } from './travel';
import { isFelt, movedLimb, neutralOf, workedLimb } from './worked';

export interface Frame {
  readonly view: View;
  readonly skeleton: Skeleton;
  /** The other side than that of the base drawing plays: draw it mirrored. */
  readonly mirrored: boolean;
  /** By how much to scale x: 1, −1 when mirrored, between them while the figure turns round. */
  readonly facing: number;
  /** The figure stays and breathes. */
  readonly holding: boolean;
  /** How far the floor has passed backwards, in units; null where it stays. */
  readonly scroll: number | null;
  /** Where it is felt, and whether that is just now. */
  readonly glow: readonly Glow[];
  /** The limb that is worked, where one of the two is. */
  readonly worked: Limb;
  readonly glowing: boolean;
  readonly props: readonly Prop[];
}

/** A still of one key pose; numbered from 1. */
export interface KeyFrame extends Frame {
  readonly number: number;
}

/** What is drawn `ms` after the start of a score; after its end it stays as it was. */
export function frameAt(exercise: Exercise, score: readonly Part[], ms: number): Frame {
  const { motion } = exercise;
  const at = clamp(ms, 0, msOf(score));
  return motion.kind === 'beats'
    ? beatFrame(exercise, motion, score, at)
    : travellingFrame(exercise, motion, at);
}

function travellingFrame(exercise: Exercise, travel: Travel, ms: number): Frame {
  const cycles = ms / 1000 / travel.seconds;
  return {
    ...frameOf(exercise, travelPosture(travel, cycles % 1)),
    scroll: (travelPace(travel) * ms) / 1000,
    glowing: true,
  };
}

interface Plan {
  readonly moves: readonly Move[];
  readonly keys: readonly Posture[];
}

/** Plans by their score: worked out once, not sixty times a second. */
const plans = new WeakMap<readonly Part[], { readonly exercise: Exercise; readonly plan: Plan }>();

function planOf(exercise: Exercise, motion: BeatMotion, score: readonly Part[]): Plan {
  const known = plans.get(score);
  if (known?.exercise === exercise) return known.plan;
  const plan = { moves: movesOf(exercise, motion, score), keys: keyPostures(exercise, motion) };
  plans.set(score, { exercise, plan });
  return plan;
}

function beatFrame(exercise: Exercise, motion: BeatMotion, score: readonly Part[], ms: number): Frame {
  const { moves, keys } = planOf(exercise, motion, score);
  const move = moveAt(moves, ms);
  const posture = postureIn(exercise, keys, move, ms);
  const share = ease((ms - move.startMs) / move.ms);
  const [before, after] = move.sides.map((side) => (isMirrored(exercise, side) ? 180 : 0));
  const facing = cos((before ?? 0) + ((after ?? 0) - (before ?? 0)) * share);
  const works = score.find(({ startMs, ms: length }) => ms < startMs + length)?.rep !== null;
  const felt = (pose: number) => isFelt(exercise, motion, pose);
  return {
    ...frameOf(exercise, posture),
    facing,
    mirrored: facing < 0,
    worked: workedIn(exercise, motion, keys, move),
    holding: move.from === move.to && move.sides[0] === move.sides[1],
    glowing: works && felt(move.to) && (felt(move.from) || share > 0.5),
  };
}

/** By turns it is the limb that moves, else the one of the side. */
function workedIn(exercise: Exercise, motion: BeatMotion, keys: readonly Posture[], move: Move): Limb {
  if (exercise.dose.sides !== 'alternate') return workedLimb(exercise, move.sides[1]);
  const neutral = neutralOf(exercise, motion);
  const [rest, pose] = [keys[neutral], keys[move.to === neutral ? move.from : move.to]];
  return rest && pose ? movedLimb(rest, pose) : 0;
}

function moveAt(moves: readonly Move[], ms: number): Move {
  const move = moves.findLast(({ startMs }) => startMs <= ms) ?? moves[0];
  if (!move) throw new RangeError('A score has at least one part.');
  return move;
}

function isMirrored(exercise: Exercise, side: Side | null): boolean {
  return side !== null && side !== exercise.baseSide && !exercise.changesLegs;
}

function frameOf(exercise: Exercise, posture: Posture): Frame {
  const { view, glow, props } = exercise;
  const skeleton = skeletonOf(view, posture);
  return {
    view,
    skeleton,
    mirrored: false,
    facing: 1,
    holding: false,
    scroll: null,
    glow,
    worked: 0,
    glowing: false,
    props,
  };
}

/** The key poses as stills, in order. `side` is the one that is worked; null where there are none. */
export function keyFrames(exercise: Exercise, side: Side | null = null): readonly KeyFrame[] {
  const { motion } = exercise;
  const postures =
    motion.kind === 'beats'
      ? keyPostures(exercise, motion)
      : travelKeys(motion).map((phase) => travelPosture(motion, phase));
  const mirrored = isMirrored(exercise, side);
  const worked = workedLimb(exercise, side);
  const rest = motion.kind === 'beats' ? postures[neutralOf(exercise, motion)] : undefined;
  const byTurns = exercise.dose.sides === 'alternate';
  return postures.map((posture, index) => ({
    ...frameOf(exercise, worked === 0 ? posture : withLimbsChanged(posture)),
    worked: byTurns && rest ? movedLimb(rest, posture) : worked,
    number: index + 1,
    mirrored,
    facing: mirrored ? -1 : 1,
    glowing: motion.kind !== 'beats' || isFelt(exercise, motion, index),
  }));
}

/** Seconds for which a still on the way is emphasised: stills must not flicker at the pace of steps or pushes. */
const STILL_SECONDS = 2;

/** The number of the still that belongs to an instant of a score, from 1. */
export function keyFrameAt(exercise: Exercise, score: readonly Part[], ms: number): number {
  const { motion } = exercise;
  const at = clamp(ms, 0, msOf(score));
  if (motion.kind !== 'beats') return 1 + (Math.floor(at / 1000 / STILL_SECONDS) % travelKeys(motion).length);
  return moveAt(planOf(exercise, motion, score).moves, at).to + 1;
}
