/** The shapes of a head, from back to front. */
import { place } from '../skeleton/geometry';
import type { Skeleton } from '../skeleton/rig';
import { profile } from './head';
import { bunOf, frontHead } from './head-front';
import type { Looks } from './looks';
import type { Shape } from './shape';
import { short } from './shapes';

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
