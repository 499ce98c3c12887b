/** The shapes of a head, from back to front. */
import { place } from '../skeleton/geometry';
import type { Skeleton } from '../skeleton/rig';
import { bunOf, frontHead } from './head-front';
import type { Looks } from './looks';
import type { Shape } from './shape';
import { short } from './shapes';

/** A head in profile, looking right: path data around its middle, with y down as on the screen. */
const profile = {
  skin:
    'M-0.6-6.9C3-7.1 5.5-5 5.6-2C5.7-1.2 6.6 0 6.8 0.8C6.9 1.3 6.4 1.6 5.9 1.7C6 2.3 5.8 2.9 5.7 3.4' +
    'C5.7 5.2 4.9 6.5 3.2 6.6C2 6.6 1 6.1 0.2 5.5L-3.2 5.4C-5.2 3.6-6.2 1-6.2-1.4C-6.2-4.7-3.8-6.8-0.6-6.9Z',
  hair:
    'M5.6-3.4C5.3-6.4 2.6-8.2-0.7-8.1C-4.6-8-7-5.2-7-1.6C-7 1-6.1 3.5-4.4 5C-3.6 5-3.3 4.4-3.2 3.6' +
    'C-3.6 2.6-3.6 1-2.8 0.2C-2.1-0.5-1-0.4-0.5 0.3C0-1-0.1-2.4 0.9-3.2C2.2-4 4.2-3.3 5.6-3.4Z',
  /** The eye, open and closed. */
  face: 'M3.9-1.1L3.9-0.4',
  closed: 'M3.3-0.7L4.5-0.7',
  /** The mouth. */
  feature: 'M5.4 3.6Q4.6 4.1 3.9 3.8',
} as const;

/** How far the middle of a head in profile is ahead of the neck, in units. */
const AHEAD = 0.9;

/** A head in profile. `closed` is whether the eyes are closed. */
export function profileShapes({ head, headAngle }: Skeleton, closed: boolean, looks: Looks): Shape[] {
  const { x, y } = place(head, -headAngle, 0, AHEAD);
  const transform = `translate(${short(x)} ${short(-y)}) rotate(${short(headAngle)})`;
  return [
    { tone: 'hair', d: looks.bun ? bunOf(90) : '', transform },
    { tone: 'skin', d: profile.skin, transform },
    { tone: 'hair', d: profile.hair, transform },
    { tone: 'face', d: closed ? profile.closed : profile.face, transform },
    { tone: 'feature', d: profile.feature, transform },
  ];
}

/** A head from the front, which may be turned. `closed` is whether the eyes are closed. */
export function frontHeadShapes(skeleton: Skeleton, closed: boolean, looks: Looks): Shape[] {
  const { head, headAngle, headTurn, nod } = skeleton;
  const transform = `translate(${short(head.x)} ${short(-head.y)}) rotate(${short(headAngle)})`;
  const { skin, hair, over, face, feature } = frontHead(headTurn, nod, closed);
  return [
    { tone: 'hair', d: looks.bun ? bunOf(headTurn) : '', transform },
    { tone: 'skin', d: skin, transform },
    { tone: 'hair', d: hair, transform },
    { tone: 'skin', d: over, transform },
    { tone: 'face', d: face, transform },
    { tone: 'feature', d: feature, transform },
  ];
}
