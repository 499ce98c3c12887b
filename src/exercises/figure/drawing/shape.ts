/** The types of the shapes that a picture is made of. */

/** How a shape is painted. */
type Tone =
  | 'far-top'
  | 'far-legs'
  | 'far-shoe'
  | 'far-skin'
  | 'legs'
  | 'shoe'
  | 'top'
  | 'skin'
  | 'hair'
  | 'face'
  | 'feature'
  | 'finger'
  | 'eye'
  | 'iris'
  | 'lash'
  | 'brow'
  | 'prop'
  | 'mat'
  | 'ground'
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
  | 'contact'
  | 'fold'
  | 'arrow'
  | 'glow';

/** One shape. Its place in the list and its tone never change while an exercise plays. */
export interface Shape {
  readonly tone: Tone;
  readonly d: string;
  /** Moves a shape whose outline stays the same, such as a head or a wheel. */
  readonly transform?: string;
  /** The outlines outside of which the shape is cut off. */
  readonly clip?: string;
  /** The shape is cut off at the same outlines as the one before. A group is cut off at the cost of one shape. */
  readonly joins?: true;
}

/** Shapes that are cut off together at the same outlines. */
export function cutOff(clip: string, shapes: readonly Shape[]): Shape[] {
  return shapes.map((shape, index) => (index === 0 ? { ...shape, clip } : { ...shape, joins: true }));
}

/** The two layers of furniture: one behind the person, and one in front. */
export interface PropShapes {
  readonly behind: readonly Shape[];
  readonly before: readonly Shape[];
}
