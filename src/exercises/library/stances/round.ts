/** Standing and sitting in space. */
import type { RoundPose } from '../../figure/round/pose';
import { minus, plus, type Vector } from '../../figure/round/space';

/** Standing upright. Values for hips and feet only. */
export const stands = {
  root: [0, 53.7, 0],
  feet: [
    [6, 4, 0],
    [-6, 4, 0],
  ],
} as const;

/** Sitting upright. Values for hips and feet only. */
export const sits = {
  root: [0, 29, 0],
  feet: [
    [7.5, 4, 24],
    [-7.5, 4, 24],
  ],
} as const;

/** The arms hang beside a person who stands. */
export const armsHang = {
  hands: [
    [14.5, 49.5, 1],
    [-14.5, 49.5, 1],
  ],
  elbows: [
    [0.3, 0, -1],
    [-0.3, 0, -1],
  ],
} as const;

/** The hands of a person who sits are on the thighs. */
export const handsOnLap = {
  hands: [
    [9, 35.5, 14],
    [-9, 35.5, 14],
  ],
  elbows: [
    [1, -0.3, -0.6],
    [-1, -0.3, -0.6],
  ],
  fingers: [
    [-0.2, -0.1, 1],
    [0.2, -0.1, 1],
  ],
} as const;

/** The same pose of the upper body, standing. */
export function standingRound(pose: RoundPose): RoundPose {
  return { ...placed(pose, stands.root), feet: stands.feet };
}

/** The same pose of the upper body, sitting. */
export function seatedRound(pose: RoundPose): RoundPose {
  return { ...placed(pose, sits.root), feet: sits.feet };
}

/** The whole pose, higher by `rise` units. */
export function raisedRound(pose: RoundPose, rise: number): RoundPose {
  const up: Vector = [0, rise, 0];
  const [left, right] = pose.feet;
  return { ...placed(pose, plus(pose.root, up)), feet: [plus(left, up), plus(right, up)] };
}

function placed(pose: RoundPose, root: Vector): RoundPose {
  const way = minus(root, pose.root);
  const [left, right] = pose.hands;
  return { ...pose, root, hands: [plus(left, way), plus(right, way)] };
}
