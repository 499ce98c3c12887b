/** The shapes of two hands, from back to front. */
import type { Shape } from '../drawing/shape';
import { blob, limb, line } from '../drawing/shapes';
import { type Point, pointBetween } from '../skeleton/geometry';
import { type Finger, type Hand, type HandsPosture, handOf } from './hands';

/** The shapes of both hands. Their number and order are the same in every posture. */
export function handsShapes(posture: HandsPosture): Shape[] {
  const hands = [handOf(posture, -1), handOf(posture, 1)];
  return [
    ...hands.flatMap(handShapes),
    ...hands.map((hand) => ({ tone: 'glow', d: line(glowOf(hand)) }) as const),
  ];
}

function handShapes({ elbow, wrist, palm, fingers, thumb }: Hand): Shape[] {
  const middle = pointBetween(pointBetween(palm[2], palm[3], 0.5), wrist, 0.35);
  return [
    { tone: 'skin', d: limb([pointBetween(wrist, elbow, 0.4), 8], [wrist, 7.4], [middle, 9]) },
    { tone: 'forearm', d: limb([elbow, 12], [pointBetween(wrist, elbow, 0.22), 9.4]) },
    { tone: 'skin', d: blob(palmOf(palm), 0.9) + limb([thumb.joints[0], 6.5], [middle, 7]) },
    ...fingers.map((finger) => ({ tone: 'finger', d: fingerOf(finger) }) as const),
    { tone: 'finger', d: fingerOf(thumb) },
  ];
}

function palmOf(palm: Hand['palm']): Point[] {
  const [a, b, c, d] = palm;
  return [a, b, pointBetween(b, c, 0.5), c, pointBetween(c, d, 0.5), d, pointBetween(d, a, 0.5)];
}

function fingerOf({ joints, radius }: Finger): string {
  const [root, first, second, tip] = joints;
  return limb([root, radius], [first, radius], [second, radius * 0.96], [tip, radius * 0.86]);
}

/** The glow over the wrist, where tendons run from the forearm into the palm. */
function glowOf({ elbow, wrist, palm }: Hand): Point[] {
  const heart = pointBetween(pointBetween(palm[2], palm[3], 0.5), wrist, 0.3);
  return [pointBetween(wrist, elbow, 0.12), wrist, heart];
}
