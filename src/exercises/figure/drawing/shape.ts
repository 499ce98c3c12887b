/** The types of the shapes that a picture is made of. */
import type { Limb } from '../skeleton/pose';

/** How a shape is painted. */
export type Tone =
  | 'far'
  | 'far-skin'
  | 'legs'
  | 'lap'
  | 'shoe'
  | 'top'
  | 'sleeve'
  | 'forearm'
  | 'skin'
  | 'hair'
  | 'face'
  | 'finger'
  | 'eye'
  | 'iris'
  | 'lash'
  | 'brow'
  | 'shade'
  | 'prop'
  | 'mat'
  | 'cushion'
  | 'frame'
  | 'wheel'
  | 'far-wheel'
  | 'castor'
  | 'spokes'
  | 'rim'
  | 'halo'
  | 'pane'
  | 'hill'
  | 'thing'
  | 'target'
  | 'glow';

/** One shape. Its place in the list and its tone never change while an exercise plays. */
export interface Shape {
  readonly tone: Tone;
  readonly d: string;
  /** Moves a shape whose outline stays the same, such as a head or a wheel. */
  readonly transform?: string;
}

/** A line that glows, and the limb it is on: 1 is the far or right one. */
export interface GlowLine {
  readonly limb: Limb;
  /** Only one limb glows, or the trunk. The glow is seen through the near leg, which would hide it. */
  readonly alone: boolean;
  /** The glow is drawn in front of a sleeve, which would hide it. */
  readonly onArm: boolean;
  readonly d: string;
}

/** The two layers of furniture: one behind the person, and one in front. */
export interface PropShapes {
  readonly behind: readonly Shape[];
  readonly before: readonly Shape[];
}
