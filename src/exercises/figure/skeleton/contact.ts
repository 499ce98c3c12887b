/**
 * Contact in the side view. A foot or hand that rests on the floor, or a hand that holds a knee, in two poses also does
 * so on the way between them.
 */
import { restHand } from './arms';
import { ankleOver, ankleOverHeel } from './foot';
import { angleOf, distance, mix, type Point, place, pointBetween } from './geometry';
import { bendLeg, LONGEST, pitchOf } from './legs';
import { type Limb, limbs, type Posture } from './pose';
import { type Skeleton, skeletonOf } from './rig';

/** A sole that is lower than this rests on the floor or the mat, in units. */
const SOLE = 3.4;
/** A wrist that is lower than this rests on the floor or the mat, in units. */
const WRIST = 5;
/** A hand that is nearer than this to a knee holds it, in units. */
const GRIP = 9;
/** A person who leans less than this stands or kneels, and sinks instead of losing the ground. In degrees. */
const UPRIGHT = 60;

/** The two postures of a movement, and the share of the way from one to the other. */
interface Way {
  readonly from: Posture;
  readonly to: Posture;
  readonly share: number;
}

/** Brings the hands and feet of a posture back to what they touch at both ends of the way. */
export function withContacts(free: Posture, way: Way): Posture {
  const [from, to] = [skeletonOf('side', way.from), skeletonOf('side', way.to)];
  const feet = limbs.map((limb) => footOn(way, from, to, limb));
  const standing = feet.reduce<Posture>(
    (posture, foot, index) => {
      if (!foot) return posture;
      return bendLeg(posture, index === 0 ? 0 : 1, foot.ankle, foot.pitch);
    },
    lowered(free, feet),
  );
  return limbs.reduce((posture, limb) => {
    const target = handOn(way, from, to, skeletonOf('side', posture), limb);
    return target ? restHand(posture, limb, target.wrist, target.angle) : posture;
  }, standing);
}

interface Footing {
  readonly ankle: Point;
  readonly pitch: number;
}

function footOn({ from, to, share }: Way, a: Skeleton, b: Skeleton, limb: Limb): Footing | null {
  const pitch = mix(pitchOf(from, limb), pitchOf(to, limb), share);
  const part = (['heel', 'ball'] as const).find(
    (each) => a.legs[limb][each].y < SOLE && b.legs[limb][each].y < SOLE,
  );
  if (!part) return null;
  const [start, end] = [a.legs[limb][part], b.legs[limb][part]];
  const lift = Math.min(stepHeight(from), distance(start, end) / 5) * Math.sin(Math.PI * share);
  const way = pointBetween(start, end, share);
  const at = { x: way.x, y: way.y + lift };
  return { ankle: part === 'heel' ? ankleOverHeel(at, pitch) : ankleOver(at, pitch), pitch };
}

/** How high a foot is lifted to be put in another place. A person who lies lets it slide. */
function stepHeight({ trunk }: Posture): number {
  return Math.abs(trunk) > UPRIGHT ? 0.6 : 3.5;
}

/** Lowers the hips until the legs reach the ground. */
function lowered(free: Posture, feet: readonly (Footing | null)[]): Posture {
  if (Math.abs(free.trunk) > UPRIGHT) return free;
  const heights = feet.flatMap((foot) => {
    if (!foot) return [];
    return [foot.ankle.y + Math.sqrt(Math.max(0, LONGEST ** 2 - (free.x - foot.ankle.x) ** 2))];
  });
  return { ...free, y: Math.min(free.y, ...heights) };
}

interface Hold {
  readonly wrist: Point;
  /** The direction of the hand, in degrees from straight down. */
  readonly angle: number;
}

function handOn(way: Way, a: Skeleton, b: Skeleton, now: Skeleton, limb: Limb): Hold | null {
  const [start, end] = [a.arms[limb], b.arms[limb]];
  const angle = mix(handAngle(way.from, limb), handAngle(way.to, limb), way.share);
  if (start.wrist.y < WRIST && end.wrist.y < WRIST)
    return { wrist: pointBetween(start.wrist, end.wrist, way.share), angle };
  const held = limbs.find(
    (leg) => distance(start.wrist, a.legs[leg].knee) < GRIP && distance(end.wrist, b.legs[leg].knee) < GRIP,
  );
  if (held === undefined) return null;
  const grip = pointBetween(seenFromKnee(a, held, start.wrist), seenFromKnee(b, held, end.wrist), way.share);
  const { hip, knee } = now.legs[held];
  return { wrist: place(knee, angleOf(hip, knee), grip.x, grip.y), angle };
}

/** A point along the thigh (x) and ahead of it (y), from the knee. */
function seenFromKnee({ legs }: Skeleton, leg: Limb, point: Point): Point {
  const { hip, knee } = legs[leg];
  const turn = angleOf(knee, point) - angleOf(hip, knee);
  const far = distance(knee, point);
  return { x: far * Math.cos((turn * Math.PI) / 180), y: far * Math.sin((turn * Math.PI) / 180) };
}

function handAngle(posture: Posture, limb: Limb): number {
  const { trunk, chest, shoulder, elbow, wrist } = posture;
  return shoulder[limb] - trunk - chest + elbow[limb] + wrist[limb];
}
