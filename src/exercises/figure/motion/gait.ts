/** Walking on the spot: the floor moves under the person at the speed of the foot that stands on it. */

import { clamp } from '../../../core/clamp';
import type { Travel } from '../../motion';
import { body } from '../skeleton/body';
import { ankleOver, ankleOverHeel, sole } from '../skeleton/foot';
import { cos, ease, mix, type Point, sin } from '../skeleton/geometry';
import { bendLeg } from '../skeleton/legs';
import { type Limb, type Posture, postureOf } from '../skeleton/pose';

/** The share of a cycle for which a foot is on the floor. */
const STANCE = 0.6;
/** The share of the way on the floor that lies ahead of the hips. */
const AHEAD = 0.64;
/** The pitch of the foot at an easy stride: when the heel lands, and when the toes leave the floor (heel up). */
const LANDING = 17;
const LEAVING = -52;
/** How much more the foot is raised at both for each unit by which a stride is longer than an easy one, in degrees. */
const STRONGER = 0.5;

/** The height of the hips at an easy stride, in units. */
const HIPS = 52.95;
/** The length of an easy stride, in units. */
const EASY = 60;
/** How much lower the hips are for each unit by which a stride is longer than an easy one. */
const SINK = 0.055;
/** How far the hips rise over the standing leg, in units, and how much more for each such unit. */
const RISE = 1.05;
const MORE = 0.045;

/** The phases of the key poses: one foot lands, the other leg swings through, and the same for the other side. */
const KEYS = [0, 0.3, 0.5, 0.8] as const;

/** The measures of a gait. */
interface Gait {
  /** The length of a full cycle, which is two steps. */
  readonly seconds: number;
  /** The distance that a cycle covers, in units. */
  readonly stride: number;
  /** How far the arms swing, in degrees. */
  readonly swing: number;
}

/** Walking, computed from its measures. */
export function walking(gait: Gait): Travel {
  const { seconds, stride } = gait;
  const postureAt = (phase: number) => gaitPosture(gait, phase);
  return { kind: 'travel', seconds, pace: stride / seconds, keys: KEYS, postureAt };
}

/** The posture at a phase of the cycle, from 0 to 1. At 0, and at 1 again, the near heel lands. */
function gaitPosture(gait: Gait, phase: number): Posture {
  const turn = phase * 360;
  const swing = (limb: Limb) => -2 - cos(turn + limb * 180) * gait.swing;
  const bend = (limb: Limb) => 17 - cos(turn + limb * 180) * 9;
  const lean = 1.2 + 0.6 * sin(2 * turn);
  const longer = Math.max(0, gait.stride - EASY);
  const body = postureOf({
    root: [0, HIPS - SINK * longer - (RISE + MORE * longer) * cos(2 * turn - 40)],
    trunk: lean,
    chest: -1,
    // The eyes stay on the horizon.
    neck: 1 - lean,
    shoulder: [swing(0), swing(1)],
    elbow: [bend(0), bend(1)],
    wrist: -6,
  });
  return ([0, 1] as const).reduce((posture, limb) => {
    const foot = footAt(gait, (phase + limb / 2) % 1);
    return bendLeg(posture, limb, foot.ankle, foot.pitch);
  }, body);
}

interface Step {
  readonly ankle: Point;
  readonly pitch: number;
}

/** A foot at a phase of its own cycle, which begins when its heel lands. */
function footAt(gait: Gait, phase: number): Step {
  return phase < STANCE ? standing(gait, phase / STANCE) : swinging(gait, (phase - STANCE) / (1 - STANCE));
}

/** The pitch of the foot when its heel lands, and when its toes leave the floor, in degrees. */
function pitches({ stride }: Gait): { readonly landing: number; readonly leaving: number } {
  const more = STRONGER * Math.max(0, stride - EASY);
  return { landing: LANDING + more, leaving: LEAVING - more };
}

/** A foot that rolls over heel, sole and ball on the moving floor. `share` is that of the time on the floor. */
function standing(gait: Gait, share: number): Step {
  const way = gait.stride * STANCE;
  const { landing: atLanding, leaving } = pitches(gait);
  const ball = { x: way * (AHEAD - share), y: 0 };
  const landing = atLanding * (1 - ease(share / 0.16));
  if (landing > 0)
    return { ankle: ankleOverHeel({ x: ball.x - body.ball - body.heel, y: 0 }, landing), pitch: landing };
  const pitch = leaving * clamp((share - 0.48) / 0.52, 0, 1) ** 1.7;
  return { ankle: ankleOver(ball, pitch), pitch };
}

/** A foot that moves forward through the air. `share` is that of the time in the air. */
function swinging(gait: Gait, share: number): Step {
  const from = standing(gait, 1);
  const to = standing(gait, 0);
  // The foot leaves and lands with the speed of the floor, so that nothing jerks.
  const speed = (-gait.stride * (1 - STANCE)) / 1;
  const [s, s2, s3] = [share, share ** 2, share ** 3];
  const x =
    from.ankle.x * (2 * s3 - 3 * s2 + 1) +
    to.ankle.x * (3 * s2 - 2 * s3) +
    speed * (s3 - 2 * s2 + s) * 0.6 +
    speed * (s3 - s2) * 0.6;
  const y =
    mix(from.ankle.y, to.ankle.y, ease(share)) + 5.2 * Math.sin(Math.PI * share ** 0.72) * (1 - 0.55 * share);
  const { landing, leaving } = pitches(gait);
  const pitch = mix(leaving, landing, ease(share ** 0.85));
  const clear = Math.min(sole({ x, y }, pitch).heel.y, sole({ x, y }, pitch).ball.y);
  return { ankle: { x, y: y + Math.max(0, 0.5 * Math.sin(Math.PI * share) - clear) }, pitch };
}
