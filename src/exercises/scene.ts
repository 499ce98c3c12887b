/** What is drawn beside the person, and where on the person it is felt. */

/** Drawn with the figure: `at`, `from`, `to` on the floor, `height` over it, in units. */
export type Prop =
  | { readonly kind: 'ceiling'; readonly height: number }
  | { readonly kind: 'bed'; readonly height: number; readonly from: number; readonly to: number }
  | { readonly kind: 'wall' | 'doorframe'; readonly at: number }
  /** Its edge is at `at`; it goes on out of the scene, or to `to` where one stands along it. */
  | { readonly kind: 'desk'; readonly at: number; readonly to?: number }
  | { readonly kind: 'cushion'; readonly at: number }
  | { readonly kind: 'mat' | 'stool' | 'wheelchair' }
  /** What one sits on stands under the hips, or so far ahead of where they are at x = 0. */
  | { readonly kind: 'chair' | 'office-chair'; readonly at?: number }
  /** Seen from its front, for who sits sideways on it. */
  | { readonly kind: 'chair-turned' }
  /** What eyes look at. */
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
 * Where it is felt. `worked` is the near limb in the side view, the left one in the front view, or by turns the one
 * that moves; `trunk` is for what there is only once.
 */
export interface Glow {
  readonly place: GlowPlace;
  readonly on: 'worked' | 'both' | 'trunk';
}

/** The top of a desk: as high as a standing person's hand reaches without stooping, in units. */
export const DESK_TOP = 50;
