/** The shapes of two hands, from back to front. */
import type { Shape } from '../drawing/shape';
import { blob, limb, muscle, type Round } from '../drawing/shapes';
import { distance, type Point, pointBetween } from '../skeleton/geometry';
import { type Finger, type Hand, type HandsPosture, handOf } from './hands';

/** The shapes of both hands. Their number and order are the same in every posture. */
export function handsShapes(posture: HandsPosture): Shape[] {
  return [handOf(posture, -1), handOf(posture, 1)].flatMap(handShapes);
}

function handShapes(hand: Hand): Shape[] {
  const { elbow, wrist, palm, fingers, thumb } = hand;
  const middle = pointBetween(pointBetween(palm[2], palm[3], 0.5), wrist, 0.35);
  const forearm = limb([pointBetween(wrist, elbow, 0.5), 8.4], [wrist, 7.6], [middle, 9.4]);
  const sleeve = limb([elbow, 13], [pointBetween(wrist, elbow, 0.3), 10]);
  const flat = blob(palmOf(palm), 0.9) + limb([thumb.joints[0], 5.6], [middle, 7.5]);
  return [
    ...fingers.map((finger) => ({ tone: 'finger', d: fingerOf(finger) }) as const),
    { tone: 'skin', d: forearm + flat },
    { tone: 'glow', d: muscle(glowOf(hand), GLOW), clip: forearm + flat },
    { tone: 'top', d: sleeve },
    ...fingers.map((finger) => ({ tone: 'finger', d: foldedOf(finger, palm) }) as const),
    { tone: 'finger', d: fingerOf(thumb) },
  ];
}

/** Half the thickness of the glow, in units. */
const GLOW = 6.5;

/** A finger that is bent over the palm; empty while it is long. It is then drawn behind the palm, and joined to it. */
function foldedOf(finger: Finger, palm: Hand['palm']): string {
  const [root, , , tip] = finger.joints;
  const foot = pointBetween(palm[0], palm[1], 0.5);
  return distance(tip, foot) < distance(root, foot) + FOLDED ? fingerOf(finger) : '';
}

/** A fingertip that is less than this beyond its root belongs to a folded finger, in units. */
const FOLDED = 6;

function palmOf(palm: Hand['palm']): Point[] {
  const [a, b, c, d] = palm;
  return [a, b, pointBetween(b, c, 0.5), c, pointBetween(c, d, 0.5), d, pointBetween(d, a, 0.5)];
}

/** A finger, bone by bone: one outline round all of them would have corners where the finger turns back. */
function fingerOf({ joints, radius }: Finger): string {
  const [root, first, second, tip] = joints;
  const [low, high]: readonly [Round, Round] = [
    [first, radius],
    [second, radius * 0.96],
  ];
  return limb([root, radius], low) + limb(low, high) + limb(high, [tip, radius * 0.86]);
}

/** The glow in the palm and over the wrist, where the tendons of the fingers are. */
function glowOf({ elbow, wrist, palm }: Hand): Point[] {
  const knuckles = pointBetween(palm[2], palm[3], 0.5);
  return [
    pointBetween(wrist, elbow, 0.16),
    wrist,
    pointBetween(wrist, knuckles, 0.4),
    pointBetween(wrist, knuckles, 0.72),
  ];
}
