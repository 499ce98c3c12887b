/** Finds the part of the scene that is shown for an exercise. It is the same throughout, so that nothing jumps. */
import type { Exercise } from '../../exercise';
import { type BodyExercise, isBody, type RoundExercise, type ShownExercise } from '../../shown';
import { roundKeyFrames } from '../round/frame';
import { DOOR_TOP } from '../round/furniture';
import { jointsInSpace } from '../round/person';
import { pictured, plus } from '../round/space';
import type { Point } from '../skeleton/geometry';
import type { Skeleton } from '../skeleton/rig';
import { bodyKeyFrames, type Frame } from './frame';
import { MAT } from './ground';
import { seatSpan } from './seats';

/** A view box, in units, with y down and the floor at 0. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The box under a ceiling, and of a face. It has room for arms held out and up. */
const STANDING: Box = { left: -62, top: -136, width: 124, height: 144 };
/** Half the least width of the box of a person who needs little room to the sides, and of one who needs more. */
const SLIM = 44;
const WIDE = 62;
/** A person whose highest point is above this stands, in units. A person who never stands is shown larger. */
const LOW = 92;
/** If the highest point is above this, arms reach up, in units. */
const REACHING = 108;
/** The distance from the middle of a head to the top of its hair, in units. */
const HEAD = 9;
/** The distance from the middle of the hips to the edge of the trousers, in units. */
const HIPS = 7;
/** The room over the highest point, under the floor, beside hands and feet, and beside a still, in units. */
const OVER = 7;
const UNDER = 8;
const ASIDE = 4;
const BESIDE = 9;
/** The width of a still of a person who stands. It needs no room for arms held out. */
const CLOSE = 84;

/** For small movements: the least room to each side, as a share of the height. */
const NEAR = 0.6;

/** The box that two hands fill. */
const HANDS: Box = { left: -62, top: -96, width: 124, height: 104 };

/** The box in which the moving figure plays an exercise. */
export function stageOf(exercise: ShownExercise): Box {
  const known = stages.get(exercise) ?? boxOf(exercise);
  stages.set(exercise, known);
  return known;
}

const stages = new WeakMap<ShownExercise, Box>();

function boxOf(exercise: ShownExercise): Box {
  if (exercise.view === 'round') return roundBox(exercise);
  if (!isBody(exercise)) return exercise.view === 'face' ? STANDING : HANDS;
  if (exercise.near) return nearBox(exercise, exercise.near);
  const points = bodyKeyFrames(exercise).flatMap(({ skeleton }) => pointsOf(skeleton));
  const highest = Math.max(...points.map(({ y }) => y));
  if (exercise.props.some(({ kind }) => kind === 'ceiling')) return STANDING;
  const top = highest + OVER;
  const least = isSlim(exercise, highest) ? SLIM : WIDE;
  const xs = [...points, ...heldIn(exercise), ...seatIn(exercise)].map(({ x }) => x);
  const { left, right } = spanOf(exercise, Math.min(...xs) - ASIDE, Math.max(...xs) + ASIDE, least);
  return { left, top: -top, width: right - left, height: top + UNDER };
}

/** Whether the person needs little room to the sides. Arms that reach up pass them on their way. */
function isSlim({ position, view, motion }: BodyExercise, highest: number): boolean {
  const upright = position === 'standing' || position === 'walking';
  if (upright) return highest < REACHING;
  return view === 'side' && position.startsWith('seated') && motion.kind === 'beats';
}

/**
 * The left and the right end of a box that has room for a picture from `from` to `to`. It is equally wide to both
 * sides if the other side of the exercise is the mirror image.
 */
function spanOf({ dose, changesLegs }: Exercise, from: number, to: number, least: number) {
  if (dose.sides === 'left-right' && !changesLegs) {
    const half = Math.max(least, -from, to);
    return { left: -half, right: half };
  }
  const missing = Math.max(0, 2 * least - (to - from)) / 2;
  return { left: from - missing, right: to + missing };
}

