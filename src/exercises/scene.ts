/** The types for what is drawn beside the person, and for where on the body an exercise is felt. */

/** Something that is drawn with the figure. `at`, `from` and `to` are on the floor, `height` is over it, in units. */
export type Prop =
  | { readonly kind: 'ceiling'; readonly height: number }
  | { readonly kind: 'bed'; readonly height: number; readonly from: number; readonly to: number }
  | { readonly kind: 'wall' | 'doorframe'; readonly at: number }
  /** Its edge is at `at`. It is as deep as a desk, or reaches to `to` where the person stands along it. */
  | { readonly kind: 'desk'; readonly at: number; readonly to?: number }
  | { readonly kind: 'cushion'; readonly at: number }
  | { readonly kind: 'mat' | 'stool' | 'wheelchair' }
  /** A seat stands under hips that are at x = 0, or `at` units ahead of there. */
  | { readonly kind: 'chair'; readonly at?: number }
  /** A chair seen from its front, for a person who sits sideways on it. */
  | { readonly kind: 'chair-turned' }
  /** Something that the eyes look at. */
  | { readonly kind: 'screen' | 'window' };

export type GlowPlace =
  | 'hip-front'
  | 'thigh'
  | 'hamstring'
  | 'seat'
  | 'leg'
  | 'calf'
  | 'side'
  | 'shoulder'
  | 'arm'
  | 'forearm'
  | 'back'
  | 'blades'
  | 'belly'
  | 'breastbone'
  | 'nape'
  | 'neck-side'
  | 'shoulders'
  | 'chest'
  | 'waist'
  | 'glutes';

/**
 * Where an exercise is felt. `worked` is the near limb in the side view and the left one in the front view; where the
 * sides take turns it is the limb that moves. `trunk` is for a part of the body that exists only once.
 */
export interface Glow {
  readonly place: GlowPlace;
  readonly on: 'worked' | 'both' | 'trunk';
}

/** A small movement whose direction an arrow shows: of the chin, of the tail, of the shoulders, of their blades. */
export type Arrow = 'chin' | 'tuck' | 'roll' | 'squeeze';

/** The height of the top of a desk, in units: the hand of a standing person reaches it without stooping. */
export const DESK_TOP = 50;
