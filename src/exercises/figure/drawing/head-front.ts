/** The head from the front, which turns and nods. It is path data around the middle of the head, with y down. */
import { clamp } from '../../../core/clamp';
import { cos, mix, type Point, sin } from '../skeleton/geometry';
import { blob, short } from './shapes';

interface FrontHead {
  readonly skin: string;
  readonly hair: string;
  /** Skin that is drawn over the hair: the ears that are visible, and the nose where it stands out. */
  readonly over: string;
  /** Lines: the eyes. */
  readonly face: string;
  /** Thinner lines: nose and mouth. */
  readonly feature: string;
}

/** Where the hair ends: degrees round the head (0 is the nose), and units below the middle of the head. */
const HAIRLINE: readonly (readonly [number, number])[] = [
  [-180, 3.6],
  [-125, 2.8],
  [-98, 0.4],
  [-80, -0.9],
  [-60, -2.5],
  [-22, -4.9],
  [2, -4],
  [24, -3.5],
  [46, -3.7],
  [64, -2.2],
  [80, -0.9],
  [98, 0.4],
  [125, 2.8],
  [180, 3.6],
];
/** The outline of the hair over the skull, from right to left. */
const CROWN: readonly Point[] = [
  { x: 6.1, y: -2.6 },
  { x: 5.7, y: -5.3 },
  { x: 3.6, y: -7.6 },
  { x: 0.2, y: -8.4 },
  { x: -3.3, y: -7.9 },
  { x: -5.6, y: -5.6 },
  { x: -6.1, y: -2.9 },
];
const SKULL = 5.7;
/** The right half of the face, from the crown to the chin. */
const FACE: readonly Point[] = [
  { x: 3.4, y: -6.3 },
  { x: 5.5, y: -3.8 },
  { x: 5.45, y: -1.2 },
  { x: 5, y: 1.2 },
  { x: 4.4, y: 3.3 },
  { x: 3.5, y: 5 },
  { x: 2, y: 6.3 },
];
/** How far the face shifts to the side when the head is fully turned, in units. */
const ROUND = 1.2;

/**
 * Projects a point of the head to the screen. `round` is its angle round the head, in degrees, `below` its distance
 * below the middle. In the result `near` is its distance towards the viewer.
 */
export type Project = (round: number, below: number, radius?: number) => Point & { readonly near: number };

/** The projection of a head that is turned to the right of the screen, and nods, both in degrees. */
export function projection(turn: number, nod: number): Project {
  return (round, below, radius = SKULL) => {
    const depth = radius * cos(round + turn);
    return {
      x: radius * sin(round + turn) + ROUND * sin(turn) * clamp(depth / radius, 0, 1),
      y: below * cos(nod) + depth * sin(nod),
      near: depth * cos(nod) - below * sin(nod),
    };
  };
}

/**
 * The head at two angles, in degrees: its turn to the right of the screen, and how far the chin is down. `closed` is
 * whether the eyes are closed.
 */
export function frontHead(turn: number, nod: number, closed = false): FrontHead {
  const seen = projection(turn, nod);
  return {
    skin: skinOf(turn),
    hair: hairOf(seen, turn),
    over: [-1, 1].map((side) => earOf(seen, side)).join('') + noseOf(seen),
    face: eyesOf(seen, closed),
    feature: featureOf(seen),
  };
}

/** The bun of tied hair, at the back of the crown of a head that is turned to the right by `turn` degrees. */
export function bunOf(turn: number): string {
  return dot({ x: 4.4 * sin(180 + turn), y: -8.6 }, 3.3, 3);
}

function skinOf(turn: number): string {
  // The back of the jaw stays at the neck.
  const shifted =
    (out: number) =>
    ({ x, y }: Point) => ({
      x: out * x + ROUND * sin(turn) * clamp((y + 7) / 6, 0, 1) * (out * turn > 0 ? 1 : 0.15),
      y: -y,
    });
  const chin = { x: ROUND * sin(turn), y: -6.8 };
  return blob([{ x: 0, y: 7 }, ...FACE.map(shifted(1)), chin, ...FACE.map(shifted(-1)).toReversed()]);
}

function hairOf(seen: Project, turn: number): string {
  const edges = [-84, -62, -45, -28, -12, 4, 20, 36, 52, 68, 84];
  const line = edges.map((edge) => {
    const round = ((edge - turn + 540) % 360) - 180;
    const far = Math.abs(edge) / 84;
    const end = hairlineAt(round);
    // The line is round where it meets the outline of a turned head.
    return seen(round, end - Math.max(0, end) * 0.3 * far ** 6, mix(SKULL - 0.2, SKULL + 0.4, far ** 3));
  });
  return blob(
    [...line, ...CROWN].map(({ x, y }) => ({ x, y: -y })),
    0.9,
  );
}

function hairlineAt(round: number): number {
  const angle = clamp(round, -180, 180);
  const next = HAIRLINE.findIndex(([at]) => at >= angle);
  const [b, a] = [HAIRLINE[next], HAIRLINE[next - 1]];
  if (!a || !b) return HAIRLINE[0]?.[1] ?? 0;
  return mix(a[1], b[1], (angle - a[0]) / (b[0] - a[0]));
}

/** The tip of the nose, which stands out in profile. It is hidden behind a head that is turned away. */
function noseOf(seen: Project): string {
  const tip = seen(0, 1.4, 6);
  return tip.near < -0.6 ? '' : dot(tip, 0.9);
}

function earOf(seen: Project, side: number): string {
  const ear = seen(side * 93, 0, 5.4);
  return Math.abs(ear.near) > 4.4 && ear.near < 0 ? '' : dot(ear, 1.1, 1.4);
}

function eyesOf(seen: Project, closed: boolean): string {
  const eye = (round: number) => {
    const [top, low] = [seen(round, -0.6, 5.2), seen(round, 0.1, 5.2)];
    if (top.near < 1.2) return '';
    if (!closed) return `M${at(top)}L${at(low)}`;
    return `M${at({ x: low.x - 0.6, y: low.y })}L${at({ x: low.x + 0.6, y: low.y })}`;
  };
  return eye(-25) + eye(25);
}

/** The nose and the mouth. They are empty on a head that is turned away. */
export function featureOf(seen: Project): string {
  const arc = (round: number, ends: number, middle: number, radius: number) => {
    const [a, b, c] = [seen(-round, ends, radius), seen(0, middle, radius + 0.3), seen(round, ends, radius)];
    return b.near < 0.6 ? '' : `M${at(a)}Q${at(b)} ${at(c)}`;
  };
  return arc(7, 1.7, 2.3, 5.5) + arc(13, 3.7, 4.5, 5);
}

function at({ x, y }: Point): string {
  return `${short(x)} ${short(y)}`;
}

/** An upright oval. */
function dot({ x, y }: Point, wide: number, high = wide): string {
  const [left, right] = [short(x - wide), short(x + wide)];
  return `M${left} ${short(y)}A${wide} ${high} 0 1 0 ${right} ${short(y)}A${wide} ${high} 0 1 0 ${left} ${short(y)}Z`;
}
