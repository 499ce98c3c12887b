/** What a picture is made of. */
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

/** One shape; its place in the list and its tone never change while an exercise plays. */
export interface Shape {
  readonly tone: Tone;
  readonly d: string;
  /** Moves a shape that is always the same (the head). */
  readonly transform?: string;
}

/** A line that glows, and whose limb it is on: 1 is the far or right one. */
export interface GlowLine {
  readonly limb: Limb;
  /** Seen through the near leg, which else would hide where alone it is felt. */
  readonly alone: boolean;
  /** In front of a sleeve, which else would hide it. */
  readonly onArm: boolean;
  readonly d: string;
}

/** A seat with its person between two layers. */
export interface PropShapes {
  readonly behind: readonly Shape[];
  readonly before: readonly Shape[];
}