/** The box round all poses of a person in space. */
function roundBox(exercise: RoundExercise): Box {
  const { camera } = exercise;
  const points = roundKeyFrames(exercise, null).flatMap(({ person }) => {
    const hair = plus(person.head, person.headAxes.up, HEAD);
    return [hair, ...jointsInSpace(person).map(([, point]) => point)].map((point) => pictured(camera, point));
  });
  const lintel = exercise.props.some(({ kind }) => kind === 'doorframe') ? [DOOR_TOP] : [];
  const top = Math.max(...points.map(({ y }) => y), ...lintel) + OVER;
  // A mat reaches further to the viewer than the person.
  const under = exercise.props.some(({ kind }) => kind === 'mat') ? UNDER + 4 : UNDER;
  const bottom = Math.min(0, ...points.map(({ y }) => y)) - under;
  const xs = points.map(({ x }) => x);
  const { left, right } = spanOf(exercise, Math.min(...xs) - BESIDE, Math.max(...xs) + BESIDE, ROUND);
  return { left, top: -top, width: right - left, height: top - bottom };
}

/** Half the least width of the box of a person in space. */
const ROUND = 34;

/** The ends of the seat from the side. */
function seatIn({ props, view }: BodyExercise): readonly Point[] {
  const seats = props.flatMap((prop) => (view === 'side' && seatSpan(prop)) || []);
  return seats.map((x) => ({ x, y: 0 }));
}

/** The ends of what the person holds on to or lies on, as far as they must be seen. */
function heldIn({ props }: BodyExercise): readonly Point[] {
  return props.flatMap((prop) => {
    if (prop.kind === 'wall') return [{ x: prop.at + 4, y: 0 }];
    if (prop.kind === 'mat') return [-MAT, MAT].map((x) => ({ x, y: 0 }));
    if (prop.kind !== 'desk') return [];
    return [prop.at, prop.to ?? prop.at + 34].map((x) => ({ x, y: 0 }));
  });
}

/** A box of a given height from the top down. It is wide enough for the arms that are in it. */
function nearBox(exercise: BodyExercise, height: number): Box {
  const points = bodyKeyFrames(exercise).flatMap(({ skeleton }) => upperPointsOf(skeleton));
  const top = Math.max(...points.map(({ y }) => y)) + OVER;
  const reach = points.filter(({ y }) => y > top - height).map(({ x }) => Math.abs(x) + ASIDE);
  const half = Math.max(NEAR * height, ...reach);
  return { left: -half, top: -top, width: 2 * half, height };
}

/**
 * A closer box, for a still. The feet of a person who stands are in the middle. A person who lies or sits is shown
 * completely.
 */
export function closeUp(exercise: ShownExercise, frame: Frame): Box {
  const stage = stageOf(exercise);
  if (!isBody(exercise) || exercise.near || !('skeleton' in frame)) return stage;
  // The edge must not cut off what a hand holds.
  if (heldIn(exercise).length > 0) return stage;
  const seats = seatIn(exercise);
  if (-stage.top > LOW + OVER && seats.length === 0) {
    const feet = frame.skeleton.legs.flatMap(({ heel, toe, hip }) => [heel, toe, hip]);
    const { left, right } = across(feet, frame.facing);
    return { ...stage, left: (left + right - CLOSE) / 2, width: CLOSE };
  }
  const all = bodyKeyFrames(exercise).flatMap(({ skeleton }) => pointsOf(skeleton));
  const { left, right } = across([...all, ...seats], frame.facing);
  return { ...stage, left: left - BESIDE, width: right - left + 2 * BESIDE };
}

/** The box round some boxes, so that stills beside each other show a body in one place. */
export function unionOf(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.left + box.width));
  const bottom = Math.max(...boxes.map((box) => box.top + box.height));
  return { left, top, width: right - left, height: bottom - top };
}

function across(points: readonly Point[], facing: number): { left: number; right: number } {
  const xs = points.map(({ x }) => x * facing);
  return { left: Math.min(...xs), right: Math.max(...xs) };
}

/** The outermost points of a person. */
function pointsOf(skeleton: Skeleton): readonly Point[] {
  const { pelvis, legs } = skeleton;
  const feet = legs.flatMap(({ knee, heel, toe }) => [knee, heel, toe]);
  const hips = [-HIPS, HIPS].map((x) => ({ x: pelvis.x + x, y: pelvis.y }));
  return [...upperPointsOf(skeleton), ...hips, ...feet];
}

function upperPointsOf({ head, arms }: Skeleton): readonly Point[] {
  const ends = arms.flatMap(({ elbow, fingertip }) => [elbow, fingertip]);
  return [{ x: head.x, y: head.y + HEAD }, ...ends];
}
