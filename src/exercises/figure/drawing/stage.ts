/** How much of the scene is shown of an exercise: the same throughout, so that nothing jumps. */
import { type BodyExercise, isBody, type ShownExercise } from '../../shown';
import type { Point } from '../skeleton/geometry';
import type { Skeleton } from '../skeleton/rig';
import { bodyKeyFrames, type Frame } from './frame';
import { seatSpan } from './seats';

/** A view box: in units, y down, the floor at 0. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Room for arms held out and up, and the same for everybody who stands. */
const STANDING: Box = { left: -62, top: -136, width: 124, height: 144 };
/** Heads higher than this belong to people who stand; who never gets up is shown larger. In units. */
const LOW = 92;
/** From the middle of a head to the top of its hair, and room over it; under the floor; beside hands and feet; beside a still. */
const HEAD = 9;
const OVER = 7;
const UNDER = 8;
const ASIDE = 3;
const BESIDE = 9;
/** A still of somebody who stands needs no room for arms held out. */
const CLOSE = 84;

/** Small movements: at least so much to each side, as a share of the height. */
const NEAR = 0.6;

/** Two hands fill it. */
const HANDS: Box = { left: -62, top: -96, width: 124, height: 104 };

/** The box in which the moving figure plays an exercise. */
export function stageOf(exercise: ShownExercise): Box {
  const known = stages.get(exercise) ?? boxOf(exercise);
  stages.set(exercise, known);
  return known;
}

const stages = new WeakMap<ShownExercise, Box>();

function boxOf(exercise: ShownExercise): Box {
  if (!isBody(exercise)) return exercise.view === 'hands' ? HANDS : STANDING;
  if (exercise.near) return nearBox(exercise, exercise.near);
  const points = bodyKeyFrames(exercise).flatMap(({ skeleton }) => pointsOf(skeleton));
  const highest = Math.max(...points.map(({ y }) => y));
  if (highest > LOW || exercise.props.some(({ kind }) => kind === 'ceiling')) return STANDING;
  const top = highest + OVER;
  // As wide to both sides, since the other side may be its mirror image.
  const half = Math.max(STANDING.width / 2, ...points.map(({ x }) => Math.abs(x) + ASIDE));
  return { left: -half, top: -top, width: 2 * half, height: top + UNDER };
}

/** From the top down to so far, with the whole reach of the arms that are in it. */
function nearBox(exercise: BodyExercise, height: number): Box {
  const points = bodyKeyFrames(exercise).flatMap(({ skeleton }) => upperPointsOf(skeleton));
  const top = Math.max(...points.map(({ y }) => y)) + OVER;
  const reach = points.filter(({ y }) => y > top - height).map(({ x }) => Math.abs(x) + ASIDE);
  const half = Math.max(NEAR * height, ...reach);
  return { left: -half, top: -top, width: 2 * half, height };
}

/** A closer look, for a still: with the feet of somebody who stands in the middle, or all of who lies or sits. */
export function closeUp(exercise: ShownExercise, frame: Frame): Box {
  const stage = stageOf(exercise);
  if (!isBody(exercise) || exercise.near || !('skeleton' in frame)) return stage;
  // A hand must not lose what it holds to the edge.
  if (stage === STANDING && exercise.props.some(({ kind }) => kind === 'desk' || kind === 'wall'))
    return stage;
  const seats = exercise.props.flatMap((prop) => (exercise.view === 'side' && seatSpan(prop)) || []);
  if (stage === STANDING && seats.length === 0) {
    const feet = frame.skeleton.legs.flatMap(({ heel, toe, hip }) => [heel, toe, hip]);
    const { left, right } = across(feet, frame.facing);
    return { ...stage, left: (left + right - CLOSE) / 2, width: CLOSE };
  }
  const all = bodyKeyFrames(exercise).flatMap(({ skeleton }) => pointsOf(skeleton));
  const { left, right } = across([...all, ...seats.map((x) => ({ x, y: 0 }))], frame.facing);
  return { ...stage, left: left - BESIDE, width: right - left + 2 * BESIDE };
}

function across(points: readonly Point[], facing: number): { left: number; right: number } {
  const xs = points.map(({ x }) => x * facing);
  return { left: Math.min(...xs), right: Math.max(...xs) };
}

/** The outermost points of a person. */
function pointsOf(skeleton: Skeleton): readonly Point[] {
  const feet = skeleton.legs.flatMap(({ knee, heel, toe }) => [knee, heel, toe]);
  return [...upperPointsOf(skeleton), ...feet];
}

function upperPointsOf({ head, arms }: Skeleton): readonly Point[] {
  const ends = arms.flatMap(({ elbow, fingertip }) => [elbow, fingertip]);
  return [{ x: head.x, y: head.y + HEAD }, ...ends];
}
