import { describe, expect, it } from 'vitest';
import { distance } from '../../../src/exercises/figure/skeleton/geometry';
import { type Grip, type Limb, limbs, type Pose } from '../../../src/exercises/figure/skeleton/pose';
import { DESK_TOP } from '../../../src/exercises/scene';
import { bodyRuns, framesOf } from './moments';

function gripOf({ hands }: Pose, limb: Limb): Grip | null {
  if (!hands) return null;
  return 'on' in hands ? hands : hands[limb];
}

const holding = bodyRuns.filter(
  ({ exercise: { motion } }) => motion.kind === 'beats' && motion.poses.some(({ hands }) => hands),
);

/** What a hand holds during the work; null unless it holds the same in every pose of the work. */
function heldIn({ exercise: { motion } }: (typeof holding)[number], limb: Limb): Grip | null {
  if (motion.kind !== 'beats') return null;
  const [first, ...rest] = motion.work.map(({ to }) => {
    const pose = motion.poses[to];
    return pose ? gripOf(pose, limb) : null;
  });
  return first && rest.every((grip) => JSON.stringify(grip) === JSON.stringify(first)) ? first : null;
}

describe.each(holding)('hands that hold on: $name', (run) => {
  const frames = framesOf(run).filter(({ ms }) =>
    run.score.some((part) => part.rep !== null && ms > part.startMs && ms < part.startMs + part.ms),
  );

  it.each(limbs)('hand %i keeps its hold', (limb) => {
    const grip = heldIn(run, limb);
    const [first] = frames;
    const off = frames.flatMap(({ ms, frame: { skeleton } }) => {
      const { wrist, fingertip } = skeleton.arms[limb];
      const palm = { x: (wrist.x + fingertip.x) / 2, y: (wrist.y + fingertip.y) / 2 };
      if (grip?.on === 'ankle') {
        const far = distance(palm, skeleton.legs[grip.limb].ankle);
        return far > 2 ? [`${ms} ms: ${far} from the ankle`] : [];
      }
      if (grip?.on !== 'desk' && grip?.on !== 'wall') return [];
      const moved = distance(fingertip, first?.frame.skeleton.arms[limb].fingertip ?? fingertip);
      const sunk = grip.on === 'desk' && Math.min(wrist.y, fingertip.y) < DESK_TOP;
      return moved > 0.6 || sunk ? [`${ms} ms: moved by ${moved}, at ${fingertip.y}`] : [];
    });
    expect(off).toEqual([]);
  });
});
