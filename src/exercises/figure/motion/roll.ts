/** Rolling on the spot in a wheelchair: the floor moves as fast as the hands push the wheel. */

import type { Travel } from '../../motion';
import { bendArm } from '../skeleton/arms';
import { wheelchair } from '../skeleton/body';
import { cos, ease, type Point, reach, sin } from '../skeleton/geometry';
import { limbs, type Posture, postureOf } from '../skeleton/pose';

/** The share of a cycle for which the hands push. */
const PUSH = 0.42;
/** Where on the rim the hands begin to push, and where they let go, in degrees from its top. */
const BEHIND = -30;
const AHEAD = 44;
/** How far the hands drop below the rim on their way back, in units. */
const DROP = 1.6;

/** The phases of the key poses: the hands are on the rim behind, let go in front, and swing back low. */
const KEYS = [0, PUSH, PUSH + (1 - PUSH) * 0.55] as const;

/** How far the hands push the rim, in radians. */
const WAY = ((AHEAD - BEHIND) * Math.PI) / 180;

/** Rolling, with `seconds` from one push to the next. */
export function rolling(seconds: number): Travel {
  const pace = (WAY / (PUSH * seconds)) * wheelchair.wheel;
  return { kind: 'travel', seconds, pace, keys: KEYS, postureAt: rollPosture };
}

/** The posture at a phase of the cycle, from 0 to 1. At 0, and at 1 again, the hands take the rim. */
function rollPosture(phase: number): Posture {
  // The trunk leans into the push, and is back before the next one.
  const lean = 6 - 4 * cos((phase < PUSH ? phase / PUSH : 1 + (phase - PUSH) / (1 - PUSH)) * 180);
  const seated = postureOf({
    root: [0, 29 + wheelchair.rise],
    trunk: lean,
    chest: 2,
    neck: -lean,
    hip: 90 + lean,
    knee: 90,
    curl: 0.8,
  });
  const palm = palmAt(phase);
  return limbs.reduce((posture, limb) => bendArm(posture, limb, palm), seated);
}

function palmAt(phase: number): Point {
  if (phase < PUSH) return onRim(BEHIND + (AHEAD - BEHIND) * (phase / PUSH));
  return swungBack((phase - PUSH) / (1 - PUSH));
}

/** A point of the push rim. `degrees` are measured from its top, positive to the front. */
function onRim(degrees: number): Point {
  return reach(wheelchair.axle, 180 - degrees, wheelchair.rim);
}

/** The palm on its way back through the air. The hands leave and take the rim at its own speed, so nothing jerks. */
function swungBack(share: number): Point {
  const [from, to] = [onRim(AHEAD), onRim(BEHIND)];
  const speed = (WAY / PUSH) * (1 - PUSH) * wheelchair.rim;
  const [s, s2, s3] = [share, share ** 2, share ** 3];
  const along = (key: 'x' | 'y', away: number, back: number) =>
    from[key] * (2 * s3 - 3 * s2 + 1) +
    to[key] * (3 * s2 - 2 * s3) +
    speed * (away * (s3 - 2 * s2 + s) + back * (s3 - s2));
  const drop = DROP * Math.sin(Math.PI * ease(share));
  return {
    x: along('x', cos(AHEAD), cos(BEHIND)),
    y: along('y', -sin(AHEAD), -sin(BEHIND)) - drop,
  };
}
