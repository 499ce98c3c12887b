/** Poses between two poses of the library, for versions of an exercise whose moves go less far. */
import { mix } from './geometry';
import type { Pair, Pose } from './pose';

type Angle = number | Pair | undefined;

function pairOf(value: Angle, otherwise: number): Pair {
  return typeof value === 'object' ? value : [value ?? otherwise, value ?? otherwise];
}

function between(from: Angle, to: Angle, share: number, otherwise = 0): Pair {
  const [a, b] = [pairOf(from, otherwise), pairOf(to, otherwise)];
  return [mix(a[0], b[0], share), mix(a[1], b[1], share)];
}

/** The angles that a pose has for each limb, and those that it has once. */
const pairKeys = ['shoulder', 'elbow', 'wrist', 'hip', 'knee', 'ankle', 'lift', 'curl'] as const;
const singleKeys = ['trunk', 'chest', 'neck', 'pelvis', 'tilt', 'turn', 'headTurn', 'nod', 'ground'] as const;

/** The pose at a share of the way between two poses: 0 is `from`, 1 is `to`. The hands hold what they hold in `to`. */
export function mixPoses(from: Pose, to: Pose, share: number): Pose {
  const single = singleKeys.map((key) => [key, mix(from[key] ?? 0, to[key] ?? 0, share)]);
  const paired = pairKeys.map((key) => [key, between(from[key], to[key], share)]);
  const [a, b] = [from.short ?? {}, to.short ?? {}];
  const lengths = (['thigh', 'shank', 'upperArm', 'forearm'] as const).map((key) => [
    key,
    between(a[key], b[key], share, 1),
  ]);
  return {
    ...to,
    root: between(from.root, to.root, share),
    ...Object.fromEntries([...single, ...paired]),
    short: { trunk: mix(a.trunk ?? 1, b.trunk ?? 1, share), ...Object.fromEntries(lengths) },
  };
}
