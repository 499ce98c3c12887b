/** One frame of the figure as SVG, and a painter that puts later frames into it. */
import type { RefObject } from 'preact';
import { shapesOf } from '../../exercises/figure/drawing/drawing';
import type { BodyFrame, Frame } from '../../exercises/figure/drawing/frame';
import type { Shape } from '../../exercises/figure/drawing/shape';
import type { Box } from '../../exercises/figure/drawing/stage';
import './figure.css';

/** Returns a function that puts frames into a drawing of the same exercise. It changes only what differs. */
export function painterOf(root: SVGSVGElement): (frame: Frame) => void {
  const person = root.querySelector('.figure-person');
  const turn = writerOf(person, 'transform');
  const fade = writerOf(person, 'opacity');
  const pass = writerOf(root.querySelector('.figure-marks'), 'stroke-dashoffset');
  const paths = [...root.querySelectorAll('[data-shape]')].map((path) => ({
    index: Number(path.getAttribute('data-shape')),
    draw: writerOf(path, 'd'),
    move: writerOf(path, 'transform'),
  }));
  return (frame) => {
    root.classList.toggle('figure-quiet', !frame.glowing);
    turn(facing(frame));
    fade(opacity(frame));
    pass(scroll(frame));
    const shapes = shapesOf(frame);
    for (const { index, draw, move } of paths) {
      const shape = shapes[index];
      if (shape?.transform) move(shape.transform);
      if (shape) draw(shape.d);
    }
  };
}

/** Returns a function that sets an attribute only if its value changes: the browser redraws whatever is set. */
function writerOf(element: Element | null, name: string): (value: string) => void {
  let last = element?.getAttribute(name);
  return (value) => {
    if (value === last) return;
    last = value;
    element?.setAttribute(name, value);
  };
}

/** From the side, a turn changes the width step by step. From the front this would show no width and then a back. */
function facing({ view, facing: direction }: Frame): string {
  return `scale(${view === 'side' ? direction.toFixed(3) : direction < 0 ? -1 : 1} 1)`;
}

/** From the front, the figure fades out and its mirror image fades in. */
function opacity({ view, facing: direction }: Frame): string {
  return view === 'side' ? '1' : Math.abs(direction).toFixed(3);
}

/** The distance between two marks on the floor, in units: a dash and a gap of the style sheet. */
const MARKS = 30;

function scroll(frame: Frame): string {
  return ((('scroll' in frame ? frame.scroll : null) ?? 0) % MARKS).toFixed(2);
}

interface DrawingProps {
  readonly frame: Frame;
  readonly label: string;
  readonly root?: RefObject<SVGSVGElement | null>;
  readonly box: Box;
  /** Whether to cut off what is outside of the box. */
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
      <g class="figure-person" transform={facing(frame)} opacity={opacity(frame)}>
        {shapesOf(frame).map((shape, index) => pathsOf(shape, index))}
      </g>
    </svg>
  );
}

/** The surroundings of a whole person: ceiling, floor and the marks on it. */
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

/** The paths of one shape. Their number and order never change, so that `data-shape` identifies them. */
function pathsOf(shape: Shape, index: number) {
  const common = { 'data-shape': index, d: shape.d, ...(shape.transform && { transform: shape.transform }) };
  const classes =
    shape.tone === 'glow'
      ? ['figure-glow figure-glow-wide', 'figure-glow figure-glow-core']
      : [`figure-part figure-${shape.tone}`];
  return classes.map((name) => <path key={`${index} ${name}`} class={name} {...common} />);
}
