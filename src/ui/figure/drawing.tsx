/** One frame of the figure as SVG, and how a later frame is put into it. */
import type { RefObject } from 'preact';
import { type Shape, shapesOf } from '../../exercises/figure/drawing/drawing';
import type { BodyFrame, Frame } from '../../exercises/figure/drawing/frame';
import type { Box } from '../../exercises/figure/drawing/stage';
import './figure.css';

/** Puts a frame into a drawing that was made for the same exercise. */
export function show(root: SVGSVGElement, frame: Frame): void {
  root.classList.toggle('figure-quiet', !frame.glowing);
  root.querySelector('.figure-person')?.setAttribute('transform', facing(frame));
  root.querySelector('.figure-marks')?.setAttribute('stroke-dashoffset', scroll(frame));
  const shapes = shapesOf(frame);
  for (const path of root.querySelectorAll('[data-shape]')) {
    const shape = shapes[Number(path.getAttribute('data-shape'))];
    if (!shape) continue;
    if (shape.transform) path.setAttribute('transform', shape.transform);
    if (path.getAttribute('d') !== shape.d) path.setAttribute('d', shape.d);
  }
}

function facing(frame: Frame): string {
  return `scale(${frame.facing.toFixed(3)} 1)`;
}

/** From one mark on the floor to the next: the dashes of the style sheet, in units. */
const MARKS = 30;

function scroll(frame: Frame): string {
  return ((('scroll' in frame ? frame.scroll : null) ?? 0) % MARKS).toFixed(2);
}

interface DrawingProps {
  readonly frame: Frame;
  readonly label: string;
  readonly root?: RefObject<SVGSVGElement | null>;
  readonly box: Box;
  /** Cut off what is outside of the box. */
  readonly cut?: boolean;
}

export function Drawing({ frame, label, root, box, cut }: DrawingProps) {
  return (
    <svg
      ref={root ?? null}
      class={['figure', !frame.glowing && 'figure-quiet', (cut || !('skeleton' in frame)) && 'figure-close']
        .filter(Boolean)
        .join(' ')}
      viewBox={`${box.left} ${box.top} ${box.width} ${box.height}`}
      role="img"
      aria-label={label}
    >
      {'skeleton' in frame && <Scene frame={frame} />}
      <g class="figure-person" transform={facing(frame)}>
        {shapesOf(frame).map((shape, index) => pathsOf(shape, index))}
      </g>
    </svg>
  );
}

/** Around a whole person. */
function Scene({ frame }: { readonly frame: BodyFrame }) {
  return (
    <>
      {frame.props.map((prop) =>
        prop.kind === 'ceiling' ? (
          <path key={prop.kind} class="figure-ceiling" d={`M-46 ${-prop.height}H46`} />
        ) : null,
      )}
      <path class="figure-floor" d="M-58 0.8H58" />
      {frame.scroll !== null && (
        <path class="figure-marks" d="M-58 4.6H58" stroke-dashoffset={scroll(frame)} />
      )}
    </>
  );
}

/** The paths of one shape: never more, fewer or in another order, so that their numbers find them again. */
function pathsOf(shape: Shape, index: number) {
  const common = { 'data-shape': index, d: shape.d, ...(shape.transform && { transform: shape.transform }) };
  const classes =
    shape.tone === 'glow'
      ? ['figure-glow figure-glow-wide', 'figure-glow figure-glow-core']
      : [`figure-part figure-${shape.tone}`];
  return classes.map((name) => <path key={`${index} ${name}`} class={name} {...common} />);
}
