import type { RoundPose } from '../../figure/round/pose';
import { plus } from '../../figure/round/space';
import type { Showing } from '../../shown';
import { armsHang, stands } from '../stances/round';

/** A point of the circle that the shoulders make: how far up and how far ahead they are, in units. */
function rolled(shrug: number, pull: number): RoundPose {
  const [left, right] = armsHang.hands;
  const way = [0, shrug, pull] as const;
  return { ...stands, ...armsHang, hands: [plus(left, way), plus(right, way)], shrug, pull };
}

export const showing: Showing = {
  view: 'round',
  camera: { turn: 128, above: 8 },
  cues: [{ step: 4, during: 'work', at: 0, rep: 3 }],
  props: [],
  motion: {
    kind: 'beats',
    poses: [rolled(0, 0), rolled(5.4, 1.5), rolled(2.4, -3.6), rolled(-1.8, -1)],
    prepare: [{ to: 0, seconds: 3, hold: true, step: 1 }],
    work: [
      { to: 2, via: 1, seconds: 2.5, step: 2 },
      { to: 0, via: 3, seconds: 2.5, step: 3 },
    ],
  },
  glow: [{ place: 'shoulders', on: 'both' }],
  arrow: 'roll',
};
