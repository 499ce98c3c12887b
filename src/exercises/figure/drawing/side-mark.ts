/** Finds the place of the letter that names the worked side: beside the foot or the elbow of that side. */
import { clamp } from '../../../core/clamp';
import type { Side } from '../../exercise';
import type { GlowPlace } from '../../scene';
import { heldArmOf, type WristPosture } from '../close-up/wrist';
import { pictured } from '../round/space';
import { distance, type Point, pointBetween } from '../skeleton/geometry';
import type { Frame } from './frame';

/** The place of the letter, with y up, in the picture before it is mirrored. */
interface SideMark {
  readonly side: Side;
  readonly at: Point;
}

/** The places on a leg. At all others the letter is at the arm. */
const onLeg: ReadonlySet<GlowPlace> = new Set<GlowPlace>([
  'hip-front',
  'thigh',
  'hamstring',
  'seat',
  'leg',
  'calf',
  'glutes',
]);

/** The distance of the letter from the joint, in units. */
const AWAY = 10;
/** The lowest place of the letter, in units over the floor. */
const LOWEST = 4;

/** The letter of a frame; null where no side is worked. */
export function sideMarkOf(frame: Frame): SideMark | null {
  const { side } = frame;
  if (side === null) return null;
  if (frame.view === 'side' || frame.view === 'front') {
    const { skeleton, worked, glow } = frame;
    const isLeg = glow.some(({ place }) => onLeg.has(place));
    const { knee, ankle } = skeleton.legs[worked];
    const { shoulder, elbow } = skeleton.arms[worked];
    if (isLeg && frame.view === 'side') return { side, at: behindFoot(knee, ankle) };
    return {
      side,
      at: isLeg ? beyond(skeleton.pelvis, pointBetween(knee, ankle, 0.6)) : beside(shoulder, elbow),
    };
  }
  if (frame.view === 'wrist') return { side, at: onSleeve(frame.wrist) };
  if (frame.view !== 'round') return null;
  const { person, worked, camera, glow } = frame;
  const isLeg = glow.some(({ place }) => onLeg.has(place));
  const seen = (point: readonly [number, number, number]) => pictured(camera, point);
  const { knee, ankle } = person.legs[worked];
  const { elbow } = person.arms[worked];
  const joint = isLeg ? pointBetween(seen(knee), seen(ankle), 0.4) : seen(elbow);
  // The forearm of a person who lies on an elbow needs the room below it.
  if (!isLeg && joint.y < LYING) return { side, at: aheadOf(seen(person.waist), joint) };
  return { side, at: beyond(seen(person.waist), joint) };
}

/** An elbow that is lower than this rests on the floor, in units. */
const LYING = 10;

/** How much higher than its knee a foot behind the body is when the letter is wholly over it, in units. */
const LIFTED = 10;

/** A point behind the ankle. Where the foot is held up behind the body, the letter is over it, not on the shoe. */
function behindFoot(knee: Point, ankle: Point): Point {
  const share = ankle.x < knee.x ? clamp((ankle.y - knee.y) / LIFTED, 0, 1) : 0;
  const behind = { x: ankle.x - AWAY, y: ankle.y };
  return raised(pointBetween(behind, pointBeyond(knee, ankle), share));
}

/** A point beside an elbow on the floor, and higher than the hand. */
function aheadOf(middle: Point, elbow: Point): Point {
  return { x: elbow.x + (elbow.x < middle.x ? -AWAY : AWAY) * 1.1, y: elbow.y + AWAY * 0.8 };
}

/** A point over the sleeve of an arm that is held out. */
function onSleeve(wrist: WristPosture): Point {
  const { elbow } = heldArmOf(wrist);
  return { x: elbow.x + 32, y: elbow.y + 18 };
}

/** A point beside a joint, away from the middle of the body. */
function beyond(middle: Point, joint: Point): Point {
  return raised(pointBeyond(middle, joint));
}

/** The point `AWAY` beyond `to`, seen from `from`. */
function pointBeyond(from: Point, to: Point): Point {
  const far = Math.max(1, distance(from, to));
  return pointBetween(from, to, (far + AWAY) / far);
}

/** A point outside the elbow. */
function beside(shoulder: Point, elbow: Point): Point {
  return raised({ x: elbow.x + (elbow.x < shoulder.x ? -AWAY : AWAY), y: elbow.y });
}

function raised({ x, y }: Point): Point {
  return { x, y: Math.max(LOWEST, y) };
}
